/** The bot's own work with content, a model and storage of a given size, in a process of its own. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { loadContent } from "../../../dist/content.js";
import { openClassifier } from "../../../dist/open-classifier.js";
import { openStorage } from "../../../dist/storage/open.js";
import { answerCommands } from "../ipc.ts";
import { FIRST_CHAT } from "../speed/far-side/updates.ts";
import { messagesOf } from "../speed/material.ts";
import { type OwnWork, openOwnWork } from "./own-work.ts";

export type MeasureInput = {
  dataDir: string;
  localesDir: string;
  /** Of the embedded store. */
  storageFolder: string;
  /** So many people have chosen a language. */
  people: number;
  updates: number;
};
export type Measured = {
  tap: OwnWork;
  text: OwnWork;
  loadMs: number;
  rss: number;
  /** What the store takes on disk. */
  storeBytes: number;
};

const FILL_BATCH = 5000;

answerCommands({
  async measure({ dataDir, localesDir, storageFolder, people, updates }: MeasureInput): Promise<Measured> {
    const started = performance.now();
    const today = new Date().toISOString().slice(0, 10);
    const { content, problems } = await loadContent(dataDir, localesDir, today);
    if (!content) throw new Error(JSON.stringify(problems.slice(0, 3)));
    const classifier = await openClassifier(dataDir);
    const loadMs = performance.now() - started;

    const { storage } = await openStorage({
      url: `file:${storageFolder}`,
      root: "/",
      secret: "of the benchmark",
      botId: "1",
    });
    for (let from = 0; from < people; from += FILL_BATCH) {
      const ids = Array.from(
        { length: Math.min(FILL_BATCH, people - from) },
        (_, index) => FIRST_CHAT + from + index,
      );
      await Promise.all(ids.map((id) => storage.set(`language:${id}`, "ru")));
    }
    const material = { messages: await messagesOf(), taps: content.guide.addresses() };
    const own = openOwnWork({ content, classifier, storage }, material, Math.max(people, 1000));
    const tap = await own.measure("tap", updates);
    const text = await own.measure("text", updates);
    const files = await readdir(storageFolder);
    const sizes = await Promise.all(files.map(async (name) => (await stat(join(storageFolder, name))).size));
    const storeBytes = sizes.reduce((sum, size) => sum + size, 0);
    return { tap, text, loadMs, rss: process.memoryUsage.rss(), storeBytes };
  },
});
