import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Problem } from "./problem.ts";

/**
 * Reads files of `data/` and notes all that is wrong with them, instead of stopping at the first. Malformed records are left
 * out, so that the rest can be checked all the same.
 */
export type DataReader = {
  problems: Problem[];
  /** Records that were left out: whatever refers to them is no further mistake. */
  malformed: Set<string>;
  /** One file; null when it can't be read or breaks its schema. */
  readOne<T>(name: string, schema: z.ZodType<T>): Promise<T | null>;
  /** A list of records in one file; null when it is none. */
  readList<T>(name: string, schema: z.ZodType<T>): Promise<T[] | null>;
  /** The records of a folder, a file each, named by `key`: its `id` unless said otherwise. */
  readAll<T extends object>(folder: string, schema: z.ZodType<T>, key?: keyof T & string): Promise<T[]>;
  /** The lists of a folder, joined; null when one is none. */
  readLists<T>(folder: string, schema: z.ZodType<T>): Promise<T[] | null>;
};

export function createDataReader(dataDir: string): DataReader {
  const problems: Problem[] = [];
  const malformed = new Set<string>();
  const parse = <T>(name: string, path: string, schema: z.ZodType<T>, json: unknown): T | null => {
    const result = schema.safeParse(json);
    if (result.success) return result.data;
    problems.push(...result.error.issues.map((issue) => misshapen(name, path, issue)));
    return null;
  };

  async function listJson(folder: string): Promise<string[]> {
    try {
      const names = await readdir(join(dataDir, folder));
      return names.filter((name) => name.endsWith(".json")).toSorted();
    } catch (error) {
      problems.push(unreadable(folder, error));
      return [];
    }
  }

  async function readOne<T>(name: string, schema: z.ZodType<T>): Promise<T | null> {
    let json: unknown;
    try {
      json = JSON.parse(await readFile(join(dataDir, name), "utf8"));
    } catch (error) {
      problems.push(unreadable(name, error));
      return null;
    }
    return parse(name, "", schema, json);
  }

  async function readList<T>(name: string, schema: z.ZodType<T>): Promise<T[] | null> {
    const list = await readOne(name, z.array(z.unknown()));
    if (list === null) return null;
    return list.flatMap((json, index) => {
      const { id = index } = z.object({ id: z.string() }).safeParse(json).data ?? {};
      const record = parse(name, String(id), schema, json);
      if (record === null) malformed.add(String(id));
      return record ?? [];
    });
  }

  return {
    problems,
    malformed,
    readOne,
    readList,
    async readAll(folder, schema, key = "id" as keyof z.infer<typeof schema> & string) {
      const names = await listJson(folder);
      const records = await Promise.all(names.map((name) => readOne(join(folder, name), schema)));
      return records.flatMap((record, index) => {
        const name = names[index] ?? "";
        const named = basename(name, ".json");
        if (record === null) malformed.add(named);
        else if (String(record[key]) !== named) {
          problems.push(wrongName(join(folder, name), key, String(record[key])));
        }
        return record ?? [];
      });
    },
    async readLists(folder, schema) {
      const names = await listJson(folder);
      const lists = await Promise.all(names.map((name) => readList(join(folder, name), schema)));
      return lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
    },
  };
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

function wrongName(name: string, key: string, value: string): Problem {
  return {
    level: "error",
    file: `data/${name}`,
    path: key,
    message: `the ${key} is ${value}, the file's name says ${basename(name, ".json")}`,
    mend: `Name the file after the ${key}; ids that were public never change`,
  };
}
