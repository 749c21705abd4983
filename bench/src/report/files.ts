import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { replaceBlock } from "./publish.ts";
import { ROOT } from "./root.ts";

export type Results = {
  /** By file name. */
  files: Readonly<Record<string, string>>;
  /** Tables for the places `<!-- bench:NAME -->` of Markdown files: path from the root, name, Markdown. */
  blocks: readonly (readonly [file: string, name: string, content: string])[];
};

/** Writes what a benchmark found into `bench/results/`; with `publish` into `docs/bench/` and into the texts as well. */
export async function writeResults({ files, blocks }: Results, publish: boolean): Promise<void> {
  const folders = [join(ROOT, "bench/results"), ...(publish ? [join(ROOT, "docs/bench")] : [])];
  for (const folder of folders) {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    process.stdout.write(`${Object.keys(files).join(", ")} → ${folder}\n`);
  }
  if (!publish) return;
  for (const [file, name, content] of blocks) await replaceBlock(join(ROOT, file), name, content);
}
