import { optionNamed } from "../../src/bot/complaint/labels.ts";
import type { Draft } from "../../src/complaints/draft.ts";
import { QUESTIONS } from "../../src/complaints/questions.ts";
import { reduce, startDraft } from "../../src/complaints/reduce.ts";
import type { ComplaintEvent, DialogueContext } from "../../src/complaints/steps.ts";
import type { Content } from "../../src/content.ts";
import { realContent } from "../helpers/open-bot.ts";

/** A Tuesday noon in Moscow. */
export const TODAY = "2026-11-24";
export const NOW_MS = Date.parse("2026-11-24T09:00:00Z");

/** What texts are surely about, instead of what the classifier has learnt. */
const TOPICS: Readonly<Record<string, string>> = {
  "сколько ждать ответа?": "complaint-terms",
  "сколько ждать ответа": "complaint-terms",
  "деньги за возврат не пришли": "order-refund",
  "сапоги порвались на второй день": "order-defect",
  "поддержка игнорит третью неделю": "complaint-ignored",
  спасибо: "smalltalk-thanks",
  "звонят и просят код": "fraud-call",
};

export async function aContext(changes: Partial<DialogueContext> = {}): Promise<DialogueContext> {
  return contextOf(await realContent(), changes);
}

export function contextOf(content: Content, changes: Partial<DialogueContext> = {}): DialogueContext {
  return {
    questions: QUESTIONS,
    complaints: content.complaints,
    vocabulary: content.dateWords,
    today: TODAY,
    now: NOW_MS,
    isMonthFirst: false,
    optionNamed: (question, options, text) => optionNamed(content, question, options, text),
    topicOf: (text) => {
      const topic = Object.hasOwn(TOPICS, text) ? TOPICS[text] : undefined;
      return topic === undefined ? undefined : { topic, isUrgent: topic === "fraud-call", isClear: true };
    },
    hasContacts: (text) => /https?:|@\w{4}|\d{3}-\d\d-\d\d/.test(text),
    ...changes,
  };
}

/** A dialogue that is led event by event; each step but the last must show a place. */
export function aDialogue(context: DialogueContext, draft: Draft = startDraft({}, context)) {
  let current = draft;
  const dialogue = {
    get draft() {
      return current;
    },
    /** Feeds an event in; answers the step. */
    on(event: ComplaintEvent) {
      const step = reduce(current, event, context);
      if ("draft" in step) current = step.draft;
      return step;
    },
    say: (text: string) => dialogue.on({ type: "text", text }),
    answer: (value: string) => dialogue.on({ type: "answer", question: current.shown ?? "", value }),
    skip: () => dialogue.on({ type: "skip", question: current.shown ?? "" }),
    back: () => dialogue.on({ type: "back", question: current.shown ?? "" }),
  };
  return dialogue;
}
