import { createDataReader } from "../guide/data-files.ts";
import type { Problem } from "../guide/problem.ts";
import { DateWordsSchema } from "./schema.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** Reads `<dataDir>/date-words/*.json`. `vocabulary` is null when a file can't be read or is malformed. */
export async function loadVocabulary(
  dataDir: string,
): Promise<{ vocabulary: Vocabulary | null; problems: Problem[] }> {
  const { problems, readAll } = createDataReader(dataDir);
  const languages = await readAll("date-words", DateWordsSchema, "locale");
  return { vocabulary: problems.length === 0 ? createVocabulary(languages) : null, problems };
}
