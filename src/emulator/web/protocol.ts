/** The JSON between this page and the emulator's HTTP door. */
import type { BotCommand, InlineKeyboardMarkup, MessageEntity, User } from "grammy/types";

export type ChatMessage = {
  id: number;
  from: { id: number; name: string; isBot: boolean };
  /** Unix time in seconds. */
  date: number;
  /** The text, or the caption of an attachment. */
  text: string;
  entities: MessageEntity[];
  replyMarkup?: InlineKeyboardMarkup;
  edited: boolean;
  /** "text", what is attached, or "service" for a notice about the chat itself. */
  kind: string;
  /** The file behind an attachment that the bot uploaded. */
  file?: { id: string; name: string; size: number };
  forwardedFrom?: string;
  /** The bot by way of which a person sent it. */
  viaBot?: string;
  /** Nobody else in the chat sees it. */
  onlyYou?: boolean;
  replyTo?: { id: number; text: string; kind: string };
};

/** `id` as this person sees it: the own id for the chat with the bot, the other one's id between two people. */
export type Chat = {
  id: number;
  type: "private" | "direct" | "group" | "supergroup" | "channel";
  title: string;
  messages: ChatMessage[];
  /** Buttons below the message field. */
  keyboard?: ReplyKeyboard;
};

export type ReplyKeyboard = { rows: { text: string; requestUsers?: { requestId: number } }[][] };

export type BotProfile = {
  username: string;
  name: string;
  description: string;
  shortDescription: string;
  commands: BotCommand[];
  /** What the menu of a group offers. */
  groupCommands: BotCommand[];
};

export type ChatState = {
  me: User;
  bot: BotProfile;
  users: User[];
  chats: Chat[];
  words: Record<string, string>;
};

export type InlineAnswer = {
  queryId: string;
  results: { id: string; title: string; description: string }[];
  button?: { text: string; startParameter: string };
};

export type TapAnswer = { text?: string; alert: boolean; url?: string } | { timeout: true };

/** Server-sent events by name. */
export type ChatEvents = {
  message: { chatId: number; message: ChatMessage };
  edit: { chatId: number; message: ChatMessage };
  delete: { chatId: number; messageId: number };
  action: { chatId: number; action: string };
  commands: unknown;
  chats: unknown;
};
