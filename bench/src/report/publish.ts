import { readFile, writeFile } from "node:fs/promises";

/**
 * Replaces what stands between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->` in a Markdown file.
 *
 * @throws Error when the file has no such place
 */
export async function replaceBlock(file: string, name: string, content: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${file} has no place for "${name}"`);
  await writeFile(file, `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`);
}
