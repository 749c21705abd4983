/** `npm run -s classify [-- --explain]`: one message, or JSON with "id" and "text", a line in; one JSON object a line out. */
import { parseArgs } from "node:util";
import { z } from "zod";
import type { Classification } from "../classifier/classifier.ts";
import { subtopicOf } from "../classifier/topics.ts";
import { openClassifier } from "../open-classifier.ts";
import { contentFolders } from "./folders.ts";
import { linesOf } from "./lines.ts";
import { runCommand } from "./run-command.ts";

const RecordSchema = z.looseObject({ id: z.union([z.string(), z.number()]).optional(), text: z.string() });

async function classifyLines(): Promise<void> {
  const { values } = parseArgs({ options: { explain: { type: "boolean", default: false } } });
  const { classify, explain } = await openClassifier(contentFolders().dataDir);
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    const { id = number, text } = readRecord(line);
    const why = values.explain && {
      why: explain(text).map(({ feature, weight }) => ({ feature, weight: round(weight) })),
    };
    process.stdout.write(`${JSON.stringify({ id, ...answerOf(classify(text)), ...why })}\n`);
  }
}

function readRecord(line: string): { id?: string | number | undefined; text: string } {
  if (!line.startsWith("{")) return { text: line };
  try {
    return RecordSchema.safeParse(JSON.parse(line)).data ?? { text: line };
  } catch {
    return { text: line }; // a message may begin with a brace
  }
}

function answerOf(result: Classification) {
  const { intent: label, type: decision, score } = result;
  const best = label === "other" ? undefined : result.candidates.find(({ intent }) => intent === label);
  const others = result.candidates.filter((candidate) => candidate !== best);
  return {
    label,
    topic: best?.topic ?? label,
    subtopic: best ? subtopicOf(best) : label,
    score: round(score),
    decision,
    alternatives: others.map((candidate) => ({
      label: candidate.intent,
      topic: candidate.topic,
      subtopic: subtopicOf(candidate),
      score: round(candidate.confidence),
    })),
    ...(result.several.length > 0 && { several: result.several }),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

await runCommand(classifyLines);
