import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkUtterances } from "../../src/cli/check-utterances.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "utterances-"));
  await cp(join(PACKAGE_ROOT, "data/classifier"), join(folder, "classifier"), { recursive: true });
  await cp(join(PACKAGE_ROOT, "tests/fixtures/utterances"), join(folder, "utterances"), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

const messages = async (sets: readonly string[] = []) =>
  (await checkUtterances(folder, undefined, sets)).map(({ path, message }) => `${path}: ${message}`);

describe("the check of the utterances", () => {
  it("finds what says the same in another order, and a model that is older", async () => {
    expect(await messages()).toEqual([
      expect.stringMatching(
        /^line 3: "пришла не та посылка" says the same as "посылка не та пришла", line 1/,
      ),
      expect.stringContaining("is older than the utterances"),
    ]);
  });

  it("finds what stands in an evaluation set, but lets greetings be", async () => {
    const set = join(folder, "set.jsonl");
    const rows = [
      { text: "Где можно посмотреть мой чек?", label: "order" },
      { text: "спасибо большое", label: "smalltalk" },
    ];
    await writeFile(set, rows.map((row) => JSON.stringify(row)).join("\n"));
    const leaks = (await messages([set])).filter((message) => message.includes("set.jsonl"));
    expect(leaks).toEqual([expect.stringMatching(/^line 2: "посмотреть мой чек где можно" is in /)]);
  });
});
