import { badRequest } from "../refusal.ts";
import { readWritableChat } from "./chats.ts";
import type { Method } from "./method.ts";

const ACTIONS = [
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
];

export const sendChatAction: Method = ({ world, events }, parameters) => {
  const action = parameters.string("action") ?? "";
  if (!ACTIONS.includes(action)) throw badRequest("wrong parameter action in request");
  events.action(readWritableChat(world, parameters), action);
  return true;
};
