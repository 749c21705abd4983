import { createDataReader } from "../guide/data-files.ts";
import type { Problem } from "../guide/problem.ts";
import { HolidaysSchema, RuleSchema, YearSchema } from "./schema.ts";
import { createTerms, type Terms } from "./terms.ts";

/**
 * Reads `<dataDir>/terms` and checks each record's shape; what records say of each other is checked in guide/checks.
 * `terms` is null when a file can't be read or a record is malformed; `problems` then says where, all at once.
 */
export async function loadTerms(dataDir: string): Promise<{ terms: Terms | null; problems: Problem[] }> {
  const { problems, readOne, readAll, readList } = createDataReader(dataDir);
  const [rules, holidays, years] = await Promise.all([
    readList("terms/rules.json", RuleSchema),
    readOne("terms/holidays.json", HolidaysSchema),
    readAll("terms/calendars", YearSchema, "year"),
  ]);
  if (problems.length > 0 || !rules || !holidays) return { terms: null, problems };
  return { terms: createTerms({ rules, holidays, years }), problems };
}
