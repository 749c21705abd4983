import { INTENTS, type Intent } from "../intents.ts";
import type { Families } from "../reading/families.ts";
import { CYRILLIC, LATIN, trainLetterModel } from "../reading/letter-model.ts";
import { normalise } from "../reading/normalise.ts";
import type { ReaderData } from "../reading/reader.ts";
import { stem } from "../reading/stem.ts";
import { tokenise } from "../reading/tokens.ts";
import type { Topic } from "../topics.ts";

/** What training needs of an utterance. */
export interface Example {
  readonly locale: string;
  readonly intent: Intent;
  readonly topic: string;
  readonly text: string;
}

/** The topics of a corpus, in an order that depends on nothing but their names. */
export function listTopics(examples: readonly Example[]): Topic[] {
  const intents = new Map(examples.map(({ topic, intent }) => [topic, intent]));
  return [...intents]
    .map(([topic, intent]) => ({ topic, intent }))
    .sort((a, b) => INTENTS.indexOf(a.intent) - INTENTS.indexOf(b.intent) || (a.topic < b.topic ? -1 : 1));
}

/** Words, their counts by language and how they are spelt: what reading a message needs. */
export function buildReaderData(
  examples: readonly Pick<Example, "text" | "locale">[],
  families: Families,
): ReaderData {
  const russian = new Map<string, number>();
  const english = new Map<string, number>();
  for (const { text, locale } of examples) {
    const counts = locale === "en" ? english : russian;
    for (const { words } of tokenise(normalise(text))) {
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...new Set([...russian.keys(), ...english.keys()])].sort();
  return {
    words,
    stems: words.map(stem),
    russian: words.map((word) => russian.get(word) ?? 0),
    english: words.map((word) => english.get(word) ?? 0),
    russianLetters: trainLetterModel(CYRILLIC, russian).costs,
    englishLetters: trainLetterModel(LATIN, english).costs,
    families,
  };
}
