import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    // On two cores Vitest would keep one of them free, and take twice as long.
    maxWorkers: "100%",
  },
});
