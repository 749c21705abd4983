import { conflict } from "../refusal.ts";
import type { Method } from "./method.ts";

const MAX_LIMIT = 100;
const MAX_TIMEOUT_S = 50;

export const getUpdates: Method = ({ queue, poll, webhook }, parameters, signal) => {
  if (webhook.url !== "") {
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  const types = parameters.array("allowed_updates");
  if (types) queue.subscribe(types.map(String));
  const limit = parameters.integer("limit") ?? MAX_LIMIT;
  const timeout = parameters.integer("timeout") ?? 0;
  return poll.wait({
    offset: parameters.integer("offset") ?? 0,
    limit: limit < 1 || limit > MAX_LIMIT ? MAX_LIMIT : limit,
    timeoutMs: Math.min(Math.max(timeout, 0), MAX_TIMEOUT_S) * 1000,
    signal,
  });
};
