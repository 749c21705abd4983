import type { BotCommand } from "grammy/types";

export type ProfileField = "name" | "description" | "shortDescription";

/** What BotFather and the `setMy…` methods keep: texts and command lists by language. */
export interface BotProfile {
  text(field: ProfileField, language: string): string;
  /** An empty text removes the language's own and shows the default again. */
  setText(field: ProfileField, language: string, text: string): void;
  commands(scope: string, language: string): readonly BotCommand[];
  setCommands(scope: string, language: string, commands: readonly BotCommand[]): void;
  /** The command menu of a private chat: the narrowest list that exists, own language first. */
  menu(chatId: number, language: string): readonly BotCommand[];
  /** The command menu of any group. */
  groupMenu(language: string): readonly BotCommand[];
}

export const DEFAULT_SCOPE = "default";
const PRIVATE_SCOPE = "all_private_chats";
const GROUP_SCOPE = "all_group_chats";
export const chatScope = (chatId: number): string => `chat:${chatId}`;

/** "pt-BR" is looked up as "pt". */
const baseLanguage = (language: string): string => language.toLowerCase().split("-")[0] ?? "";

export function createBotProfile(botName: string): BotProfile {
  const texts = new Map<string, string>([["name:", botName]]);
  const lists = new Map<string, readonly BotCommand[]>();

  const narrowest = (scopes: readonly string[], language: string): readonly BotCommand[] => {
    for (const scope of scopes) {
      const list = lists.get(`${scope}|${baseLanguage(language)}`) ?? lists.get(`${scope}|`);
      if (list) return list;
    }
    return [];
  };

  return {
    text(field, language) {
      return texts.get(`${field}:${baseLanguage(language)}`) ?? texts.get(`${field}:`) ?? "";
    },
    setText(field, language, text) {
      const key = `${field}:${language}`;
      if (text !== "") texts.set(key, text);
      else if (key === "name:") texts.set(key, botName);
      else texts.delete(key);
    },
    commands: (scope, language) => lists.get(`${scope}|${language}`) ?? [],
    setCommands(scope, language, commands) {
      if (commands.length === 0) lists.delete(`${scope}|${language}`);
      else lists.set(`${scope}|${language}`, commands);
    },
    menu: (chatId, language) => narrowest([chatScope(chatId), PRIVATE_SCOPE, DEFAULT_SCOPE], language),
    groupMenu: (language) => narrowest([GROUP_SCOPE, DEFAULT_SCOPE], language),
  };
}
