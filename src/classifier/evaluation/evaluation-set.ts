import { z } from "zod";
import { INTENTS, type Intent } from "../intents.ts";
import { subtopicOf } from "../topics.ts";
import type { Utterance } from "../utterances.ts";

/** A message to measure with. */
export interface EvaluationMessage {
  readonly id: string;
  readonly text: string;
  readonly locale: string;
  /** The label first, then those that are right too. */
  readonly labels: readonly Intent[];
  /** Right subtopics such as order.not_received; none if nobody said. */
  readonly subtopics: readonly string[];
}

export interface EvaluationProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

const List = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((one) => [one]), z.array(item)]).default([]);

const RowSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  lang: z.string().default("ru"),
  label: z.enum(INTENTS),
  alt: List(z.enum(INTENTS)),
  subtopic: z.string().nullish(),
  subtopic_alt: List(z.string()),
});

/** Reads JSON lines `{"id","text","lang","label","alt"?,"subtopic"?,"subtopic_alt"?}`; bad lines are reported and left out. */
export function parseEvaluationSet(content: string): {
  messages: EvaluationMessage[];
  problems: EvaluationProblem[];
} {
  const messages: EvaluationMessage[] = [];
  const problems: EvaluationProblem[] = [];
  for (const [index, row] of content.split(/\r?\n/).entries()) {
    if (row.trim() === "") continue;
    const line = index + 1;
    let json: unknown;
    try {
      json = JSON.parse(row);
    } catch {
      problems.push({ line, message: "not JSON" });
      continue;
    }
    const result = RowSchema.safeParse(json);
    if (!result.success) {
      const { path, message } = result.error.issues[0] as z.core.$ZodIssue;
      problems.push({ line, message: `${path.join(".")}: ${message}` });
      continue;
    }
    const { id = line, text, lang, label, alt, subtopic, subtopic_alt } = result.data;
    const subtopics = subtopic ? [subtopic, ...subtopic_alt] : [];
    messages.push({ id: String(id), text, locale: lang, labels: [label, ...alt], subtopics });
  }
  return { messages, problems };
}

/** An utterance held out from training, as a message to measure with. */
export function toEvaluationMessage(utterance: Utterance): EvaluationMessage {
  const { file, line, text, locale, intent } = utterance;
  return { id: `${file}:${line}`, text, locale, labels: [intent], subtopics: [subtopicOf(utterance)] };
}
