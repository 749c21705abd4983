import type { Reporter, TestCase } from "vitest/node";

/** A measured figure beside its goal. */
export type Figure = { what: string; measured: string; goal: string; isMet: boolean };

declare module "vitest" {
  interface TaskMeta {
    figures?: Figure[];
  }
}

/** Prints what the suites measured as one table at the end. */
export default class TableReporter implements Reporter {
  readonly #figures: Figure[] = [];

  onTestCaseResult(test: TestCase): void {
    const figures = test.meta().figures ?? [];
    this.#figures.push(...figures);
    if (figures.length > 0 || test.result().state !== "failed") return;
    this.#figures.push({ what: test.name, measured: "broke off", goal: "", isMet: false });
  }

  onTestRunEnd(): void {
    const rows = this.#figures.map(({ what, measured, goal, isMet }) => [
      isMet ? "ok" : "SHORT",
      what,
      measured,
      goal,
    ]);
    const table = [["", "what", "measured", "goal"], ...rows];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
    const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
    process.stdout.write(`\n${lines.join("\n")}\n\n`);
  }
}
