import type { Complaints } from "../../complaints/complaints.ts";
import type { MessageFile } from "../../i18n/resources.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Terms } from "../../terms/terms.ts";
import type { Guide } from "../guide.ts";
import type { Problem } from "../problem.ts";

export type CheckInput = {
  guide: Guide;
  /** Null when they can't be read, which has been said already. */
  terms: Terms | null;
  complaints: Complaints | null;
  t: Translator;
  files: readonly MessageFile[];
  /** Civil date (YYYY-MM-DD) that facts are aged by. */
  today: string;
};

/** One rule about the dataset and its words; returns all that break it. */
export type Check = (input: CheckInput) => Problem[];

/** Ids that an earlier record has already. */
export function usedTwice(file: string, ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [error(file, id, "this id is used twice", "Give the newer record an id of its own")];
  });
}

export function error(file: string, path: string, message: string, mend: string): Problem {
  return { level: "error", file, path, message, mend };
}
