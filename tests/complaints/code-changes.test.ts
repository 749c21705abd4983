import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Draft, DraftSchema } from "../../src/complaints/draft.ts";
import { QUESTIONS, type Question, versionOf } from "../../src/complaints/questions.ts";
import { reduce } from "../../src/complaints/reduce.ts";
import type { DialogueContext } from "../../src/complaints/steps.ts";
import { aContext, aDialogue } from "./a-dialogue.ts";

let context: DialogueContext;
beforeAll(async () => {
  context = await aContext();
});

const USERS = 200;
const ANSWERS: Readonly<Record<string, string>> = {
  ladder: "order",
  problem: "order-late",
  number: "12345678-0001",
  happened: "2026-11-12",
  amount: "1500",
  stage: "order-claim:silence",
  asked: "2026-11-13",
  want: "refund",
};

/** A draft after so many answers, as it is stored. */
function draftAfter(count: number): Draft {
  const dialogue = aDialogue(context);
  for (let i = 0; i < count && dialogue.draft.shown !== "summary"; i++) {
    const value = ANSWERS[dialogue.draft.shown ?? ""] ?? "";
    const question = QUESTIONS.find(({ id }) => id === dialogue.draft.shown);
    if (question?.kind === "choice" || question?.kind === "date") dialogue.answer(value);
    else dialogue.say(value);
  }
  return JSON.parse(JSON.stringify(dialogue.draft)) as Draft;
}

type Change = { name: string; change: (questions: readonly Question[], at: number) => Question[] };

const at = (questions: readonly Question[], index: number): Question => questions[index] as Question;
const CHANGES: readonly Change[] = [
  {
    name: "a question inserted",
    change: (questions, index) => {
      const added = { ...at(questions, index), id: "new-question" as Question["id"], kind: "text" as const };
      return [
        ...questions.slice(0, index),
        { ...added, isAsked: () => true, fits: () => true, isSkippable: true },
        ...questions.slice(index),
      ];
    },
  },
  {
    name: "a question renamed",
    change: (questions, index) =>
      questions.map((question, i) =>
        i === index
          ? { ...question, id: `${question.id}-2` as Question["id"], formerly: [question.id] }
          : question,
      ),
  },
  {
    name: "two questions swapped",
    change: (questions, index) =>
      swap(questions, index, index === questions.length - 1 ? index - 1 : index + 1),
  },
  { name: "a question removed", change: (questions, index) => questions.filter((_, i) => i !== index) },
  {
    name: "two questions that exchange their ids",
    change: (questions, index) => {
      const other = index > 4 ? index - 3 : index + 3;
      const [one, two] = [at(questions, index), at(questions, other)];
      return questions.map((question, i) => {
        if (i === index) return { ...two, id: one.id };
        return i === other ? { ...one, id: two.id } : question;
      });
    },
  },
];

function swap(questions: readonly Question[], one: number, other: number): Question[] {
  const list = [...questions];
  [list[one], list[other]] = [at(questions, other), at(questions, one)];
  return list;
}

describe(`${USERS} people in the middle of a complaint while its code changes`, () => {
  const inputs = fc.sample(
    fc.record({
      answered: fc.integer({ min: 0, max: 8 }),
      kind: fc.nat(CHANGES.length - 1),
      // The first two questions decide which others there are: they stay in their place.
      index: fc.integer({ min: 2, max: QUESTIONS.length - 1 }),
      text: fc.constantFrom("1500", "вчера", "12345678-0001", "refund", "да", "Москва"),
    }),
    { seed: 20261124, numRuns: USERS },
  );

  it("go on with their answers kept, and none is taken for another question's", () => {
    for (const { answered, kind, index, text } of inputs) {
      const before = draftAfter(answered);
      const { name, change } = CHANGES[kind] as Change;
      const questions = change(QUESTIONS, index);
      const told = `${name} at ${QUESTIONS[index]?.id}, after ${answered} answers`;
      const changed: DialogueContext = { ...context, questions };
      const stored = DraftSchema.parse(before);
      const step = reduce(stored, { type: "text", text }, changed);

      expect(step.type, told).toBe("show");
      if (step.type !== "show") continue;
      expect(step.note, told).toEqual({ type: "questions-changed" });
      // What was typed answers nothing: it was meant for the question as it was.
      for (const value of Object.values(step.draft.answers))
        expect(Object.values(before.answers), told).toContain(value);
      // Whoever's question is as it was has the answer still.
      for (const question of questions) {
        const old = QUESTIONS.find(({ id }) => id === (question.formerly?.[0] ?? question.id));
        const isSame =
          old !== undefined &&
          old.kind === question.kind &&
          old.options === question.options &&
          old.fits === question.fits &&
          question.fits(step.draft.answers, context.complaints);
        const value = old && before.answers[old.id];
        if (isSame && value !== undefined && value !== null) {
          expect(step.draft.answers[question.id], `${told}: ${question.id}`).toBe(value);
        }
        // And nobody's answer stands under a question that it can't be an answer to.
        const kept = step.draft.answers[question.id];
        if (kept && question.kind === "date") expect(kept, told).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (kept && question.kind === "amount") expect(kept, told).toMatch(/^\d+$/);
      }
      // And the dialogue can be led to its end.
      let draft = step.draft;
      for (let i = 0; i < 12 && draft.shown !== "summary"; i++) {
        const question = questions.find(({ id }) => id === draft.shown);
        if (!question) throw new Error(`${told}: asks ${String(draft.shown)}`);
        const next = reduce(
          draft,
          question.isSkippable
            ? { type: "skip", question: question.id }
            : {
                type: "answer",
                question: question.id,
                value: question.options?.(draft.answers, context.complaints)[0] ?? "",
              },
          changed,
        );
        if (next.type !== "show") throw new Error(`${told}: ${next.type}`);
        draft = next.draft;
      }
      expect(draft.shown, told).toBe("summary");
      expect(draft.version).toBe(versionOf(questions));
    }
  });

  it("have a version that changes with every such change", () => {
    for (const { change } of CHANGES) {
      for (let index = 0; index < QUESTIONS.length; index++) {
        expect(versionOf(change(QUESTIONS, index))).not.toBe(versionOf(QUESTIONS));
      }
    }
  });
});

describe("a stored draft", () => {
  it("of any shape is read or given up, and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 8 }), fc.string(), (nonsense, count, field) => {
        const damaged = {
          ...draftAfter(count),
          [field]: nonsense,
          answers: { ...draftAfter(count).answers, number: nonsense },
        };
        const parsed = DraftSchema.safeParse(damaged);
        if (!parsed.success) return;
        const step = reduce(parsed.data, { type: "text", text: "1500" }, context);
        expect(["show", "digress"]).toContain(step.type);
      }),
    );
  });
});
