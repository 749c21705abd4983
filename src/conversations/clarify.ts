import { createHash } from "node:crypto";
import type { Conversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { readTap } from "../bot/callback-data.ts";
import type { AppContext } from "../bot/context.ts";
import {
  type ClarifyEvent,
  type ClarifyReader,
  type ClarifyState,
  type ClarifyStep,
  nextStep,
} from "./clarify-steps.ts";

export const CLARIFY = "clarify";

export type ClarifyActions = {
  reader: ClarifyReader;
  /** Does what the step says; `ctx` is the update that led to it. */
  take: (ctx: AppContext, step: ClarifyStep) => Promise<void>;
};

/**
 * Waits for the answer to a clarifying question, at most twice. It only waits: what to do is decided by `nextStep`, and
 * done outside, so nothing that was sent is replayed. Any command or tap on a screen ends it and is handled as usual.
 */
export function clarify({ reader, take }: ClarifyActions) {
  return async (conversation: Conversation<AppContext>, _: Context, start: ClarifyState) => {
    let state = start;
    for (;;) {
      const ctx = await conversation.wait();
      const event = readEvent(ctx);
      if (event === "leave") await conversation.halt({ next: true });
      else if (event === "ignore") await conversation.skip({ next: true });
      else {
        const open = state;
        const step = await conversation.external(async (outer) => {
          const decided = nextStep(open, event, reader);
          await take(outer, decided);
          return decided.type === "ask" ? decided.state : null;
        });
        if (step === null) return;
        state = step;
      }
    }
  };
}

/** Changes with the code above, so that a dialogue of an older release is dropped instead of replayed wrongly. */
export const CLARIFY_VERSION = createHash("sha256")
  .update(`${clarify}${readEvent}`)
  .digest("hex")
  .slice(0, 16);

function readEvent(ctx: Context): ClarifyEvent | "leave" | "ignore" {
  if (ctx.callbackQuery) {
    return readTap(ctx.callbackQuery.data)?.type === "something-else" ? { type: "something-else" } : "leave";
  }
  const text = (ctx.message?.text ?? ctx.message?.caption)?.trim();
  if (!text) return "ignore";
  return text.startsWith("/") ? "leave" : { type: "text", text };
}
