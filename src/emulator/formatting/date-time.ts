import type { MessageEntity } from "grammy/types";

export type DateTimeFormat = MessageEntity.DateTimeMessageEntity["date_time_format"];

/**
 * The format in Telegram's own order ("Tw" becomes "wT"), the shorter of two precisions winning;
 * null for anything but `r` alone or letters of `wdDtT`.
 */
export function parseDateTimeFormat(format: string): DateTimeFormat | null {
  if (format === "r") return "r";
  if (!/^[wdDtT]*$/.test(format)) return null;
  const day = format.includes("w") ? "w" : "";
  const date = format.includes("d") ? "d" : format.includes("D") ? "D" : "";
  const time = format.includes("t") ? "t" : format.includes("T") ? "T" : "";
  return `${day}${date}${time}`;
}
