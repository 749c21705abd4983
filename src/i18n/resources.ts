import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { FluentParser, type Junk, type Resource } from "@fluent/syntax";

/** One .ftl file. */
export type MessageFile = {
  locale: string;
  /** Path below the locales' folder, with slashes, e.g. ru/guide/tips.ftl. */
  name: string;
  text: string;
};

export type SyntaxProblem = { file: string; line: number; message: string };

/** Reads `<folder>/<locale>/**\/*.ftl`; each folder with such files is a locale. */
export async function readMessageFiles(folder: string): Promise<MessageFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ftl"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
  return Promise.all(
    paths.map(async (path) => {
      const name = path.split(sep).join("/");
      return { locale: name.split("/")[0] ?? "", name, text: await readFile(join(folder, path), "utf8") };
    }),
  );
}

/** Broken entries of a file: the run-time parser would skip them without a word. */
export function syntaxProblems(file: MessageFile): SyntaxProblem[] {
  return parse(file)
    .body.filter((entry): entry is Junk => entry.type === "Junk")
    .map((junk) => ({
      file: file.name,
      line: lineAt(file.text, junk.annotations[0]?.span?.start ?? junk.span?.start ?? 0),
      message: junk.annotations[0]?.message ?? "not a Fluent message",
    }));
}

const parsed = new WeakMap<MessageFile, Resource>();

/** The file's syntax tree, made once: several checks walk through it. */
export function parse(file: MessageFile): Resource {
  let resource = parsed.get(file);
  if (!resource) {
    resource = new FluentParser({ withSpans: true }).parse(file.text);
    parsed.set(file, resource);
  }
  return resource;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
