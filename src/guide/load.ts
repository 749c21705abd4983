import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { createGuide, type Guide } from "./guide.ts";
import type { Problem } from "./problem.ts";
import {
  ChannelSchema,
  ContactSchema,
  ExerciseSchema,
  FigureSchema,
  LanguagesSchema,
  RetiredSchema,
  SectionSchema,
  SourceSchema,
  TopicSchema,
} from "./schema.ts";

export type LoadedGuide = { guide: Guide | null; problems: Problem[] };

/**
 * Reads the dataset and checks each record's shape. Relations between records are checked by `checks/`.
 * `guide` is null when a file can't be read or a record is malformed; `problems` then says where, all at once.
 */
export async function loadGuide(dataDir: string): Promise<LoadedGuide> {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>) => readJson(dataDir, name, schema, problems);
  const readAll = async <T extends { id: string }>(folder: string, schema: z.ZodType<T>) => {
    const names = await listJson(dataDir, folder, problems);
    const records = await Promise.all(names.map((name) => read(join(folder, name), schema)));
    for (const [index, record] of records.entries()) {
      const name = names[index] ?? "";
      if (record && record.id !== basename(name, ".json")) {
        problems.push(wrongName(join(folder, name), record.id));
      }
    }
    return records.filter((record) => record !== null);
  };
  const readLists = async <T>(folder: string, schema: z.ZodType<T>) => {
    const names = await listJson(dataDir, folder, problems);
    return (await Promise.all(names.map((name) => read(join(folder, name), z.array(schema))))).flatMap(
      (records) => records ?? [],
    );
  };

  const [topics, channels, contacts, sections, figures, exercises, sources, retired, languages] =
    await Promise.all([
      readAll("topics", TopicSchema),
      readAll("channels", ChannelSchema),
      readLists("contacts", ContactSchema),
      read("sections.json", z.array(SectionSchema)),
      read("figures.json", z.array(FigureSchema)),
      read("exercises.json", z.array(ExerciseSchema)),
      read("sources.json", z.array(SourceSchema)),
      read("retired.json", RetiredSchema),
      read("languages.json", LanguagesSchema),
    ]);
  if (problems.length > 0 || !sections || !figures || !exercises || !sources || !retired || !languages) {
    return { guide: null, problems };
  }
  const guide = createGuide({
    topics,
    channels,
    contacts,
    sections,
    figures,
    exercises,
    sources,
    retired,
    languages,
  });
  return { guide, problems };
}

async function listJson(dataDir: string, folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const names = await readdir(join(dataDir, folder));
    return names.filter((name) => name.endsWith(".json")).toSorted();
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
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

function wrongName(name: string, id: string): Problem {
  return {
    level: "error",
    file: `data/${name}`,
    path: "id",
    message: `the id is ${id}, the file's name says ${basename(name, ".json")}`,
    mend: "Name the file after the id; ids that were public never change",
  };
}
