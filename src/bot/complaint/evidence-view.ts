import type { Content } from "../../content.ts";
import { htm, joinHtml } from "../../i18n/html.ts";
import { wordsOf } from "../../i18n/translator.ts";
import { evidenceData } from "../callback-data.ts";
import { numbered } from "../card-text.ts";
import { type Keyboard, type ScreenView, waysOut } from "../keyboards.ts";
import { isDone, tickButtons, ticked } from "../ticks.ts";

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
  const ticks = tickButtons(items.length, done, (next) => evidenceData(problemId, next));
  const rows: Keyboard = Array.from({ length: Math.ceil(ticks.length / ROW) }, (_, row) =>
    ticks.slice(row * ROW, (row + 1) * ROW),
  );
  return {
    text: joinHtml(
      [
        htm`<b>${t.html(locale, "complaint-evidence-title")}</b>`,
        numbered(ticked(items, done)),
        t.html(locale, isAll ? "complaint-evidence-all" : "complaint-evidence-hint"),
        t.html(locale, wordsOf("tip-keep-evidence")),
      ],
      "\n\n",
    ),
    keyboard: [...rows, ...waysOut(content, locale)],
  };
}
