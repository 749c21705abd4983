import type { Content } from "../content.ts";
import { type Html, htm, joinHtml } from "../i18n/html.ts";
import { wordsOf } from "../i18n/translator.ts";
import { caseData } from "./callback-data.ts";
import { navigation, type ScreenView } from "./keyboards.ts";

export const SPOT_SCAM = "spot-scam";

/** One case to judge; with `answer` given, what is right and why. Nothing is counted or kept. */
export function caseView(
  content: Content,
  locale: string,
  number: number,
  answer?: "scam" | "fine",
): ScreenView | undefined {
  const { guide, t } = content;
  const exercise = guide.exercises[number - 1];
  if (!exercise) return undefined;
  const count = guide.exercises.length;
  const key = `exercise-${exercise.id}`;
  const title = htm`<b>${t.html(locale, "spot-scam-title")}</b>. ${t.html(locale, "spot-scam-text", { number, count })}`;
  const navigate = navigation(content, SPOT_SCAM, locale);
  const situation = t.html(locale, wordsOf(key));

  if (answer === undefined) {
    const choice = (kind: "scam" | "fine") => ({
      text: t.plain(locale, `button-${kind}`),
      callback_data: caseData(number, kind),
    });
    return { text: paragraphs(title, situation), keyboard: [[choice("scam"), choice("fine")], ...navigate] };
  }
  const verdict = t.html(locale, answer === exercise.answer ? "spot-right" : "spot-wrong");
  const explanation = t.html(locale, wordsOf(key, "explain"));
  const next =
    number < count
      ? { text: t.plain(locale, "button-next-case"), callback_data: caseData(number + 1) }
      : { text: t.plain(locale, "button-again"), callback_data: caseData(1) };
  return {
    text: paragraphs(title, situation, htm`<b>${verdict}</b> ${explanation}`),
    keyboard: [[next], ...navigate],
  };
}

function paragraphs(...parts: readonly Html[]): Html {
  return joinHtml(parts, "\n\n");
}
