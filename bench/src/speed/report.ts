import { atLeast, atMost, type Goal } from "../report/goals.ts";
import type { describeMachine } from "../report/machine.ts";
import { type BarPanel, barChart } from "../report/svg.ts";
import { markdownTable, number, ratio, table } from "../report/table.ts";
import { FLOOR, OURS, OURS_REDIS, PLAIN } from "./contestants.ts";
import type { FigureName, Result } from "./figures.ts";

export type SpeedResults = {
  machine: ReturnType<typeof describeMachine>;
  rounds: number;
  contestants: Record<string, Result>;
};

const MEGABYTE = 1e6;

type Column = { title: string; cell: (result: Result) => string };

const figure = (title: string, name: FigureName, unit = 1): Column => ({
  title,
  cell: ({ medians }) => number(medians[name] === undefined ? undefined : medians[name] / unit),
});
const toFloor = (title: string, name: FigureName): Column => ({
  title,
  cell: ({ toFloor }) => ratio(toFloor[name]),
});
const toPlain = (title: string, name: FigureName): Column => ({
  title,
  cell: ({ toPlain }) => ratio(toPlain[name]),
});

const WEBHOOK: Column[] = [
  figure("updates/s", "webhookPerSecond"),
  toFloor("÷ floor", "webhookPerSecond"),
  toPlain("÷ grammY", "webhookPerSecond"),
  figure("CPU µs", "webhookCpu"),
  figure("a tap", "tapCpu"),
  toPlain("÷ grammY", "tapCpu"),
  figure("a text", "textCpu"),
  toPlain("÷ grammY", "textCpu"),
  figure("p50 ms", "p50"),
  figure("p99 ms", "p99"),
  toFloor("÷ floor", "p99"),
];

const POLLING: Column[] = [
  figure("updates/s", "pollingPerSecond"),
  toPlain("÷ grammY", "pollingPerSecond"),
  figure("CPU µs", "pollingCpu"),
  figure("updates/s, API at 30 ms", "slowPollingPerSecond"),
  toPlain("÷ grammY", "slowPollingPerSecond"),
  {
    title: "order kept",
    cell: ({ medians: { outOfOrder } }) => (outOfOrder === undefined ? "–" : outOfOrder === 0 ? "yes" : "no"),
  },
  figure("cold start ms", "pollingColdStart"),
  figure("memory MB", "memory", MEGABYTE),
];

/** What the README shows. */
const SHORT: Column[] = [
  figure("webhook, updates/s", "webhookPerSecond"),
  toPlain("÷ grammY", "webhookPerSecond"),
  figure("CPU µs", "webhookCpu"),
  figure("p99 ms at 200/s", "p99"),
  figure("polling, API at 30 ms, updates/s", "slowPollingPerSecond"),
  toPlain("÷ grammY", "slowPollingPerSecond"),
  figure("memory MB", "memory", MEGABYTE),
];

export function speedTables({ contestants }: SpeedResults): string {
  const of = (columns: Column[]) =>
    table(["", ...columns.map(({ title }) => title)], rowsOf(contestants, columns));
  return `Webhook\n${of(WEBHOOK)}\n\nLong polling, start and memory\n${of(POLLING)}\n`;
}

export function speedMarkdown({ contestants }: SpeedResults): string {
  return markdownTable(["", ...SHORT.map(({ title }) => title)], rowsOf(onFiles(contestants), SHORT));
}

/** What is compared: everybody's store is a file or nothing. */
function onFiles(contestants: Record<string, Result>): Record<string, Result> {
  return Object.fromEntries(Object.entries(contestants).filter(([name]) => name !== OURS_REDIS));
}

function rowsOf(contestants: Record<string, Result>, columns: Column[]): string[][] {
  return Object.values(contestants).map((result) => [
    result.title,
    ...columns.map(({ cell }) => cell(result)),
  ]);
}

const NO_PEERS: ReadonlySet<string> = new Set([OURS, OURS_REDIS, FLOOR]);

/** The goals for this bot, with what was measured. */
export function speedGoals({ contestants }: SpeedResults): Goal[] {
  const ours = contestants[OURS];
  const plain = contestants[PLAIN];
  if (!ours || !plain) return [];
  const memory =
    ours.medians.memory !== undefined && plain.medians.memory !== undefined
      ? (ours.medians.memory - plain.medians.memory) / MEGABYTE
      : undefined;
  const best = (name: FigureName) =>
    Math.max(
      ...Object.entries(contestants)
        .filter(([key]) => !NO_PEERS.has(key))
        .map(([, { medians }]) => medians[name] ?? 0),
    );
  return [
    { what: "webhook updates/s ÷ grammY", value: ours.toPlain.webhookPerSecond, ...atLeast(1.3) },
    {
      what: "webhook updates/s ÷ the fastest peer",
      value: (ours.medians.webhookPerSecond ?? 0) / best("webhookPerSecond"),
      ...atLeast(1),
    },
    {
      what: "polling updates/s ÷ grammY, API at 30 ms",
      value: ours.toPlain.slowPollingPerSecond,
      ...atLeast(40),
    },
    {
      what: "the same ÷ the fastest peer",
      value: (ours.medians.slowPollingPerSecond ?? 0) / best("slowPollingPerSecond"),
      ...atLeast(1),
    },
    { what: "answers to one person out of order", value: ours.medians.outOfOrder, ...atMost(0) },
    { what: "CPU of a tap ÷ grammY", value: ours.toPlain.tapCpu, ...atMost(0.8) },
    { what: "CPU of a text ÷ grammY", value: ours.toPlain.textCpu, ...atMost(1) },
    { what: "p99 at 200/s ÷ floor", value: ours.toFloor.p99, ...atMost(1.5) },
    {
      what: "cold start to the first answer, ms",
      value: Math.max(ours.medians.pollingColdStart ?? 0, ours.medians.webhookColdStart ?? 0),
      ...atMost(1000),
    },
    { what: "memory above grammY, MB", value: memory, ...atMost(40) },
  ];
}

export function speedChart({ contestants, machine, rounds }: SpeedResults): string {
  const panel = (title: string, note: string, name: FigureName, unit = 1): BarPanel => ({
    title,
    note,
    format: number,
    bars: Object.entries(onFiles(contestants)).flatMap(([key, { title, medians }]) =>
      medians[name] === undefined || (name === "slowPollingPerSecond" && key === FLOOR)
        ? []
        : [{ label: title.replace(/[,:].*/, ""), value: medians[name] / unit, isOurs: key === OURS }],
    ),
  });
  return barChart(
    "The same job, beside the peers",
    `A tap that is acknowledged and edits a message, a text that is answered by one. Medians of ${rounds} rounds, ${machine.cores} cores, Node ${machine.node.slice(1)}, ${machine.date}.`,
    [
      panel("Updates a second, webhook", "more is better; 40 connections", "webhookPerSecond"),
      panel(
        "Updates a second, long polling",
        "more is better; a Bot API that answers in 30 ms",
        "slowPollingPerSecond",
      ),
      panel("CPU an update, µs", "less is better", "webhookCpu"),
      panel("99 of 100 answers within, ms", "less is better; webhook, 200 updates a second", "p99"),
    ],
  );
}
