import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/classifier/classifier.ts";
import { loadKnowledge } from "../../src/classifier/knowledge.ts";
import { decodeModel, encodeModel } from "../../src/classifier/model.ts";
import { trainModel } from "../../src/classifier/training/training.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";
import { realClassifier, realUtterances } from "./a-classifier.ts";

describe("training", () => {
  it("gives the same bytes for the same utterances, and they survive the file", async () => {
    const knowledge = await loadKnowledge(join(PACKAGE_ROOT, "data"));
    const { utterances } = await realUtterances();
    const some = utterances.filter((_, i) => i % 60 === 0);
    const progress: number[] = [];
    const options = { knowledge, trainedOn: "2026-11-25", dataHash: "a".repeat(64) };
    const bytes = encodeModel(trainModel(some, { ...options, onProgress: (share) => progress.push(share) }));
    expect(Buffer.from(encodeModel(trainModel(some, options)))).toEqual(Buffer.from(bytes));
    expect(progress.at(-1)).toBe(1);

    const model = decodeModel(bytes);
    expect(model).toMatchObject({ trainedOn: options.trainedOn, dataHash: options.dataHash });
    const { classify } = createClassifier(model);
    const right = some.filter(({ text, intent }) => classify(text).intent === intent).length;
    expect(right / some.length).toBeGreaterThan(0.9);
  }, 60_000);

  it("a file that is foreign, cut or spoilt is refused with what to do", async () => {
    const file = await readFile(join(PACKAGE_ROOT, "data/classifier/model.bin"));
    expect(() => decodeModel(new Uint8Array(100))).toThrow("npm run train");
    expect(() => decodeModel(file.subarray(0, file.length / 2))).toThrow("broken");
    const spoilt = Buffer.from(file);
    spoilt.fill(0x55, 1000, 2000);
    expect(() => decodeModel(spoilt)).toThrow("broken");
  });

  it("the model in the repository was trained on the utterances in it", async () => {
    const [{ dataHash }, { hash }] = [await realClassifier(), await realUtterances()];
    expect(dataHash).toBe(hash);
  });
});
