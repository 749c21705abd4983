import type { Content } from "../../content.ts";
import { type Html, htm, joinHtml } from "../../i18n/html.ts";
import { wordsOf } from "../../i18n/translator.ts";
import { evidenceData } from "../callback-data.ts";
import { isDone, numbered, TICKED, UNTICKED } from "../card-text.ts";
import { type Keyboard, type ScreenView, waysOut } from "../keyboards.ts";

/** Ticks in a row of buttons. */
const ROW = 4;

/** What to gather for a problem, to tick off; undefined for a problem that is not known. The state is in the buttons. */
export function evidenceView(
  content: Content,
  locale: string,
  problemId: string,
  done: number,
): ScreenView | undefined {
  const { t, complaints } = content;
  const problem = complaints.problem(problemId);
  if (!problem) return undefined;
  const items = problem.evidence.map((id) => t.html(locale, wordsOf(`prepare-${id}`)));
  const isAll = items.every((_, index) => isDone(done, index));
  const listed = items.map(
    (item, index): Html => (isDone(done, index) ? htm`<s>${item}</s> ${TICKED as Html}` : item),
  );
  const ticks = items.map((_, index) => ({
    text: `${isDone(done, index) ? TICKED : UNTICKED} ${index + 1}`,
    callback_data: evidenceData(problemId, done ^ (1 << index)),
  }));
  const rows: Keyboard = Array.from({ length: Math.ceil(ticks.length / ROW) }, (_, row) =>
    ticks.slice(row * ROW, (row + 1) * ROW),
  );
  return {
    text: joinHtml(
      [
        htm`<b>${t.html(locale, "complaint-evidence-title")}</b>`,
        numbered(listed),
        t.html(locale, isAll ? "complaint-evidence-all" : "complaint-evidence-hint"),
        t.html(locale, wordsOf("tip-keep-evidence")),
      ],
      "\n\n",
    ),
    keyboard: [...rows, ...waysOut(content, locale)],
  };
}
