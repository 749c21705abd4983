/** `npm run bench:classifier`: this project's classifier beside others, trained and tested on the same messages. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Child } from "../ipc.ts";
import { writeResults } from "../report/files.ts";
import { describeMachine } from "../report/machine.ts";
import { showStep } from "../report/progress.ts";
import { markdownTable, number, table } from "../report/table.ts";
import { ownData, publicData } from "./data.ts";
import { PEER_NAMES, titleOf } from "./peers/index.ts";
import { type Scores, scoresOf } from "./scores.ts";
import type { Classified, ClassifyInput, Trained, TrainInput } from "./worker.ts";

const { values } = parseArgs({
  options: {
    /** A public benchmark as JSON: `{"name","train":[[text,label]…],"test":[…]}`. */
    data: { type: "string" },
    /** JSON lines to test with instead of held-out utterances. */
    set: { type: "string" },
    only: { type: "string" },
    /** Seconds that a classifier may train, and then classify. */
    limit: { type: "string", default: "420" },
    publish: { type: "boolean", default: false },
  },
});
const limitMs = Number(values.limit) * 1000;
const data = await (values.data === undefined ? ownData(values.set) : publicData(values.data));
const names = PEER_NAMES.filter((name) => values.only === undefined || values.only.split(",").includes(name));
process.stdout.write(`${data.name}: ${data.train.length} to train with, ${data.test.length} to test with\n`);

type Outcome = { title: string } & ((Trained & Omit<Classified, "labels"> & Scores) | { failure: string });

const folder = await mkdtemp(join(tmpdir(), "bench-"));
const [trainFile, testFile] = [join(folder, "train.json"), join(folder, "test.json")];
await writeFile(trainFile, JSON.stringify(data.train));
await writeFile(testFile, JSON.stringify(data.test));

const outcomes: Record<string, Outcome> = {};
for (const [index, peer] of names.entries()) {
  const title = titleOf(peer);
  const modelFile = join(folder, `${peer}.model`);
  try {
    showStep(2 * index + 1, 2 * names.length, `${title}: training`);
    const trained = await inProcess<Trained, TrainInput>("train", { peer, rowsFile: trainFile, modelFile });
    showStep(2 * index + 2, 2 * names.length, `${title}: classifying`);
    const { labels, ...speed } = await inProcess<Classified, ClassifyInput>("classify", {
      peer,
      rowsFile: testFile,
      modelFile,
    });
    outcomes[peer] = { title, ...trained, ...speed, ...scoresOf(data.test, labels) };
  } catch (error) {
    outcomes[peer] = {
      title,
      failure: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
    };
  }
}
await rm(folder, { recursive: true });

const HEADER = [
  "",
  "accuracy %",
  "macro-F1 %",
  "µs a message",
  "p99 µs",
  "model MB",
  "memory MB",
  "training s",
];
const rows = Object.values(outcomes).map((outcome) =>
  "failure" in outcome
    ? [outcome.title, outcome.failure]
    : [
        outcome.title,
        (outcome.accuracy * 100).toFixed(1),
        (outcome.macroF1 * 100).toFixed(1),
        number(outcome.p50),
        number(outcome.p99),
        (outcome.modelBytes / 1e6).toFixed(2),
        number(outcome.memory / 1e6),
        outcome.seconds.toFixed(1),
      ],
);
process.stdout.write(`\n${table(HEADER, rows)}\n\n`);
const name = values.data === undefined ? "classifier" : `classifier-${data.name}`;
await writeResults(
  {
    files: {
      [`${name}.json`]: `${JSON.stringify({ machine: describeMachine(), data: data.name, outcomes }, null, 2)}\n`,
    },
    blocks: values.data === undefined ? [["bench/README.md", "classifier", markdownTable(HEADER, rows)]] : [],
  },
  values.publish,
);

/** One command in a new process, which is ended at the limit. */
async function inProcess<T, I>(command: string, input: I): Promise<T> {
  const child = new Child(fileURLToPath(new URL("worker.js", import.meta.url)), {
    execArgv: ["--expose-gc", "--max-old-space-size=4096"],
    logFile: join(folder, "worker.log"),
  });
  try {
    return await child.ask<T>(command, input, limitMs);
  } finally {
    await child.kill();
  }
}
