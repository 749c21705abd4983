import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { FirstAidSchema } from "./first-aid.ts";
import { PricesSchema } from "./prices.ts";
import { FamiliesSchema } from "./reading/families.ts";

/** What editors tell the classifier beside utterances: families of words, first-aid words, the price of mistakes. */
export const KnowledgeSchema = z.strictObject({
  families: FamiliesSchema,
  firstAid: FirstAidSchema,
  prices: PricesSchema,
});

export type Knowledge = z.infer<typeof KnowledgeSchema>;

/** Files in `data/classifier/` by what they hold. */
export const KNOWLEDGE_FILES = {
  families: "families.json",
  firstAid: "first-aid.json",
  prices: "prices.json",
} as const satisfies Record<keyof Knowledge, string>;

/** Throws an Error that names every file and place that is wrong. */
export async function loadKnowledge(dataDir: string): Promise<Knowledge> {
  const faults: string[] = [];
  const found: Record<string, unknown> = {};
  for (const [name, file] of Object.entries(KNOWLEDGE_FILES)) {
    const path = join(dataDir, "classifier", file);
    try {
      found[name] = JSON.parse(await readFile(path, "utf8"));
    } catch (error) {
      faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    const result = KnowledgeSchema.shape[name as keyof Knowledge].safeParse(found[name]);
    if (!result.success) faults.push(`${path}:\n${z.prettifyError(result.error)}`);
  }
  if (faults.length > 0) throw new Error(`The classifier's word lists are broken.\n${faults.join("\n")}`);
  return KnowledgeSchema.parse(found);
}
