import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { growUtterances } from "./more-utterances.ts";
import { copyContent, growLocales, growTopics } from "./synthetic.ts";

/** One point of a curve: everything but `what` is as it is today. */
export type Size = {
  what: "topics" | "locales" | "people" | "utterances";
  count: number;
  dataDir: string;
  localesDir: string;
  storageFolder: string;
  people: number;
};

const PEOPLE = 1000;

/** Writes the content of every size into `folder`. The first size of each kind is today's. */
export async function prepareSizes(root: string, folder: string, quick: boolean): Promise<Size[]> {
  const today = { dataDir: join(root, "data"), localesDir: join(root, "locales") };
  const topics = (await readdir(join(today.dataDir, "topics"))).length;
  const locales = (await readdir(today.localesDir)).length;
  let stores = 0;
  const store = async () => {
    const path = join(folder, `storage-${++stores}`);
    await mkdir(path);
    return path;
  };
  const sizes: Size[] = [];
  for (const count of [topics, 500, ...(quick ? [] : [5000])]) {
    const content = await copyContent(root, join(folder, `topics-${count}`));
    await growTopics(content.dataDir, content.localesDir, count);
    sizes.push({ what: "topics", count, ...content, storageFolder: await store(), people: PEOPLE });
  }
  for (const count of [locales, 20]) {
    const content = await copyContent(root, join(folder, `locales-${count}`));
    await growLocales(content.localesDir, count);
    sizes.push({ what: "locales", count, ...content, storageFolder: await store(), people: PEOPLE });
  }
  for (const factor of quick ? [1] : [1, 10]) {
    const content = await copyContent(root, join(folder, `utterances-${factor}`));
    const count = await growUtterances(content.dataDir, factor);
    sizes.push({ what: "utterances", count, ...content, storageFolder: await store(), people: PEOPLE });
  }
  for (const people of quick ? [1000, 10_000] : [1000, 30_000, 1_000_000]) {
    sizes.push({ what: "people", count: people, ...today, storageFolder: await store(), people });
  }
  return sizes;
}
