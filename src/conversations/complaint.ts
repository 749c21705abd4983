import { createHash } from "node:crypto";
import type { Conversation } from "@grammyjs/conversations";
import type { AppContext } from "../bot/context.ts";

export const COMPLAINT = "complaint";

/** What became of an update: the dialogue waits on, is over, or the update goes its usual way, with or without ending it. */
export type ComplaintOutcome = "stay" | "done" | "leave" | "ignore";

/**
 * Waits for the next step of a complaint. All that is decided and sent is decided and sent outside, by a pure reducer over the
 * draft; after each step the conversation rewinds, so that it keeps nothing of what was said and never replays it.
 */
export function complaint(take: (ctx: AppContext) => Promise<ComplaintOutcome>) {
  return async (conversation: Conversation<AppContext>) => {
    const start = conversation.checkpoint();
    await conversation.wait();
    const outcome = await conversation.external((outer) => take(outer));
    if (outcome === "stay") await conversation.rewind(start);
    if (outcome === "leave") await conversation.halt({ next: true });
    if (outcome === "ignore") await conversation.skip({ next: true });
  };
}

/** Changes with the code above; the draft has a version of its own and outlives it. */
export const COMPLAINT_VERSION = createHash("sha256").update(String(complaint)).digest("hex").slice(0, 16);
