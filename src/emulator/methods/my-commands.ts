import type { BotCommand } from "grammy/types";
import { chatScope, DEFAULT_SCOPE } from "../bot-profile.ts";
import { isRecord, type Parameters } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import { readLanguage } from "./languages.ts";
import type { Method } from "./method.ts";

const MAX_COMMANDS = 100;
const MAX_COMMAND_LENGTH = 32;
const MAX_DESCRIPTION_LENGTH = 256;

const PLAIN_SCOPES = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"];

export const setMyCommands: Method = ({ profile, events }, parameters) => {
  const commands = readCommands(parameters.array("commands") ?? []);
  profile.setCommands(readScope(parameters), readLanguage(parameters), commands);
  events.changed("commands");
  return true;
};

export const getMyCommands: Method = ({ profile }, parameters) =>
  profile.commands(readScope(parameters), readLanguage(parameters));

export const deleteMyCommands: Method = ({ profile, events }, parameters) => {
  profile.setCommands(readScope(parameters), readLanguage(parameters), []);
  events.changed("commands");
  return true;
};

function readScope(parameters: Parameters): string {
  const scope = parameters.object("scope");
  if (!scope) return DEFAULT_SCOPE;
  const { type, chat_id: chatId, user_id: userId } = scope;
  if (typeof type !== "string") {
    throw badRequest(`can't parse BotCommandScope: Can't find field "type"`);
  }
  if (PLAIN_SCOPES.includes(type)) return type;
  if (!["chat", "chat_administrators", "chat_member"].includes(type)) {
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
  if (typeof chatId !== "number" && typeof chatId !== "string") {
    throw badRequest(`can't parse BotCommandScope: Can't find field "chat_id"`);
  }
  if (type === "chat") return chatScope(Number(chatId));
  return `${type}:${chatId}:${typeof userId === "number" ? userId : ""}`;
}

function readCommands(commands: readonly unknown[]): BotCommand[] {
  if (commands.length > MAX_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  return commands.map((item) => {
    if (!isRecord(item)) throw badRequest("can't parse BotCommand: expected an Object");
    const { command, description, is_ephemeral: isEphemeral } = item;
    if (isEphemeral !== undefined && typeof isEphemeral !== "boolean") {
      throw badRequest(`field "is_ephemeral" must be of type Boolean`);
    }
    if (typeof command !== "string") throw badRequest(`can't parse BotCommand: Can't find field "command"`);
    if (typeof description !== "string") {
      throw badRequest(`can't parse BotCommand: Can't find field "description"`);
    }
    const name = command.replace(/^\//, "");
    if (name === "") throw badRequest("command must be non-empty");
    if (name.length > MAX_COMMAND_LENGTH)
      throw badRequest(`command length must not exceed ${MAX_COMMAND_LENGTH}`);
    if (description.trim() === "") throw badRequest("command description must be non-empty");
    if (description.length > MAX_DESCRIPTION_LENGTH) {
      throw badRequest(`command description length must not exceed ${MAX_DESCRIPTION_LENGTH}`);
    }
    if (!/^[a-z0-9_]+$/.test(name)) throw badRequest("BOT_COMMAND_INVALID");
    return { command: name, description, ...(isEphemeral && { is_ephemeral: true }) };
  });
}
