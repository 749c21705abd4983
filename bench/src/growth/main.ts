/** What an update costs when the guide, its languages, the training data and the crowd grow. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Child } from "../ipc.ts";
import { readOptions } from "../options.ts";
import { writeResults } from "../report/files.ts";
import { goalsMarkdown, goalsTable } from "../report/goals.ts";
import { describeMachine } from "../report/machine.ts";
import { showStep } from "../report/progress.ts";
import { ROOT } from "../report/root.ts";
import { median } from "../report/statistics.ts";
import type { OwnWork } from "./own-work.ts";
import { type GrowthResults, growthChart, growthGoals, growthMarkdown, growthTable } from "./report.ts";
import { prepareSizes, type Size } from "./sizes.ts";
import type { Measured, MeasureInput } from "./worker.ts";

const { quick, rounds, only, publish } = readOptions(3);
const folder = await mkdtemp(join(tmpdir(), "bench-growth-"));
process.once("exit", () => void rm(folder, { recursive: true, force: true }));

const sizes = (await prepareSizes(ROOT, folder, quick)).filter(
  ({ what }) => only === undefined || only.includes(what),
);
const measured = new Map<Size, Measured[]>(sizes.map((size) => [size, []]));
let step = 0;
for (let round = 0; round < rounds; round++) {
  for (const size of sizes) {
    showStep(++step, rounds * sizes.length, `round ${round + 1}: ${size.count} ${size.what}`);
    measured.get(size)?.push(await measure(size));
  }
}

const results: GrowthResults = {
  machine: describeMachine(),
  rounds,
  sizes: sizes.map((size) => {
    const of = (select: (one: Measured) => number) => median((measured.get(size) ?? []).map(select));
    const medianWork = (select: (one: Measured) => OwnWork): OwnWork => ({
      p50: of((one) => select(one).p50),
      p99: of((one) => select(one).p99),
      doneP99: of((one) => select(one).doneP99),
    });
    return {
      what: size.what,
      count: size.count,
      tap: medianWork(({ tap }) => tap),
      text: medianWork(({ text }) => text),
      loadMs: of(({ loadMs }) => loadMs),
      rss: of(({ rss }) => rss),
      storeBytes: of(({ storeBytes }) => storeBytes),
    };
  }),
};
process.stdout.write(`\n${growthTable(results)}\n\n${goalsTable(growthGoals(results))}\n`);
await writeResults(
  {
    files: { "growth.json": `${JSON.stringify(results, null, 2)}\n`, "growth.svg": growthChart(results) },
    blocks: [
      ["docs/scaling.md", "growth", growthMarkdown(results)],
      ["bench/README.md", "growth-goals", goalsMarkdown(growthGoals(results))],
    ],
  },
  publish,
);
await rm(folder, { recursive: true, force: true });

async function measure({ dataDir, localesDir, storageFolder, people }: Size): Promise<Measured> {
  const child = new Child(fileURLToPath(new URL("worker.js", import.meta.url)), {
    execArgv: ["--max-old-space-size=4096"],
    logFile: join(folder, "worker.log"),
  });
  try {
    const input: MeasureInput = { dataDir, localesDir, storageFolder, people, updates: quick ? 1000 : 5000 };
    return await child.ask<Measured>("measure", input, 600_000);
  } finally {
    await child.kill();
  }
}
