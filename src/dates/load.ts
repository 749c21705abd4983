import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../guide/problem.ts";
import { DateWordsSchema } from "./schema.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** Reads `<dataDir>/date-words/*.json`. `vocabulary` is null when a file can't be read or is malformed. */
export async function loadVocabulary(
  dataDir: string,
): Promise<{ vocabulary: Vocabulary | null; problems: Problem[] }> {
  const folder = "date-words";
  const problems: Problem[] = [];
  const fail = (name: string, path: string, message: string, mend: string) =>
    void problems.push({ level: "error", file: `data/${name}`, path, message, mend });

  const names = await readdir(join(dataDir, folder)).catch((error: unknown) => {
    fail(folder, "", String(error), "The folder must hold a file of words a language");
    return [];
  });
  const files = names.filter((name) => name.endsWith(".json")).toSorted();
  const languages = await Promise.all(
    files.map(async (name) => {
      try {
        const json: unknown = JSON.parse(await readFile(join(dataDir, folder, name), "utf8"));
        const result = DateWordsSchema.safeParse(json);
        if (result.success) return result.data;
        for (const { path, message } of result.error.issues) {
          fail(`${folder}/${name}`, path.join("."), message, "See the field's rule in data/README.md");
        }
      } catch (error) {
        fail(`${folder}/${name}`, "", String(error), "The file must exist and hold valid JSON");
      }
      return null;
    }),
  );
  const known = languages.filter((language) => language !== null);
  return { vocabulary: problems.length === 0 ? createVocabulary(known) : null, problems };
}
