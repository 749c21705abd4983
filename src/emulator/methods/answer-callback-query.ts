import { checkLink } from "../formatting/links.ts";
import { badRequest } from "../refusal.ts";
import type { Method } from "./method.ts";

const MAX_TEXT_LENGTH = 200;

export const answerCallbackQuery: Method = ({ taps }, parameters) => {
  const text = parameters.string("text") ?? "";
  const url = parameters.string("url");
  if (text.length > MAX_TEXT_LENGTH) throw badRequest("MESSAGE_TOO_LONG");
  if (url !== undefined && !checkLink(url).ok) throw badRequest("URL_INVALID");
  const isAnswered = taps.answer(parameters.string("callback_query_id") ?? "", {
    ...(text !== "" && { text }),
    alert: parameters.boolean("show_alert"),
    ...(url !== undefined && { url }),
  });
  if (!isAnswered) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  return true;
};
