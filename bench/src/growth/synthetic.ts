import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Telegram takes 100 buttons under a message. */
const TOPICS_IN_SECTION = 50;
/** Languages that the project has no words in. */
const MORE_LOCALES = "de fr es it pt pl tr nl sv fi da cs ro hu el sr bg hr".split(" ");

/** Copies `data/` and `locales/` into `folder`, to be made larger there. */
export async function copyContent(root: string, folder: string) {
  const [dataDir, localesDir] = [join(folder, "data"), join(folder, "locales")];
  await cp(join(root, "data"), dataDir, { recursive: true });
  await cp(join(root, "locales"), localesDir, { recursive: true });
  return { dataDir, localesDir };
}

/** Adds copies of the topics, with their words and menus that lead to them, until there are `count`. */
export async function growTopics(dataDir: string, localesDir: string, count: number): Promise<void> {
  const folder = join(dataDir, "topics");
  const originals = (await readdir(folder)).map((name) => name.replace(".json", ""));
  const copies = Array.from({ length: Math.max(0, count - originals.length) }, (_, index) => {
    const original = originals[index % originals.length] as string;
    return { original, id: `${original.slice(0, 24).replace(/-+$/, "")}-x${index}` };
  });
  for (const { original, id } of copies) {
    const topic = JSON.parse(await readFile(join(folder, `${original}.json`), "utf8")) as object;
    await writeFile(join(folder, `${id}.json`), JSON.stringify({ ...topic, id }));
  }

  const sections = chunks(copies, TOPICS_IN_SECTION).map((children, index) => ({
    id: `more-${index}`,
    children,
  }));
  const sectionsFile = join(dataDir, "sections.json");
  const known = JSON.parse(await readFile(sectionsFile, "utf8")) as object[];
  const added = sections.map(({ id, children }) => ({ id, children: children.map((copy) => copy.id) }));
  await writeFile(sectionsFile, JSON.stringify([...known, ...added]));

  for (const locale of await readdir(localesDir)) {
    const words = await readWords(join(localesDir, locale, "guide"));
    const texts = copies.map(({ original, id }) => (words.get(original) ?? "").replace(original, id));
    const menus = sections.map(({ id }) => `section-${id} = More\n    .button = More\n    .text = More\n`);
    await writeFile(join(localesDir, locale, "guide", "more.ftl"), `${[...texts, ...menus].join("\n")}\n`);
  }
}

/** Adds copies of the English words under other languages' codes until there are `count` locales. */
export async function growLocales(localesDir: string, count: number): Promise<void> {
  for (const locale of MORE_LOCALES.slice(0, Math.max(0, count - 2))) {
    await mkdir(join(localesDir, locale), { recursive: true });
    await cp(join(localesDir, "en"), join(localesDir, locale), { recursive: true });
  }
}

/** Messages of a folder's .ftl files by id, as they are written. */
async function readWords(folder: string): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".ftl")) continue;
    const text = await readFile(join(folder, name), "utf8");
    for (const message of text.split(/\n(?=[a-z][a-z0-9-]* =)/)) {
      const id = /^([a-z][a-z0-9-]*) =/.exec(message)?.[1];
      if (id !== undefined) words.set(id, message.replace(/^#.*$/gm, ""));
    }
  }
  return words;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
