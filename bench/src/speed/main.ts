/** `npm run bench`: this bot doing all its work beside its peers doing nothing but answering. */
import { readOptions } from "../options.ts";
import { writeResults } from "../report/files.ts";
import { goalsMarkdown, goalsTable } from "../report/goals.ts";
import { describeMachine } from "../report/machine.ts";
import { showStep } from "../report/progress.ts";
import { capacityMarkdown, crowdsMarkdown } from "./capacity.ts";
import { CONTESTANTS } from "./contestants.ts";
import { summarise } from "./figures.ts";
import { loadMaterial } from "./material.ts";
import { type SpeedResults, speedChart, speedGoals, speedMarkdown, speedTables } from "./report.ts";
import { Arena, type Figures, type Settings } from "./run.ts";

const { quick, rounds: count, only, publish, profiles } = readOptions(3);
const settings: Settings = quick
  ? { warmMs: 4000, loadMs: 1500, rateUpdates: 400, memoryUpdates: 5000, profiles }
  : { warmMs: 8000, loadMs: 4000, rateUpdates: 2000, memoryUpdates: 50_000, profiles };
const arena = await Arena.open(await loadMaterial());
const contestants = CONTESTANTS.filter(
  (contestant) => (only === undefined || only.includes(contestant.name)) && arena.canRun(contestant),
);

const steps = count * contestants.reduce((sum, { modes }) => sum + modes.length, 0);
const rounds = new Map<string, Figures[]>(contestants.map(({ name }) => [name, []]));
let step = 0;
for (let round = 0; round < count; round++) {
  for (const contestant of contestants) {
    const figures: Figures = {};
    for (const mode of contestant.modes) {
      showStep(++step, steps, `round ${round + 1}: ${contestant.name}, ${mode}`);
      try {
        const isLast = round === count - 1;
        Object.assign(
          figures,
          mode === "webhook"
            ? await arena.webhook(contestant, settings, isLast)
            : await arena.polling(contestant, settings),
        );
      } catch (error) {
        process.stderr.write(
          `\n${contestant.name}, ${mode}: ${error instanceof Error ? error.message : String(error)}\n`,
        );
        process.exitCode = 1;
      }
    }
    rounds.get(contestant.name)?.push(figures);
  }
}
await arena.close();

const results: SpeedResults = { machine: describeMachine(), rounds: count, contestants: summarise(rounds) };
process.stdout.write(`\n${speedTables(results)}\n${goalsTable(speedGoals(results))}\n`);
await writeResults(
  {
    files: { "speed.json": `${JSON.stringify(results, null, 2)}\n`, "speed.svg": speedChart(results) },
    blocks: [
      ["README.md", "speed", speedMarkdown(results)],
      ["docs/scaling.md", "capacity", capacityMarkdown(results)],
      ["docs/scaling.md", "crowds", crowdsMarkdown(results)],
      ["bench/README.md", "speed-goals", goalsMarkdown(speedGoals(results))],
    ],
  },
  publish,
);
