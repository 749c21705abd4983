import type { MethodName } from "../spec.ts";
import { answerCallbackQuery } from "./answer-callback-query.ts";
import { answerGuestQuery } from "./answer-guest-query.ts";
import { answerInlineQuery } from "./answer-inline-query.ts";
import { getChat, leaveChat } from "./chat-info.ts";
import { deleteMessage } from "./delete-message.ts";
import {
  editEphemeralMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageText,
} from "./edit.ts";
import { getMe } from "./get-me.ts";
import { getUpdates } from "./get-updates.ts";
import type { Method } from "./method.ts";
import { deleteMyCommands, getMyCommands, setMyCommands } from "./my-commands.ts";
import {
  getMyDescription,
  getMyName,
  getMyShortDescription,
  setMyDescription,
  setMyName,
  setMyShortDescription,
} from "./my-texts.ts";
import { sendChatAction } from "./send-chat-action.ts";
import { sendDocument, sendPhoto } from "./send-file.ts";
import { sendMessage } from "./send-message.ts";
import { deleteWebhook, getWebhookInfo, setWebhook } from "./webhook.ts";

export const methods: Readonly<Record<MethodName, Method>> = {
  getMe,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  sendPhoto,
  sendDocument,
  editMessageText,
  editEphemeralMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  answerInlineQuery,
  answerGuestQuery,
  sendChatAction,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName,
  getMyName,
  setMyDescription,
  getMyDescription,
  setMyShortDescription,
  getMyShortDescription,
  getChat,
  leaveChat,
};
