/**
 * `npm run eval`: cross-validation of the utterances; `-- --set FILE`: the shipped model on labelled JSON lines;
 * `-- --data FILE`: the same code trained and tested on a public benchmark.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createClassifier } from "../classifier/classifier.ts";
import { parseEvaluationSet, toEvaluationMessage } from "../classifier/evaluation/evaluation-set.ts";
import { type Judged, judge } from "../classifier/evaluation/judge.ts";
import { measure } from "../classifier/evaluation/measure.ts";
import { addNoiseCounts, countNoise, type NoiseCount } from "../classifier/evaluation/measure-noise.ts";
import {
  PublicBenchmarkSchema,
  REFUSED_IN_SCOPE,
  runBenchmark,
} from "../classifier/evaluation/public-benchmark.ts";
import { loadKnowledge } from "../classifier/knowledge.ts";
import { trainFolds } from "../classifier/training/training.ts";
import { loadUtterances } from "../classifier/utterances.ts";
import { openClassifier } from "../open-classifier.ts";
import { showProgress } from "./classifier-progress.ts";
import { evaluationPage } from "./evaluation-report/page.ts";
import { describeConfusions, describeMeasures, describeNoise, percent } from "./evaluation-report/text.ts";
import { contentFolders } from "./folders.ts";

const { values } = parseArgs({
  options: { set: { type: "string" }, data: { type: "string" }, html: { type: "string" } },
});
const { dataDir } = contentFolders();
const { prices } = await loadKnowledge(dataDir);
if (values.data !== undefined) await reportBenchmark(values.data);
else if (values.set !== undefined) await reportSet(values.set);
else await reportCrossValidation();

async function reportBenchmark(file: string): Promise<void> {
  const parsed = PublicBenchmarkSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) return fail(`${file}: ${z.prettifyError(parsed.error)}`);
  const { accuracy, outOfScopeRefused } = runBenchmark(parsed.data);
  const refused =
    outOfScopeRefused === undefined
      ? ""
      : `, out of scope refused ${percent(outOfScopeRefused)} at ${percent(REFUSED_IN_SCOPE)} of the others`;
  process.stdout.write(`${parsed.data.name}: accuracy ${percent(accuracy)}${refused}\n`);
}

async function reportSet(file: string): Promise<void> {
  const { messages, problems } = parseEvaluationSet(await readFile(file, "utf8"));
  for (const { line, message } of problems) process.stderr.write(`${file}:${line}: ${message}\n`);
  if (problems.length > 0) process.exitCode = 1;
  const classifier = await openClassifier(dataDir);
  await report(file, judge(classifier, messages), (locale) =>
    countNoise(
      classifier,
      messages.filter((message) => message.locale === locale),
    ),
  );
}

async function reportCrossValidation(): Promise<void> {
  const { utterances, problems, hash } = await loadUtterances(dataDir);
  if (problems.length > 0) return fail("The utterances have mistakes: see `npm run data:check`");
  const trainedOn = new Date().toISOString().slice(0, 10);
  const onProgress = showProgress("training");
  const knowledge = await loadKnowledge(dataDir);
  const folds = trainFolds(utterances, { knowledge, trainedOn, dataHash: hash, onProgress });
  const tested = folds.map(({ model, unseen }) => ({
    classifier: createClassifier(model),
    messages: unseen.map(toEvaluationMessage),
  }));
  const judged = tested.flatMap(({ classifier, messages }) => judge(classifier, messages));
  await report("Cross-validation of the utterances", judged, (locale) =>
    addNoiseCounts(
      tested.map(({ classifier, messages }) =>
        countNoise(
          classifier,
          messages.filter((message) => message.locale === locale),
        ),
      ),
    ),
  );
}

async function report(
  title: string,
  judged: readonly Judged[],
  noiseOf: (locale: string) => NoiseCount[],
): Promise<void> {
  const locales = [...new Set(judged.map(({ message }) => message.locale))].sort().toReversed();
  const parts = locales.map((locale) => {
    const group = judged.filter(({ message }) => message.locale === locale);
    return { locale, judged: group, measures: measure(group, prices), noise: noiseOf(locale) };
  });
  for (const { locale, judged: group, measures, noise } of parts) {
    process.stdout.write(`${describeMeasures(`${title}, ${locale}`, measures)}${describeNoise(noise)}`);
    process.stdout.write(`  confusions (! answered surely)\n${describeConfusions(group)}\n`);
  }
  const path = resolve(values.html ?? "var/evaluation.html");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, evaluationPage(title, parts));
  process.stdout.write(`with pictures: ${path}\n`);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
