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
  PopularSchema,
  RetiredSchema,
  SectionSchema,
  SourceSchema,
  TopicSchema,
} from "./schema.ts";

export type LoadedGuide = {
  guide: Guide | null;
  problems: Problem[];
  /** Records that are left out of the guide: whatever refers to them is no further mistake. */
  malformed: ReadonlySet<string>;
};

/**
 * Reads the dataset and checks each record's shape. Relations between records are checked by `checks/`.
 * `problems` says what is wrong, all at once. Malformed records are left out, so that the rest can be checked all the same;
 * `guide` is null when a whole list can't be read.
 */
export async function loadGuide(dataDir: string): Promise<LoadedGuide> {
  const problems: Problem[] = [];
  const malformed = new Set<string>();
  const parse = <T>(name: string, path: string, schema: z.ZodType<T>, json: unknown): T | null => {
    const result = schema.safeParse(json);
    if (result.success) return result.data;
    problems.push(...result.error.issues.map((issue) => misshapen(name, path, issue)));
    return null;
  };

  const readOne = async <T>(name: string, schema: z.ZodType<T>) => {
    const json = await readJson(dataDir, name, problems);
    return json === undefined ? null : parse(name, "", schema, json);
  };
  /** One record a file. */
  const readAll = async <T extends { id: string }>(folder: string, schema: z.ZodType<T>) => {
    const names = await listJson(dataDir, folder, problems);
    const records = await Promise.all(names.map((name) => readOne(join(folder, name), schema)));
    return records.flatMap((record, index) => {
      const name = names[index] ?? "";
      if (record === null) malformed.add(basename(name, ".json"));
      else if (record.id !== basename(name, ".json")) problems.push(wrongName(join(folder, name), record.id));
      return record ?? [];
    });
  };
  /** A list of records; null when it is none. */
  const readList = async <T>(name: string, schema: z.ZodType<T>): Promise<T[] | null> => {
    const list = await readOne(name, z.array(z.unknown()));
    if (list === null) return null;
    return list.flatMap((json, index) => {
      const { id = index } = z.object({ id: z.string() }).safeParse(json).data ?? {};
      const record = parse(name, String(id), schema, json);
      if (record === null) malformed.add(String(id));
      return record ?? [];
    });
  };
  const readLists = async <T>(folder: string, schema: z.ZodType<T>): Promise<T[] | null> => {
    const names = await listJson(dataDir, folder, problems);
    const lists = await Promise.all(names.map((name) => readList(join(folder, name), schema)));
    return lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
  };

  const [topics, channels, contacts, sections, figures, exercises, sources, retired, popular, languages] =
    await Promise.all([
      readAll("topics", TopicSchema),
      readAll("channels", ChannelSchema),
      readLists("contacts", ContactSchema),
      readList("sections.json", SectionSchema),
      readList("figures.json", FigureSchema),
      readList("exercises.json", ExerciseSchema),
      readList("sources.json", SourceSchema),
      readOne("retired.json", RetiredSchema),
      readOne("popular.json", PopularSchema),
      readOne("languages.json", LanguagesSchema),
    ]);
  const lists = contacts && sections && figures && exercises && sources;
  if (!lists || !retired || !popular || !languages) {
    return { guide: null, problems, malformed };
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
    popular,
    languages,
  });
  return { guide, problems, malformed };
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

async function readJson(dataDir: string, name: string, problems: Problem[]): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(dataDir, name), "utf8"));
  } catch (error) {
    problems.push(unreadable(name, error));
    return undefined;
  }
}

function misshapen(name: string, path: string, { path: inside, message }: z.core.$ZodIssue): Problem {
  return {
    level: "error",
    file: `data/${name}`,
    path: [...(path === "" ? [] : [path]), ...inside.map(String)].join("."),
    message: message.endsWith("received undefined") ? "is missing" : message,
    mend: "See the field's rule in data/README.md",
  };
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
