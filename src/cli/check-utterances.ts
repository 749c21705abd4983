import { loadUtterances } from "../classifier/utterances.ts";
import type { Guide } from "../guide/guide.ts";
import type { Problem } from "../guide/problem.ts";
import { openClassifier } from "../open-classifier.ts";
import { FatalError } from "../transport/transport.ts";

/** Intents whose topics are no cards. */
const WITHOUT_CARDS = new Set(["smalltalk", "other"]);

/** What is wrong with the utterances, and whether the model was trained on them as they are now. */
export async function checkUtterances(dataDir: string, guide: Guide | undefined): Promise<Problem[]> {
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
  try {
    if ((await openClassifier(dataDir)).dataHash !== hash)
      found.push(outdated("is older than the utterances"));
  } catch (error) {
    if (!(error instanceof FatalError)) throw error;
    found.push(outdated(error.message));
  }
  return found;
}

function outdated(message: string): Problem {
  return { level: "error", file: "data/classifier/model.bin", path: "", message, mend: "Run npm run train" };
}
