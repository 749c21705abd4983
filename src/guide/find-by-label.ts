import type { MessageKey } from "../i18n/keys.generated.ts";
import { type GuideKey, type Translator, wordsOf } from "../i18n/translator.ts";
import { type Guide, isSpecial, ROOT_SECTION } from "./guide.ts";

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
  const add = (id: string, keys: readonly (MessageKey | GuideKey)[]) => {
    for (const locale of t.locales) {
      for (const key of keys.filter((name) => t.has(locale, name))) {
        const words = normalise(t.plain(locale, key as GuideKey));
        if (words !== "" && !index.has(words)) index.set(words, id);
      }
    }
  };
  for (const id of guide.addresses()) {
    if (isSpecial(id)) add(id, [`${id}-title`]);
    else {
      const key = guide.screen(id)?.type === "section" ? `section-${id}` : id;
      add(id, [wordsOf(key), wordsOf(key, "button"), wordsOf(key, "door")]);
    }
  }
  // The buttons under every screen, typed instead of tapped. What a person came from is not known.
  add(ROOT_SECTION, ["nav-back", "nav-menu", "nav-back-to-menu"]);
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
