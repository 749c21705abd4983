import { markdownTable, number, table } from "./table.ts";

export type Goal = {
  what: string;
  /** Undefined when it was not measured. */
  value: number | undefined;
  goal: string;
  isMet: (value: number) => boolean;
};

const HEADER = ["", "measured", "goal", ""];

export const atLeast = (goal: number) => ({ goal: `≥ ${goal}`, isMet: (value: number) => value >= goal });
export const atMost = (goal: number) => ({ goal: `≤ ${goal}`, isMet: (value: number) => value <= goal });

export function goalsTable(goals: readonly Goal[]): string {
  return goals.length === 0 ? "" : `Goals\n${table(HEADER, goals.map(rowOf))}\n`;
}

export function goalsMarkdown(goals: readonly Goal[]): string {
  return markdownTable(HEADER, goals.map(rowOf));
}

function rowOf({ what, value, goal, isMet }: Goal): string[] {
  return [what, number(value), goal, value === undefined ? "–" : isMet(value) ? "met" : "missed"];
}
