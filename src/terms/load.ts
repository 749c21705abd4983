import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Problem } from "../guide/problem.ts";
import { HolidaysSchema, RuleSchema, YearSchema } from "./schema.ts";
import { createTerms, type Terms } from "./terms.ts";

/**
 * Reads `<dataDir>/terms` and checks each record's shape; what records say of each other is checked in guide/checks.
 * `terms` is null when a file can't be read or a record is malformed; `problems` then says where, all at once.
 */
export async function loadTerms(dataDir: string): Promise<{ terms: Terms | null; problems: Problem[] }> {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>) => readJson(dataDir, name, schema, problems);

  const folder = "terms/calendars";
  const names = await readdir(join(dataDir, folder)).catch((error: unknown) => {
    problems.push(unreadable(folder, error));
    return [];
  });
  const files = names.filter((name) => name.endsWith(".json")).toSorted();
  const [rules, holidays, ...years] = await Promise.all([
    read("terms/rules.json", z.array(RuleSchema)),
    read("terms/holidays.json", HolidaysSchema),
    ...files.map((name) => read(`${folder}/${name}`, YearSchema)),
  ]);
  for (const [index, year] of years.entries()) {
    const name = files[index] ?? "";
    if (!year || String(year.year) === basename(name, ".json")) continue;
    problems.push({
      level: "error",
      file: `data/${folder}/${name}`,
      path: "year",
      message: `the year is ${year.year}, the file's name says ${basename(name, ".json")}`,
      mend: "Name the file after its year",
    });
  }
  const known = years.filter((year) => year !== null);
  if (problems.length > 0 || !rules || !holidays) return { terms: null, problems };
  return { terms: createTerms({ rules, holidays, years: known }), problems };
}

async function readJson<T>(
  dataDir: string,
  name: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Promise<T | null> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(dataDir, name), "utf8"));
  } catch (error) {
    problems.push(unreadable(name, error));
    return null;
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push({
      level: "error",
      file: `data/${name}`,
      path: issue.path.join("."),
      message: issue.message,
      mend: "See the field's rule in data/README.md",
    });
  }
  return null;
}

function unreadable(name: string, error: unknown): Problem {
  return {
    level: "error",
    file: `data/${name}`,
    path: "",
    message: error instanceof Error ? error.message : String(error),
    mend: "The file must exist and hold valid JSON",
  };
}
