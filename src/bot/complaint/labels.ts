import { stageKey, stageOf } from "../../complaints/complaints.ts";
import type { Answers, QuestionId } from "../../complaints/questions.ts";
import { amountWords, spokenDate } from "../../complaints/wording.ts";
import { normalise } from "../../complaints/words.ts";
import type { Content } from "../../content.ts";
import { type GuideKey, wordsOf } from "../../i18n/translator.ts";

/** The words of an option on its button. */
export function optionKey(question: QuestionId, option: string): GuideKey {
  const stage = question === "stage" ? stageOf(option) : null;
  if (stage) return wordsOf(stageKey(stage));
  return wordsOf(`complaint-${question}-${option}`);
}

/** An answer as the person would say it; undefined for none. */
export function answerText(
  { t }: Pick<Content, "t">,
  locale: string,
  question: QuestionId,
  value: string | null | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return t.plain(locale, "complaint-skipped");
  switch (question) {
    case "happened":
    case "asked":
      return spokenDate(value, locale);
    case "amount":
      return amountWords(t, locale, Number(value));
    case "number":
    case "details":
      return value;
    case "ladder":
    case "problem":
    case "bank":
    case "stage":
    case "want":
      return t.plain(locale, optionKey(question, value));
  }
}

/** The option whose button says just this, in any language. */
export function optionNamed(
  { t }: Pick<Content, "t">,
  question: QuestionId,
  options: readonly string[],
  text: string,
): string | undefined {
  const said = normalise(text);
  return options.find((option) =>
    t.locales.some((locale) => normalise(t.plain(locale, optionKey(question, option))) === said),
  );
}

/** What a complaint is about, as far as it is known. */
export function subjectOf(content: Pick<Content, "t">, locale: string, answers: Answers): string | undefined {
  const { ladder, problem } = answers;
  if (problem && !problem.endsWith("-other")) return answerText(content, locale, "problem", problem);
  return answerText(content, locale, "ladder", ladder ?? undefined);
}
