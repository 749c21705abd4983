import { NOWHERE } from "../../complaints/complaints.ts";
import { soundAnswers } from "../../complaints/draft.ts";
import { type Answers, QUESTIONS } from "../../complaints/questions.ts";
import type { Content } from "../../content.ts";
import { HOME_TIME_ZONE } from "../../guide/card.ts";
import { addDays, civilDate } from "../../guide/hours.ts";
import type { ScreenView } from "../keyboards.ts";
import { placeView } from "./question-view.ts";
import { complaintResult } from "./results.ts";

/** The longest answers that the questions take. */
const LONGEST = { details: "Слово ".repeat(83), number: "9".repeat(32), amount: "9999999999" } as const;

export type SampleView = { path: string; view: ScreenView };

/** Every message that the complaint's dialogue can show, with the longest answers: for the check of the words. */
export function sampleViews(content: Content, locale: string, now: Date): SampleView[] {
  const today = civilDate(now, HOME_TIME_ZONE);
  const views: SampleView[] = [];
  for (const answers of sampleAnswers(content, addDays(today, -40))) {
    const path = `complaint ${answers.problem ?? ""} ${answers.stage ?? ""}`;
    const draft = { version: "", answers, at: now.getTime() };
    const places = QUESTIONS.filter(({ fits }) => fits(answers, content.complaints)).map(({ id }) => id);
    for (const shown of [...places, "summary" as const]) {
      views.push({
        path: `${path} ${shown}`,
        view: placeView(content, { ...draft, shown }, undefined, { locale, today }),
      });
    }
    const options = { locale, now, bot: "@an_example_of_a_long_bot_name" };
    for (const part of complaintResult(content, answers, "court", options).parts) {
      if ("text" in part) views.push({ path, view: part });
    }
  }
  return views;
}

/** Each problem, and each stage, with each wish, once. */
function* sampleAnswers({ complaints }: Content, day: string): Generator<Answers> {
  for (const ladder of complaints.ladders) {
    for (const problem of ladder.problems) {
      for (const stage of [NOWHERE, ...ladder.stages]) {
        for (const want of problem.wants) {
          const given = {
            ladder: ladder.id,
            problem: problem.id,
            stage,
            want,
            bank: "other",
            happened: day,
            asked: day,
          };
          yield soundAnswers({ ...LONGEST, ...given }, QUESTIONS, complaints);
        }
      }
    }
  }
}
