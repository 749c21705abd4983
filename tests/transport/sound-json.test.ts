import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSoundJson } from "../../src/transport/sound-json.ts";

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("JSON from outside", () => {
  it("is read as JSON.parse reads it, brackets and quotes within strings too", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(text));
        expect(parseSoundJson(text)).toEqual(JSON.parse(text));
      }),
      { seed: 1, numRuns: 500 },
    );
    const text = JSON.stringify({ text: `\\"${"[{".repeat(50)}` });
    expect(parseSoundJson(text)).toEqual(JSON.parse(text));
  });

  it("is refused when it is deep", () => {
    expect(parseSoundJson(nested(40))).toBeDefined();
    expect(parseSoundJson(nested(41))).toBeUndefined();
    expect(parseSoundJson(`{"a":"]]]]","b":${nested(400_000)}}`)).toBeUndefined();
  });

  it.each(["__proto__", "constructor", "prototype"])("is refused with the key %s, however deep", (key) => {
    expect(parseSoundJson(`{"a":[{"b":{"${key}":1}}]}`)).toBeUndefined();
    expect(parseSoundJson(`{"a":"${key}"}`)).toEqual({ a: key });
  });

  it.each(["", "{", "[1,]", "undefined"])("is refused when it is none: %s", (text) => {
    expect(parseSoundJson(text)).toBeUndefined();
  });
});
