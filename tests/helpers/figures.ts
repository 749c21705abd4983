import type { TestContext } from "vitest";
import type { Figure } from "../load/table-reporter.ts";

/** Notes a figure for the table and fails the test when it falls short. */
export function note(task: TestContext["task"], figure: Figure): void {
  (task.meta.figures ??= []).push(figure);
  if (!figure.isMet) throw new Error(`${figure.what}: ${figure.measured}, the goal is ${figure.goal}`);
}

/** The value below which the share of values lies; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
export const ms = (value: number) => `${Math.round(value)} ms`;
