import { isInterfaceFile, messageVariables } from "../../i18n/message-keys.ts";
import { FALLBACK_LOCALE } from "../../i18n/translator.ts";
import type { Guide } from "../guide.ts";
import type { Problem } from "../problem.ts";
import { type Check, error } from "./check.ts";

/** Every record has its words in every locale, and every locale has the same messages with the same variables. */
export const words: Check = ({ guide, t, files }) => {
  const byLocale = new Map(
    t.locales.map((locale) => [
      locale,
      new Map(files.filter((file) => file.locale === locale).flatMap((file) => [...messageVariables(file)])),
    ]),
  );
  const interfaceKeys = new Set(
    files.filter(isInterfaceFile).flatMap((file) => [...messageVariables(file).keys()]),
  );
  const needed = neededWords(guide);
  const problems: Problem[] = [];
  const reference = byLocale.get(FALLBACK_LOCALE) ?? new Map<string, ReadonlySet<string>>();
  const all = new Set([...byLocale.values()].flatMap((keys) => [...keys.keys()]));

  for (const [locale, keys] of byLocale) {
    const folder = `locales/${locale}`;
    for (const key of new Set([...needed, ...all])) {
      if (!keys.has(key)) {
        const mend =
          needed.has(key) || interfaceKeys.has(key)
            ? "Write them, or mend the id that asks for them"
            : "Write them, or remove them elsewhere";
        problems.push(error(folder, key, "these words are missing", mend));
      }
    }
    for (const [key, names] of keys) {
      const expected = [...(reference.get(key) ?? names)].toSorted().join(", ");
      const found = [...names].toSorted().join(", ");
      if (expected !== found) {
        const mend = `Use the same variables as locales/${FALLBACK_LOCALE}`;
        problems.push(error(folder, key, `variables are "${found}", expected "${expected}"`, mend));
      }
    }
  }
  return [...problems, ...doubledKeys(files)];
};

/** Keys that the dataset's records must have words under. */
function neededWords(guide: Guide): Set<string> {
  const ids = <T extends { id: string }>(records: readonly T[], prefix: string) =>
    records.map(({ id }) => `${prefix}${id}`);
  const used = (select: (topic: Guide["topics"][number]) => readonly string[]) => [
    ...new Set(guide.topics.flatMap(select)),
  ];
  return new Set([
    ...guide.topics.flatMap(({ id }) => [id, `${id}.button`, `${id}.lead`]),
    ...guide.sections.flatMap(({ id }) => [`section-${id}`, `section-${id}.button`, `section-${id}.text`]),
    ...guide.channels.flatMap(({ id }) => [`channel-${id}`, `channel-${id}.steps`]),
    ...ids(
      guide.contacts.filter(({ kind }) => kind === "link"),
      "contact-",
    ),
    ...guide.exercises.flatMap(({ id }) => [`exercise-${id}`, `exercise-${id}.explain`]),
    ...ids(guide.sources, "source-"),
    ...used(({ tips }) => tips),
    ...used(({ prepare }) => prepare).map((id) => `prepare-${id}`),
  ]);
}

function doubledKeys(files: Parameters<Check>[0]["files"]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) =>
    [...messageVariables(file).keys()].flatMap((key) => {
      const place = `${file.locale} ${key}`;
      const first = seen.get(place);
      seen.set(place, first ?? file.name);
      return first === undefined
        ? []
        : [error(`locales/${file.name}`, key, `stands in locales/${first} too`, "Keep one of them")];
    }),
  );
}
