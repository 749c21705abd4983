import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./root.ts";

/** Writes what a benchmark found into `bench/results/`, and with `publish` into `docs/bench/` as well. */
export async function writeResults(files: Readonly<Record<string, string>>, publish: boolean): Promise<void> {
  const folders = [join(ROOT, "bench/results"), ...(publish ? [join(ROOT, "docs/bench")] : [])];
  for (const folder of folders) {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    process.stdout.write(`${Object.keys(files).join(", ")} → ${folder}\n`);
  }
}
