import type { MessageFile } from "../../src/i18n/resources.ts";
import {
  createTranslator,
  type MessageProblem,
  type Translator,
  type WordFunctions,
} from "../../src/i18n/translator.ts";

/** Words of some locales, a file each. */
export function wordFiles(texts: Readonly<Record<string, string>>, file = "bot.ftl"): MessageFile[] {
  return Object.entries(texts).map(([locale, text]) => ({ locale, name: `${locale}/${file}`, text }));
}

/** A translator over such words, and what it reports. */
export function translatorOf(
  texts: Readonly<Record<string, string>>,
  functions: WordFunctions = {},
): { t: Translator; problems: MessageProblem[] } {
  const problems: MessageProblem[] = [];
  const t = createTranslator(wordFiles(texts), functions, (problem) => void problems.push(problem));
  return { t, problems };
}
