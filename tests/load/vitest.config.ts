import { defineConfig } from "vitest/config";

/** The fault and load suites: real processes, a real Redis, the emulator; one after another, on this machine only. */
export default defineConfig({
  test: {
    include: [process.env["SUITE"] === "faults" ? "tests/faults/*.faults.ts" : "tests/load/*.load.ts"],
    fileParallelism: false,
    testTimeout: 20 * 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "./tests/load/table-reporter.ts"],
  },
});
