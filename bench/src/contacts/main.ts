/** What the contact check costs: 4,096 hostile characters of every kind, and a usual message. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContactCheck } from "../../../dist/contacts/check.js";
import { loadCheckLists } from "../../../dist/contacts/load.js";
import { loadGuide } from "../../../dist/guide/load.js";
import { readOptions } from "../options.ts";
import { ROOT } from "../report/root.ts";
import { median } from "../report/statistics.ts";
import { number, table } from "../report/table.ts";

const LENGTH = 4096;
const WARM_UP = 3;
const USUAL = "Здравствуйте, мне звонили с 8 800 555-89-82 и прислали ссылку ozon-vozvrat.top, это вы?";

const { rounds } = readOptions(15);
const dataDir = join(ROOT, "data");
const { guide } = await loadGuide(dataDir);
if (!guide) throw new Error("data/ can't be read: see npm run data:check");
const check = createContactCheck(guide.contacts, await loadCheckLists(dataDir));
const pieces = JSON.parse(await readFile(join(ROOT, "tests/contacts/hostile-pieces.json"), "utf8")) as Record<
  string,
  string
>;

const rows = [
  ["a usual message", USUAL] as const,
  ...Object.entries(pieces).map(([name, piece]) => [name, full(piece)] as const),
]
  .map(([name, text]) => ({ name, ...measure(text) }))
  .toSorted((a, b) => b.cpu - a.cpu);
const cells = rows.map(({ name, cpu, wall }) => [name, number(cpu), number(wall)]);
process.stdout.write(`\n${table([`${LENGTH} characters of …`, "CPU ms", "wall ms"], cells)}\n`);

/** Median milliseconds of one check; wall time suffers from what else the machine does, CPU time less. */
function measure(text: string): { cpu: number; wall: number } {
  const cpu: number[] = [];
  const wall: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const [usage, start] = [process.cpuUsage(), performance.now()];
    check({ text });
    const [end, { user, system }] = [performance.now(), process.cpuUsage(usage)];
    if (round < 0) continue;
    cpu.push((user + system) / 1000);
    wall.push(end - start);
  }
  return { cpu: median(cpu), wall: median(wall) };
}

/** The piece over and over; "{i}" in it becomes another number each time. */
function full(piece: string): string {
  let text = "";
  for (let i = 100; text.length < LENGTH; i++) text += piece.replace("{i}", String(i * 7919).slice(0, 6));
  return text.slice(0, LENGTH);
}
