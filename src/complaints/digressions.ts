import type { Draft } from "./draft.ts";
import type { DialogueContext, Step } from "./steps.ts";

export function digression(draft: Draft, text: string, context: DialogueContext): Step {
  return { type: "digress", draft, topic: context.topicOf(text)?.topic };
}

/** Something else than an answer: a contact to check, a question, a matter of its own. */
export function isDigression({ answers }: Draft, text: string, context: DialogueContext): boolean {
  if (context.hasContacts(text)) return true;
  const meant = context.topicOf(text);
  if (!meant) return false;
  if (meant.isUrgent || isAsking(text)) return true;
  // "Поддержка молчит", "курьер не приехал" tell of the complaint itself; "сколько ждать" asks.
  const entry = context.complaints.entry(meant.topic);
  if (entry?.isQuestion) return true;
  const isOwn = entry && (entry.ladder === undefined || entry.ladder === answers.ladder);
  return meant.isClear && !isOwn;
}

export function isAsking(text: string): boolean {
  return text.trimEnd().endsWith("?");
}
