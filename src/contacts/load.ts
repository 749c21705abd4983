import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import {
  type CheckLists,
  HostsSchema,
  KnownWrongSchema,
  LookAlikesSchema,
  NamesSchema,
  NumberContextSchema,
  UnconfirmedSchema,
  WordsSchema,
} from "./schema.ts";

/** Reads data/contact-check/. @throws Error that names the file and all that is wrong in it. */
export async function loadCheckLists(dataDir: string): Promise<CheckLists> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T> => {
    const path = join(dataDir, "contact-check", name);
    const result = schema.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (result.success) return result.data;
    throw new Error(`data/contact-check/${name}:\n${z.prettifyError(result.error)}`);
  };
  const [wrong, unconfirmed, lookAlikes, names, hosts, words, numbers] = await Promise.all([
    read("known-wrong.json", z.array(KnownWrongSchema)),
    read("unconfirmed.json", z.array(UnconfirmedSchema)),
    read("look-alikes.json", LookAlikesSchema),
    read("names.json", NamesSchema),
    read("hosts.json", HostsSchema),
    read("words.json", WordsSchema),
    read("number-context.json", NumberContextSchema),
  ]);
  return { wrong, unconfirmed, lookAlikes, names, hosts, words, numbers };
}
