import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Intent, isIntent } from "./intents.ts";
import { KNOWLEDGE_FILES } from "./knowledge.ts";

export interface Utterance {
  readonly locale: string;
  readonly intent: Intent;
  readonly topic: string;
  readonly text: string;
  /** Path relative to the data folder, and line, from 1. */
  readonly file: string;
  readonly line: number;
}

export interface UtteranceProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

export interface LoadedUtterances {
  readonly utterances: readonly Utterance[];
  readonly problems: readonly UtteranceProblem[];
  /** SHA-256 of everything that training reads: the utterances and the editors' word lists. */
  readonly hash: string;
}

const FOLDER = "utterances";
/** What training reads beside the utterances. */
const WORD_LISTS = Object.values(KNOWLEDGE_FILES).map((name) => join("classifier", name));
const EXTENSION = ".tsv";
const MAX_LENGTH = 1000;
const TOPIC = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Reads `data/utterances/<locale>/<intent>.tsv`. Bad lines are reported, all of them, and left out. */
export async function loadUtterances(dataDir: string): Promise<LoadedUtterances> {
  const utterances: Utterance[] = [];
  const problems: UtteranceProblem[] = [];
  const hash = createHash("sha256");
  for (const file of await listFiles(dataDir)) {
    const content = await readFile(join(dataDir, file), "utf8");
    hash.update(`${file}\0${content}\0`);
    const read = parseUtterances(file, content);
    utterances.push(...read.utterances);
    problems.push(...read.problems);
  }
  for (const file of WORD_LISTS) {
    const content = await readFile(join(dataDir, file), "utf8").catch(() => "");
    hash.update(`${file}\0${content}\0`);
  }
  problems.push(...topicsInTwoIntents(utterances));
  return { utterances, problems, hash: hash.digest("hex") };
}

async function listFiles(dataDir: string): Promise<string[]> {
  const files: string[] = [];
  for (const locale of await readdir(join(dataDir, FOLDER), { withFileTypes: true })) {
    if (!locale.isDirectory()) continue;
    const names = await readdir(join(dataDir, FOLDER, locale.name));
    for (const name of names) if (name.endsWith(EXTENSION)) files.push(`${FOLDER}/${locale.name}/${name}`);
  }
  return files.sort();
}

/** `file`: `utterances/<locale>/<intent>.tsv`; a line is a topic, a tab and a text; `#` begins a comment. */
export function parseUtterances(file: string, content: string): Omit<LoadedUtterances, "hash"> {
  const utterances: Utterance[] = [];
  const problems: UtteranceProblem[] = [];
  const [locale = "", name = ""] = file.split("/").slice(-2);
  const intent = name.slice(0, -EXTENSION.length);
  if (!isIntent(intent)) {
    const problem = {
      file,
      line: 0,
      message: `"${intent}" is no intent`,
      mend: "name the file after an intent",
    };
    return { utterances, problems: [problem] };
  }
  for (const [index, row] of content.split(/\r?\n/).entries()) {
    if (row.trim() === "" || row.startsWith("#")) continue;
    const line = index + 1;
    const [topic = "", text, ...rest] = row.split("\t");
    const wrong = faultOf(topic, text, rest.length);
    if (wrong !== undefined) problems.push({ file, line, ...wrong });
    else utterances.push({ locale, intent, topic, text: (text as string).trim(), file, line });
  }
  return { utterances, problems };
}

function faultOf(
  topic: string,
  text: string | undefined,
  extraTabs: number,
): { message: string; mend: string } | undefined {
  if (text === undefined)
    return { message: "no tab in the line", mend: "write the topic, one tab, the text" };
  if (extraTabs > 0) return { message: "more than one tab", mend: "keep one tab, between topic and text" };
  if (!TOPIC.test(topic))
    return { message: `"${topic}" is no topic id`, mend: "use an id such as order-return" };
  if (text.trim() === "") return { message: "the text is empty", mend: "write the text or remove the line" };
  if (text.length > MAX_LENGTH)
    return { message: `longer than ${MAX_LENGTH} characters`, mend: "shorten the text" };
  return undefined;
}

function topicsInTwoIntents(utterances: readonly Utterance[]): UtteranceProblem[] {
  const first = new Map<string, Utterance>();
  const problems: UtteranceProblem[] = [];
  for (const utterance of utterances) {
    const known = first.get(utterance.topic);
    if (known === undefined) first.set(utterance.topic, utterance);
    else if (known.intent !== utterance.intent) {
      const message = `topic "${utterance.topic}" stands under ${utterance.intent} and ${known.intent}`;
      problems.push({
        file: utterance.file,
        line: utterance.line,
        message,
        mend: `move the line to ${known.file}`,
      });
    }
  }
  return problems;
}
