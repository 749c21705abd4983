/** One classifier in a process of its own: trains and saves a model, or opens one and classifies. */
import { readFile, writeFile } from "node:fs/promises";
import { answerCommands } from "../ipc.ts";
import { percentile } from "../report/statistics.ts";
import { openPeer, type PeerName } from "./peers/index.ts";
import type { Row } from "./peers/peer.ts";

export type TrainInput = { peer: PeerName; rowsFile: string; modelFile: string };
export type Trained = { seconds: number; modelBytes: number; peakRss: number };

export type ClassifyInput = { peer: PeerName; rowsFile: string; modelFile: string };
export type Classified = {
  labels: string[];
  /** Microseconds a message. */
  p50: number;
  p99: number;
  /** What the opened model and the library add to the process, in bytes. */
  memory: number;
};

/** Messages that are timed after a first pass over all. */
const TIMED = 2000;
/** Timing stops after so long; slow classifiers are timed on fewer messages. */
const TIMING_MS = 20_000;

const started = rss();

answerCommands({
  async train({ peer, rowsFile, modelFile }: TrainInput): Promise<Trained> {
    const rows = await readRows(rowsFile);
    const { train } = await openPeer(peer);
    const began = performance.now();
    const model = await train(rows);
    const seconds = (performance.now() - began) / 1000;
    await writeFile(modelFile, model);
    return { seconds, modelBytes: model.length, peakRss: process.resourceUsage().maxRSS * 1024 };
  },

  async classify({ peer, rowsFile, modelFile }: ClassifyInput): Promise<Classified> {
    const rows = await readRows(rowsFile);
    const { open } = await openPeer(peer);
    const predict = await open(await readFile(modelFile));
    const labels: string[] = [];
    for (const { text, locale } of rows) labels.push(await predict(text, locale));
    const times: number[] = [];
    const began = performance.now();
    for (let index = 0; index < TIMED && performance.now() - began < TIMING_MS; index++) {
      const { text, locale } = rows[index % rows.length] as Row;
      const at = performance.now();
      await predict(text, locale);
      times.push((performance.now() - at) * 1000);
    }
    return { labels, p50: percentile(times, 0.5), p99: percentile(times, 0.99), memory: rss() - started };
  },
});

/** Resident memory in bytes, without garbage. */
function rss(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage.rss();
}

async function readRows(file: string): Promise<Row[]> {
  return JSON.parse(await readFile(file, "utf8")) as Row[];
}
