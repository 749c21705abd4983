import type { Translator } from "../i18n/translator.ts";
import { wordsOf } from "../i18n/translator.ts";
import type { Guide } from "./guide.ts";

const indexes = new WeakMap<Guide, Map<string, string>>();

/** The screen whose title or button, in any locale, is exactly this text; case, ё and punctuation don't count. */
export function findByLabel({ guide, t }: { guide: Guide; t: Translator }, text: string): string | undefined {
  let index = indexes.get(guide);
  if (!index) {
    index = buildIndex(guide, t);
    indexes.set(guide, index);
  }
  return text.length > 100 ? undefined : index.get(normalise(text));
}

function buildIndex(guide: Guide, t: Translator): Map<string, string> {
  const index = new Map<string, string>();
  for (const id of guide.addresses()) {
    const type = guide.screen(id)?.type;
    if (type === "special") continue;
    const key = type === "section" ? `section-${id}` : id;
    for (const locale of t.locales) {
      for (const part of [undefined, "button", "door"]) {
        const label = wordsOf(key, part);
        if (!t.has(locale, label)) continue;
        const words = normalise(t.plain(locale, label));
        if (words !== "" && !index.has(words)) index.set(words, id);
      }
    }
  }
  return index;
}

function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
