import type { MessageEntity, MessageOrigin, User } from "grammy/types";
import type { TapAnswer } from "./answers.ts";
import { apiChat, apiMessage, apiUser } from "./api-objects.ts";
import { attachmentOf } from "./attachments.ts";
import type { BotProfile } from "./bot-profile.ts";
import { cleanText } from "./formatting/clean-text.ts";
import { detectEntities } from "./formatting/detect.ts";
import { createInlineMode, type InlineMode, type InlineModeDeps } from "./inline-mode.ts";
import type { OpenQueries } from "./open-queries.ts";
import { createPosting, type PostingDeps } from "./posting.ts";
import {
  type AttachmentKind,
  chatOf,
  messageIn,
  openPrivateChat,
  person,
  type StoredChat,
  type StoredMessage,
  type World,
} from "./world.ts";

export interface PersonOptions {
  readonly id: number;
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
}

/** What pretended people do. Wrong use by a test or the page throws an `Error`. */
export interface People extends InlineMode {
  addUser(user: PersonOptions): void;
  setLanguage(userId: number, languageCode: string): void;
  /** The chat of a person with the bot; answers its id, which is the person's. */
  openPrivateChat(userId: number): number;
  /** A chat of two people, out of the bot's sight. */
  openDirectChat(userId: number, otherId: number): void;
  /** A group with the bot in it; answers its id. */
  addGroup(title: string, memberIds: readonly number[]): number;
  /** Answers the message's id. Without `entities` they are found as a client would find them. */
  sendText(
    userId: number,
    chatId: number,
    text: string,
    entities?: readonly MessageEntity[],
    replyTo?: number,
  ): number;
  sendAttachment(userId: number, chatId: number, kind: AttachmentKind, caption?: string): number;
  editText(userId: number, chatId: number, messageId: number, text: string): void;
  /** Presses a button. A hostile client may send any data, so it need not be on the keyboard. */
  tap(userId: number, chatId: number, messageId: number, data: string): Promise<TapAnswer | "timeout">;
  /** To the bot (`toChatId` is the person's own id), to a group, or to another person. Answers the new id. */
  forward(userId: number, fromChatId: number, messageId: number, toChatId: number): number;
  /** Chooses accounts for a button with `request_users`. Answers the message's id. */
  shareUsers(userId: number, requestId: number, chosenIds: readonly number[]): number;
  /** Blocks the bot, or lets it write again. */
  block(userId: number, blocked: boolean): void;
}

export type PeopleDeps = PostingDeps &
  Omit<InlineModeDeps, "posting"> & {
    readonly taps: OpenQueries<TapAnswer>;
    readonly profile: BotProfile;
  };

const MAX_TEXT_LENGTH = 4096;

export function createPeople(deps: PeopleDeps): People {
  const { world, events, queue, taps, profile } = deps;
  const posting = createPosting(deps);
  const { post, isSeenByBot } = posting;

  /** In groups a bot may have commands that nobody but it gets to see. */
  const isEphemeralCommand = (chat: StoredChat, userId: number, text: string): boolean => {
    const [, name, username] = /^\/([a-z0-9_]+)(?:@(\w+))?(?:\s|$)/i.exec(text) ?? [];
    if (chat.type !== "supergroup" || world.left.has(chat.id) || name === undefined) return false;
    if (username !== undefined && username.toLowerCase() !== world.bot.username.toLowerCase()) return false;
    const menu = profile.groupMenu(person(world, userId).language_code ?? "");
    return menu.some(({ command, is_ephemeral }) => command === name.toLowerCase() && is_ephemeral === true);
  };

  return {
    ...createInlineMode({ ...deps, posting }),
    addUser({ id, firstName, lastName, username, languageCode }) {
      if (id === world.bot.id) throw new Error(`User id ${id} is the bot's own`);
      if (!Number.isSafeInteger(id) || id <= 0) throw new Error(`User ids are positive numbers, not ${id}`);
      const user: User = { id, is_bot: false, first_name: firstName };
      if (lastName !== undefined) user.last_name = lastName;
      if (username !== undefined) user.username = username;
      if (languageCode !== undefined) user.language_code = languageCode;
      world.people.set(id, user);
    },
    setLanguage(userId, languageCode) {
      person(world, userId).language_code = languageCode;
      events.changed("commands", [userId]);
    },
    openPrivateChat: (userId) => openPrivateChat(world, userId).id,
    openDirectChat(userId, otherId) {
      if (userId === otherId) throw new Error(`User ${userId} has no chat with themselves here`);
      const chat = chatOf(world, userId, person(world, otherId).id);
      events.changed("chats", chat.members);
    },
    addGroup(title, memberIds) {
      const id = -1_001_000_000_000 - world.chats.size;
      const members = new Set(memberIds.map((memberId) => person(world, memberId).id));
      const chat: StoredChat = { id, type: "supergroup", title, members, messages: new Map() };
      world.chats.set(id, chat);
      events.changed("chats", members);
      const [adder = world.bot.id] = members;
      queue.push({ my_chat_member: membership(world, chat, adder, "left", "member") });
      return id;
    },
    sendText(userId, chatId, text, entities, replyTo) {
      const chat = chatOf(world, userId, chatId);
      const typed = cleanText({ text, entities: entities ?? [] });
      checkTyped(typed.text);
      const found = entities ? typed.entities : detectEntities(typed.text);
      return post(chat, {
        from: userId,
        kind: "text",
        text: typed.text,
        entities: found,
        ...(replyTo !== undefined && { replyTo: messageIn(chat, replyTo).id }),
        ...(isEphemeralCommand(chat, userId, typed.text) && {
          ephemeral: { seenBy: userId, id: world.nextEphemeralId() },
        }),
      });
    },
    sendAttachment(userId, chatId, kind, caption = "") {
      return post(chatOf(world, userId, chatId), {
        from: userId,
        kind,
        text: caption,
        entities: detectEntities(caption),
        attachment: attachmentOf(kind, person(world, userId)),
      });
    },
    editText(userId, chatId, messageId, text) {
      const chat = chatOf(world, userId, chatId);
      const message = messageIn(chat, messageId);
      if (message.from !== userId) throw new Error(`Message ${messageId} is not from user ${userId}`);
      const typed = cleanText({ text, entities: [] }).text;
      checkTyped(typed);
      message.text = typed;
      message.entities = detectEntities(typed);
      message.editedAt = world.date();
      events.message("edit", chat, message);
      if (isSeenByBot(chat, message)) queue.push({ edited_message: apiMessage(world, chat, message) });
    },
    tap(userId, chatId, messageId, data) {
      const chat = chatOf(world, userId, chatId);
      const message = messageIn(chat, messageId);
      const { id, answer } = taps.open();
      queue.push({
        callback_query: {
          id,
          from: apiUser(world, userId),
          ...(message.inlineId === undefined
            ? { message: apiMessage(world, chat, message) }
            : { inline_message_id: message.inlineId }),
          chat_instance: String(BigInt(Math.abs(chat.id)) * 7_919n),
          data,
        },
      });
      return answer;
    },
    forward(userId, fromChatId, messageId, toChatId) {
      const source = messageIn(chatOf(world, userId, fromChatId), messageId);
      const target = chatOf(world, userId, toChatId);
      return post(target, {
        from: userId,
        kind: source.kind,
        text: source.text,
        entities: source.entities,
        ...(source.attachment && { attachment: source.attachment }),
        origin: source.origin ?? originOf(world, source),
        ...(source.viaBot && { viaBot: source.viaBot }),
        // A forwarded message keeps its links and loses the buttons that call the bot.
        ...urlButtons(source),
      });
    },
    shareUsers(userId, requestId, chosenIds) {
      const users = chosenIds.map((id) => {
        const { id: user_id, is_bot: _, language_code: __, ...names } = person(world, id);
        return { user_id, ...names };
      });
      return post(openPrivateChat(world, userId), {
        from: userId,
        kind: "users",
        text: "",
        entities: [],
        attachment: { users_shared: { request_id: requestId, users } },
      });
    },
    block(userId, blocked) {
      const chat = openPrivateChat(world, userId);
      if (world.blocked.has(userId) === blocked) return;
      if (blocked) world.blocked.add(userId);
      else world.blocked.delete(userId);
      const [before, after] = blocked ? ["member", "kicked"] : ["kicked", "member"];
      queue.push({ my_chat_member: membership(world, chat, userId, before ?? "", after ?? "") });
      events.changed("chats", [userId]);
    },
  };
}

function checkTyped(text: string): void {
  if (text === "") throw new Error("A client does not send an empty message");
  if (text.length > MAX_TEXT_LENGTH) {
    throw new Error(`A client does not send more than ${MAX_TEXT_LENGTH} characters in one message`);
  }
}

const originOf = (world: World, source: StoredMessage): MessageOrigin => ({
  type: "user",
  sender_user: apiUser(world, source.from),
  date: source.date,
});

function urlButtons({ keyboard }: StoredMessage): Pick<StoredMessage, "keyboard"> {
  const rows = keyboard?.inline_keyboard ?? [];
  const isUrlOnly = rows.length > 0 && rows.flat().every((button) => "url" in button);
  return isUrlOnly && keyboard ? { keyboard } : {};
}

function membership(world: World, chat: StoredChat, userId: number, before: string, after: string): object {
  const member = (status: string) => ({
    user: apiUser(world, world.bot.id),
    status,
    ...(status === "kicked" && { until_date: 0 }),
  });
  return {
    chat: apiChat(world, chat),
    from: apiUser(world, userId),
    date: world.date(),
    old_chat_member: member(before),
    new_chat_member: member(after),
  };
}
