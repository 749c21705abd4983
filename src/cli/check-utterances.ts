import { readFile } from "node:fs/promises";
import { parseEvaluationSet } from "../classifier/evaluation/evaluation-set.ts";
import { findNearDuplicates } from "../classifier/training/near-duplicates.ts";
import { loadUtterances, type Utterance } from "../classifier/utterances.ts";
import type { Guide } from "../guide/guide.ts";
import type { Problem } from "../guide/problem.ts";
import { openClassifier } from "../open-classifier.ts";
import { FatalError } from "../transport/transport.ts";

/** Intents whose topics are no cards. */
const WITHOUT_CARDS = new Set(["smalltalk", "other"]);

/** From this likeness on two messages say the same thing. */
const SAME = 0.9;
/** Shorter messages are the same for everybody: "thank you" in an evaluation set is no leak. */
const MIN_LEAK_WORDS = 4;

/**
 * What is wrong with the utterances, and whether the model was trained on them as they are now. `sets`: paths of
 * evaluation sets, of which nothing may stand among the utterances.
 */
export async function checkUtterances(
  dataDir: string,
  guide: Guide | undefined,
  sets: readonly string[],
): Promise<Problem[]> {
  const { utterances, problems, hash } = await loadUtterances(dataDir);
  const found = problems.map(
    ({ file, line, message, mend }): Problem => ({
      level: "error",
      file: `data/${file}`,
      path: `line ${line}`,
      message,
      mend,
    }),
  );
  for (const { intent, topic, file, line } of utterances) {
    if (!guide || WITHOUT_CARDS.has(intent) || guide.topic(topic)) continue;
    found.push({
      level: "error",
      file: `data/${file}`,
      path: `line ${line}`,
      message: `no topic "${topic}"`,
      mend: "Mend the id, or add the topic",
    });
  }
  found.push(...nearDuplicates(utterances));
  for (const path of sets) found.push(...leaks(utterances, path, await readFile(path, "utf8")));
  try {
    if ((await openClassifier(dataDir)).dataHash !== hash)
      found.push(outdated("is older than the utterances"));
  } catch (error) {
    if (!(error instanceof FatalError)) throw error;
    found.push(outdated(error.message));
  }
  return found;
}

function nearDuplicates(utterances: readonly Utterance[]): Problem[] {
  const texts = utterances.map(({ text }) => text);
  return findNearDuplicates(texts, SAME).flatMap(({ first, second }) => {
    const [earlier, later] = [utterances[first] as Utterance, utterances[second] as Utterance];
    if (earlier.locale !== later.locale) return [];
    return repeated(
      later,
      `says the same as "${earlier.text}", line ${earlier.line} of data/${earlier.file}`,
    );
  });
}

/** Utterances that stand in an evaluation set too: what is measured with it would be too good. */
function leaks(utterances: readonly Utterance[], path: string, content: string): Problem[] {
  const { messages } = parseEvaluationSet(content);
  const texts = [...utterances, ...messages].map(({ text }) => text);
  return findNearDuplicates(texts, SAME)
    .filter(({ first, second }) => first < utterances.length && second >= utterances.length)
    .filter(({ first }) => (texts[first] as string).split(/\s+/).length >= MIN_LEAK_WORDS)
    .map(({ first, second }) =>
      repeated(utterances[first] as Utterance, `is in ${path}: "${texts[second] as string}"`),
    );
}

function repeated({ file, line, text }: Utterance, what: string): Problem {
  return {
    level: "error",
    file: `data/${file}`,
    path: `line ${line}`,
    message: `"${text}" ${what}`,
    mend: "Take it out, or say it in another way",
  };
}

function outdated(message: string): Problem {
  return { level: "error", file: "data/classifier/model.bin", path: "", message, mend: "Run npm run train" };
}
