import { beforeAll, describe, expect, it } from "vitest";
import { type Draft, mostAsked } from "../../src/complaints/draft.ts";
import { QUESTIONS } from "../../src/complaints/questions.ts";
import type { ComplaintEvent, DialogueContext } from "../../src/complaints/steps.ts";
import { aContext, aDialogue, NOW_MS } from "./a-dialogue.ts";

let context: DialogueContext;
beforeAll(async () => {
  context = await aContext();
});

/** Led up to the question of the sum. */
function upToAmount(within = context) {
  const dialogue = aDialogue(within);
  for (const value of ["order", "order-late"]) dialogue.answer(value);
  dialogue.say("12345678-0001");
  dialogue.say("12 ноября");
  expect(dialogue.draft.shown).toBe("amount");
  return dialogue;
}

describe("the questions of a complaint", () => {
  it("lead from the first to the summary", () => {
    const dialogue = upToAmount();
    dialogue.say("1500 руб");
    dialogue.answer("order-claim:silence");
    dialogue.say("вчера");
    expect(dialogue.answer("refund")).toMatchObject({
      type: "show",
      note: { type: "noted", value: "refund" },
    });
    expect(dialogue.draft).toMatchObject({
      shown: "summary",
      answers: {
        ladder: "order",
        problem: "order-late",
        number: "12345678-0001",
        happened: "2026-11-12",
        amount: "150000",
        stage: "order-claim:silence",
        asked: "2026-11-23",
        want: "refund",
      },
    });
    expect(dialogue.on({ type: "finish" }).type).toBe("finish");
  });

  it("are never more than eight, whatever is answered", () => {
    expect(mostAsked({}, QUESTIONS, context.complaints)).toBe(8);
    for (const { id, problems, stages } of context.complaints.ladders) {
      for (const problem of problems) {
        for (const stage of ["none", ...stages]) {
          const answers = { ladder: id, problem: problem.id, stage };
          const asked = QUESTIONS.filter(({ isAsked }) => isAsked(answers, context.complaints));
          expect(asked.length, JSON.stringify(answers)).toBeLessThanOrEqual(8);
        }
      }
    }
  });

  it("can all be skipped where they take words", () => {
    const dialogue = aDialogue(context);
    dialogue.answer("order");
    dialogue.answer("order-other");
    const skipped: (string | null)[] = [];
    while (dialogue.draft.shown !== "stage") {
      skipped.push(dialogue.draft.shown);
      dialogue.skip();
    }
    expect(skipped).toEqual(["details", "number", "happened"]);
    for (const { kind, isSkippable } of QUESTIONS) expect(isSkippable).toBe(kind !== "choice");
  });

  it.each(["пропустить", "Не помню.", "skip", "I don’t know"])("are skipped by %s", (text) => {
    const dialogue = upToAmount();
    dialogue.say(text);
    expect(dialogue.draft).toMatchObject({ shown: "stage", answers: { amount: null } });
  });

  it("take the words of a button, in any language", () => {
    const dialogue = aDialogue(context);
    dialogue.say("заказ и товар");
    expect(dialogue.draft.shown).toBe("problem");
    dialogue.say("Not delivered on time!");
    expect(dialogue.draft).toMatchObject({ shown: "number", answers: { problem: "order-late" } });
  });

  it.each([
    ["деньги верните", "refund"],
    ["хочу чтобы привезли, привезите", "deliver"],
    ["My money back", "refund"],
  ])("take a wish in the person's own words: %s", (text, want) => {
    const dialogue = upToAmount();
    for (const value of ["1500", "никуда не писал", text]) dialogue.say(value);
    expect(dialogue.draft).toMatchObject({ shown: "summary", answers: { stage: "none", want } });
  });

  it("take “отменить” for a wish where it is one, and for the end everywhere else", () => {
    for (const [problem, type] of [
      ["travel-cancel", "show"],
      ["travel-hotel-problem", "stop"],
    ] as const) {
      const { wants } = context.complaints.problem(problem) ?? { wants: [] };
      expect(wants.length).toBeGreaterThan(1);
      const dialogue = aDialogue(context);
      for (const value of ["travel", problem]) dialogue.answer(value);
      for (const value of ["не помню", "вчера", "1500", "никуда"]) dialogue.say(value);
      expect(dialogue.draft.shown).toBe("want");
      expect(dialogue.say("отменить").type, problem).toBe(type);
    }
  });

  it("take no wish from words that may mean two", () => {
    const dialogue = upToAmount();
    for (const value of ["1500", "никуда", "заказ или деньги"]) dialogue.say(value);
    expect(dialogue.draft.answers.want).toBeUndefined();
  });

  it("take what happened in the person's own words, and keep these", () => {
    const dialogue = aDialogue(context);
    dialogue.say("деньги за возврат не пришли");
    expect(dialogue.draft.answers).toEqual({
      ladder: "order",
      problem: "order-refund",
      details: "деньги за возврат не пришли",
    });
    const other = aDialogue(context);
    other.answer("order");
    other.say("курьер оставил коробку под дождём и уехал");
    expect(other.draft.answers).toMatchObject({
      problem: "order-other",
      details: "курьер оставил коробку под дождём и уехал",
    });
    expect(other.draft.shown).toBe("number"); // it is not asked for again
  });

  it("do not take nonsense for a description", () => {
    const dialogue = aDialogue(context);
    dialogue.answer("order");
    for (const text of ["йцук", "???", "12345", "👍", "ну"]) {
      expect(dialogue.say(text)).toMatchObject({ note: { type: "use-buttons" } });
    }
    expect(dialogue.draft.shown).toBe("problem");
  });

  it("go without asking where there is one wish only", () => {
    const dialogue = aDialogue(context);
    dialogue.answer("order");
    dialogue.answer("order-refund");
    for (let i = 0; i < 3; i++) dialogue.skip();
    dialogue.answer("none");
    expect(dialogue.draft.shown).toBe("summary");
    expect(dialogue.on({ type: "finish" }).type).toBe("finish");
  });

  it("begin with what is known from where the complaint was entered", () => {
    const entered = aDialogue(context, undefined);
    entered.on({ type: "restart", topic: "order-defect" });
    expect(entered.draft).toMatchObject({
      shown: "number",
      answers: { ladder: "order", problem: "order-defect" },
    });
    entered.on({ type: "restart", topic: "complaint-bank-regulator" });
    expect(entered.draft).toMatchObject({ shown: "problem", answers: { ladder: "bank" }, target: "cbr" });
    entered.on({ type: "restart", topic: "no-such-topic" });
    expect(entered.draft).toMatchObject({ shown: "ladder", answers: {} });
  });
});

describe("dates, numbers and sums", () => {
  it("are refused kindly when they can't be", () => {
    const dialogue = aDialogue(context);
    dialogue.answer("order");
    dialogue.answer("order-late");
    expect(dialogue.say("1234")).toMatchObject({ note: { type: "no-number" } });
    expect(dialogue.say("4510 123456")).toMatchObject({ note: { type: "document-number" } });
    dialogue.skip();
    for (const [text, type] of [
      ["завтра", "future"],
      ["31 июня", "impossible-day"],
      ["12.11.1026", "too-old"],
      ["в ноябре", "vague-day"],
      ["абракадабра", "no-date"],
    ]) {
      expect(dialogue.say(text as string)).toMatchObject({ note: { type } });
      expect(dialogue.draft.shown).toBe("happened");
    }
    dialogue.skip();
    expect(dialogue.say("много")).toMatchObject({ note: { type: "no-amount" } });
    expect(dialogue.say("500 или 700")).toMatchObject({ note: { type: "several-amounts" } });
    expect(dialogue.say("999999999999")).toMatchObject({ note: { type: "large-amount" } });
  });

  it("are offered as buttons where the words leave the day open", () => {
    const dialogue = aDialogue(context);
    dialogue.answer("order");
    dialogue.answer("order-late");
    dialogue.skip();
    expect(dialogue.say("на прошлой неделе")).toMatchObject({ note: { type: "which-day" } });
    expect(dialogue.draft.days).toHaveLength(7);
    dialogue.answer("2026-11-18");
    expect(dialogue.draft).toMatchObject({ shown: "amount", answers: { happened: "2026-11-18" } });
    expect(dialogue.draft.days).toBeUndefined();
  });

  it("take no day ahead and no nonsense from a forged button", () => {
    const dialogue = aDialogue(context);
    dialogue.answer("order");
    dialogue.answer("order-late");
    dialogue.skip();
    for (const value of ["2027-01-01", "2026-02-30", "nonsense"]) dialogue.answer(value);
    expect(dialogue.draft.shown).toBe("happened");
    expect(dialogue.draft.answers.happened).toBeUndefined();
  });
});

describe("going back and changing answers", () => {
  it("goes back to the question before, with its answer kept", () => {
    const dialogue = upToAmount();
    dialogue.back();
    expect(dialogue.draft).toMatchObject({ shown: "happened", answers: { happened: "2026-11-12" } });
    dialogue.say("назад");
    expect(dialogue.draft.shown).toBe("number");
    dialogue.say("87654321-0001");
    expect(dialogue.draft).toMatchObject({ shown: "amount", answers: { number: "87654321-0001" } });
  });

  it("stays where it is when there is nothing before", () => {
    const dialogue = aDialogue(context);
    dialogue.back();
    expect(dialogue.draft.shown).toBe("ladder");
  });

  it("changes any answer from the summary, at any time, and comes back", () => {
    const dialogue = upToAmount();
    dialogue.on({ type: "summary" });
    expect(dialogue.draft.shown).toBe("summary");
    dialogue.on({ type: "edit", question: "number" });
    dialogue.say("11111111-0001");
    // The rest is still open: it goes on with that.
    expect(dialogue.draft).toMatchObject({ shown: "amount", answers: { number: "11111111-0001" } });
    dialogue.skip();
    dialogue.answer("none");
    dialogue.answer("refund");
    for (const [question, value] of [
      ["happened", "2026-11-17"],
      ["want", "deliver"],
      ["stage", "order-chat:refusal"],
    ]) {
      dialogue.on({ type: "edit", question: question as string });
      dialogue.answer(value as string);
    }
    expect(dialogue.draft.shown).toBe("asked"); // asked only of those who have complained
    dialogue.skip();
    expect(dialogue.draft).toMatchObject({
      shown: "summary",
      answers: { happened: "2026-11-17", want: "deliver", stage: "order-chat:refusal", asked: null },
    });
  });

  it("opens the answers at the words of their button", () => {
    const dialogue = upToAmount();
    dialogue.say("Мои ответы");
    expect(dialogue.draft).toMatchObject({ shown: "summary" });
  });

  it("comes back to the summary when a change is given up", () => {
    const dialogue = upToAmount();
    dialogue.on({ type: "summary" });
    dialogue.on({ type: "edit", question: "happened" });
    dialogue.back();
    expect(dialogue.draft.shown).toBe("summary");
    expect(dialogue.draft.answers.happened).toBe("2026-11-12");
  });

  it("drops only the answers that a changed one makes senseless", () => {
    const dialogue = upToAmount();
    dialogue.say("1500");
    dialogue.on({ type: "edit", question: "ladder" });
    dialogue.answer("bank");
    expect(dialogue.draft.answers).toEqual({ ladder: "bank", happened: "2026-11-12", amount: "150000" });
    expect(dialogue.draft.shown).toBe("problem");
  });

  it("adds the person's own words from the summary", () => {
    const dialogue = upToAmount();
    dialogue.skip();
    dialogue.answer("none");
    dialogue.answer("refund");
    dialogue.on({ type: "edit", question: "details" });
    expect(dialogue.say("!!")).toMatchObject({ note: { type: "too-short" } });
    dialogue.say("Коробка\u0000 пришла\n\nпустой. ".repeat(40));
    expect(dialogue.draft.shown).toBe("summary");
    const details = dialogue.draft.answers.details ?? "";
    expect(details).toMatch(/^Коробка пришла пустой\. /);
    expect(details.length).toBeLessThanOrEqual(500);
  });
});

describe("what is no answer", () => {
  it.each(["сколько ждать ответа?", "сколько ждать ответа", "спасибо", "звонят и просят код"])(
    "%s is answered by the bot, and the question stays",
    (text) => {
      const dialogue = upToAmount();
      expect(dialogue.say(text)).toMatchObject({ type: "digress" });
      expect(dialogue.draft.shown).toBe("amount");
    },
  );

  it("is told of the complaint itself and not a matter of its own", () => {
    const dialogue = upToAmount();
    dialogue.skip();
    for (const text of ["поддержка игнорит третью неделю", "деньги за возврат не пришли"]) {
      expect(dialogue.say(text)).toMatchObject({ note: { type: "use-buttons" } });
    }
  });

  it("is a matter of its own only where that is clear", () => {
    const topicOf = (isClear: boolean) => () => ({ topic: "bank-fee", isUrgent: false, isClear });
    for (const [isClear, type] of [
      [true, "digress"],
      [false, "show"],
    ] as const) {
      const dialogue = upToAmount({ ...context, topicOf: topicOf(isClear) });
      expect(dialogue.say("комиссия"), String(isClear)).toMatchObject({ type });
    }
  });

  it("is a contact to check, also among the person's own words", () => {
    const dialogue = upToAmount();
    expect(dialogue.say("пишите на https://example.test")).toMatchObject({ type: "digress" });
    dialogue.on({ type: "edit", question: "details" });
    expect(dialogue.say("звонили с 123-45-67, представились банком")).toMatchObject({ type: "digress" });
    expect(dialogue.draft.answers.details).toBeUndefined();
  });

  it("is a question also where a date is asked for", () => {
    const dialogue = aDialogue(context);
    dialogue.answer("order");
    dialogue.answer("order-late");
    dialogue.skip();
    expect(dialogue.say("сколько ждать ответа?").type).toBe("digress");
    expect(dialogue.draft.shown).toBe("happened");
  });

  it("changes nothing when a message comes twice", () => {
    const dialogue = aDialogue(context);
    dialogue.answer("order");
    dialogue.answer("order-late");
    dialogue.say("49250813");
    expect(dialogue.draft.shown).toBe("happened");
    dialogue.say("12.11");
    expect(dialogue.say("12.11")).toEqual({ type: "show", draft: dialogue.draft }); // no sum of 12 roubles 11 kopecks
    expect(dialogue.draft).toMatchObject({ shown: "amount", answers: { happened: "2026-11-12" } });
  });

  it("shows the current question on a button of an earlier one", () => {
    const dialogue = upToAmount();
    const { draft } = dialogue;
    const old: ComplaintEvent[] = [
      { type: "answer", question: "ladder", value: "bank" },
      { type: "answer", question: "no-such", value: "x" },
      { type: "skip", question: "happened" },
      { type: "back", question: "number" },
      { type: "edit", question: "bank" }, // not asked of orders
    ];
    for (const event of old)
      expect(dialogue.on(event)).toEqual({ type: "show", draft, note: { type: "old-button" } });
    // The same answer once more says nothing new.
    expect(dialogue.on({ type: "answer", question: "problem", value: "order-late" })).toEqual({
      type: "show",
      draft,
    });
  });

  it.each(["стоп", "Отмена", "cancel"])("ends it: %s", (text) => {
    expect(upToAmount().say(text)).toEqual({ type: "stop" });
  });

  it("is not taken for an answer after a long pause: the question is shown again", () => {
    const dialogue = upToAmount();
    const later: DialogueContext = { ...context, now: NOW_MS + 2 * 60 * 60 * 1000 };
    const back = aDialogue(later, dialogue.draft);
    expect(back.say("1500")).toMatchObject({ note: { type: "paused-long" } });
    expect(back.draft).toMatchObject({ shown: "amount", answers: { number: "12345678-0001" } });
    back.say("1500");
    expect(back.draft.answers.amount).toBe("150000");
  });

  it("is not taken for an answer to a question that may not have been seen", () => {
    const unseen: Draft = { ...upToAmount().draft, shown: null };
    const dialogue = aDialogue(context, unseen);
    expect(dialogue.say("1500")).toMatchObject({ type: "show" });
    expect(dialogue.draft.answers.amount).toBeUndefined();
  });

  it("finishes nothing before the last question", () => {
    const dialogue = upToAmount();
    expect(dialogue.on({ type: "finish" })).toMatchObject({ type: "show", draft: { shown: "amount" } });
  });
});
