import type { MiddlewareFn } from "grammy";
import { firstQuestion } from "../conversations/clarify-steps.ts";
import type { Dialogues } from "../conversations/dialogues.ts";
import { findByLabel } from "../guide/find-by-label.ts";
import { askWhich, sendAnswer, sendNotOzon } from "./answers.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { describeError } from "./errors.ts";
import { knownView, sendView } from "./reply.ts";

/** Free text, in the person's own words; a caption counts as one. */
export function questions(deps: BotDeps, dialogues: Dialogues): MiddlewareFn<AppContext> {
  return (ctx, next) => {
    const text = (ctx.message?.text ?? ctx.message?.caption ?? "").trim();
    if (text === "" || text.startsWith("/")) return next();
    return answerText(deps, dialogues, ctx, text);
  };
}

export async function answerText(
  deps: BotDeps,
  dialogues: Dialogues,
  ctx: AppContext,
  text: string,
): Promise<void> {
  // The very words of a button open what the button opens.
  const named = findByLabel(deps.content(), text);
  if (named !== undefined) return sendView(ctx, knownView(deps, ctx, named));

  const classification = deps.classifier().classify(text);
  if (classification.type === "sure") return sendAnswer(deps, ctx, classification);
  if (classification.type === "none") return sendNotOzon(deps, ctx);

  const state = firstQuestion(text, classification);
  await askWhich(deps, ctx, state);
  if (ctx.chat?.type !== "private") return;
  try {
    await dialogues.enterClarify(ctx, state);
  } catch (error) {
    // The buttons of the question work without it; only what is typed next counts as a new question.
    deps.log.warn({ error: describeError(error) }, "dialogue not kept");
  }
}
