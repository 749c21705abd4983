import { atMost, type Goal } from "../report/goals.ts";
import type { describeMachine } from "../report/machine.ts";
import { type LinePanel, lineChart } from "../report/svg.ts";
import { markdownTable, number, ratio, table } from "../report/table.ts";
import type { OwnWork } from "./own-work.ts";

export type MeasuredSize = {
  what: string;
  count: number;
  /** Milliseconds. */
  tap: OwnWork;
  text: OwnWork;
  loadMs: number;
  rss: number;
  storeBytes: number;
};
export type GrowthResults = {
  machine: ReturnType<typeof describeMachine>;
  rounds: number;
  sizes: MeasuredSize[];
};

/** A tap may cost this much of what it costs now. */
const GOAL = 1.2;

const HEADER = [
  "",
  "tap p50 µs",
  "× now",
  "p99 µs",
  "text p50 µs",
  "× now",
  "p99 µs",
  "with the disk",
  "load s",
  "memory MB",
  "store MB",
];

export function growthTable({ sizes }: GrowthResults): string {
  return table(HEADER, rowsOf(sizes));
}

/** What the figures have to be, with what was measured. */
export function growthGoals({ sizes }: GrowthResults): Goal[] {
  const [now] = sizes;
  if (!now) return [];
  const grown = ["topics", "people"].flatMap((what): Goal[] => {
    const points = sizes.filter((size) => size.what === what);
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    const count = last.count.toLocaleString("en-US");
    return [
      { what: `a tap with ${count} ${what} ÷ now`, value: last.tap.p50 / first.tap.p50, ...atMost(GOAL) },
    ];
  });
  return [
    { what: "own work of a tap until its answer goes out, p99 ms", value: now.tap.p99, ...atMost(0.5) },
    { what: "the same of a text", value: now.text.p99, ...atMost(1.5) },
    ...grown,
  ];
}

export function growthMarkdown({ sizes }: GrowthResults): string {
  return markdownTable(HEADER, rowsOf(sizes));
}

function rowsOf(sizes: readonly MeasuredSize[]): string[][] {
  const first = new Map<string, MeasuredSize>();
  for (const size of sizes) if (!first.has(size.what)) first.set(size.what, size);
  return sizes.map((size) => {
    const now = first.get(size.what) ?? size;
    return [
      `${size.count.toLocaleString("en-US")} ${size.what}`,
      number(size.tap.p50 * 1000),
      ratio(size.tap.p50 / now.tap.p50),
      number(size.tap.p99 * 1000),
      number(size.text.p50 * 1000),
      ratio(size.text.p50 / now.text.p50),
      number(size.text.p99 * 1000),
      number(size.text.doneP99 * 1000),
      (size.loadMs / 1000).toFixed(1),
      number(size.rss / 1e6),
      number(size.storeBytes / 1e6),
    ];
  });
}

export function growthChart({ sizes, machine, rounds }: GrowthResults): string {
  const kinds = [...new Set(sizes.map(({ what }) => what))];
  const panels = kinds.map((what): LinePanel => {
    const points = sizes.filter((size) => size.what === what);
    const [now] = points;
    const line = (select: (size: MeasuredSize) => number) =>
      points.map((size) => select(size) / (now ? select(now) : 1));
    return {
      title: `An update's own work against ${what}`,
      note: "× what it is now (p50); dashed: the goal for a tap",
      x: points.map(({ count }) => count),
      lines: [
        { label: "a tap", values: line(({ tap }) => tap.p50), isOurs: true },
        { label: "a text", values: line(({ text }) => text.p50), isOurs: false },
      ],
      goal: GOAL,
      format: (value) => value.toFixed(1),
    };
  });
  return lineChart(
    "What grows, and what does not",
    `Medians of ${rounds} rounds without a network, Node ${machine.node.slice(1)}, ${machine.date}.`,
    panels,
  );
}
