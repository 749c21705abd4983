import type { Method } from "./method.ts";
import { deliver, readSending } from "./send.ts";
import { checkText, readLinkPreview, readText } from "./texts.ts";

export const sendMessage: Method = (context, parameters) => {
  const text = readText(context.world, parameters);
  const linkPreview = readLinkPreview(parameters, text);
  const sending = readSending(context, parameters);
  checkText(text, "message is too long");
  return deliver(context, sending, text, { kind: "text", ...(linkPreview && { linkPreview }) });
};
