import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateKeys, isInterfaceFile, messageVariables } from "../../src/i18n/message-keys.ts";
import { readMessageFiles, syntaxProblems } from "../../src/i18n/resources.ts";
import { FALLBACK_LOCALE } from "../../src/i18n/translator.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";
import { wordFiles } from "../helpers/words.ts";

const one = (text: string) => wordFiles({ ru: text })[0] as ReturnType<typeof wordFiles>[number];

describe("messageVariables", () => {
  it("finds every message and part with its variables, in selectors and arguments too", () => {
    const found = messageVariables(
      one(`
# a comment
a = { $x } and { $y }
b =
    .part = { $count ->
        [one] { $name }
       *[other] { $count }
    }
-term = { $hidden }
c = { F("id", n: 1) }`),
    );
    expect(Object.fromEntries([...found].map(([key, names]) => [key, [...names].toSorted()]))).toEqual({
      a: ["x", "y"],
      "b.part": ["count", "name"],
      c: [],
    });
  });
});

describe("generateKeys", () => {
  it("types the interface's messages and leaves the dataset's words out", () => {
    const files = [
      ...wordFiles({ ru: "b = { $y } { $x }\na = A\ndashed-key = D" }),
      ...wordFiles({ ru: "order-late = Т" }, "guide/topics.ftl"),
    ];
    expect(generateKeys(files)).toContain(
      ['  "a": never;', '  "b": "x" | "y";', '  "dashed-key": never;'].join("\n"),
    );
    expect(generateKeys(files)).not.toContain("order-late");
  });

  it("agrees with the file in the repository: run npm run keys after a change of words", async () => {
    const files = (await readMessageFiles(join(PACKAGE_ROOT, "locales"))).filter(
      ({ locale }) => locale === FALLBACK_LOCALE,
    );
    const expected = generateKeys(files);
    const written = readFileSync(join(PACKAGE_ROOT, "src/i18n/keys.generated.ts"), "utf8");
    // The formatter takes needless quotes off the keys.
    const bare = (text: string) => text.replace(/"(\w+)":/g, "$1:");
    expect(bare(written)).toBe(bare(expected));
  });
});

describe("isInterfaceFile", () => {
  it("tells the interface's files from the dataset's", () => {
    const files = [...wordFiles({ ru: "" }), ...wordFiles({ ru: "" }, "guide/tips.ftl")];
    expect(files.map(isInterfaceFile)).toEqual([true, false]);
  });
});

describe("syntaxProblems", () => {
  it("says in which line an entry is broken", () => {
    expect(syntaxProblems(one("a = A\n\nb = { $x\nc = C\n"))).toEqual([
      { file: "ru/bot.ftl", line: expect.any(Number) as number, message: expect.any(String) as string },
    ]);
    expect(syntaxProblems(one("a = A\n\nnot a message\nc = C\n"))[0]?.line).toBe(3);
  });

  it("has nothing to say about the project's own words", async () => {
    const files = await readMessageFiles(join(PACKAGE_ROOT, "locales"));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(syntaxProblems)).toEqual([]);
  });
});
