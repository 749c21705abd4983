import type { ApiObject } from "./api-objects.ts";
import { isRecord } from "./parameters.ts";

const MESSAGE_TYPES = ["message", "edited_message", "channel_post", "edited_channel_post"];

/**
 * Telegram keeps order only within a lane: one a chat for messages, one a person for taps, another for
 * inline queries, one for the rest. A tap and a message of one person may overtake each other.
 */
export function laneOf(update: ApiObject): string {
  const type = Object.keys(update).find((key) => key !== "update_id") ?? "";
  const content = update[type];
  const id = (field: string): string | null => {
    const holder = isRecord(content) ? content[field] : undefined;
    const value = isRecord(holder) ? holder["id"] : undefined;
    return typeof value === "number" || typeof value === "string" ? String(value) : null;
  };
  if (MESSAGE_TYPES.includes(type)) return `message:${id("chat")}`;
  if (type === "callback_query" || type === "inline_query") return `${type}:${id("from")}`;
  return `other:${id("chat") ?? id("from") ?? id("user")}`;
}
