import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { chatMessage } from "../../src/complaints/chat-message.ts";
import { soundAnswers } from "../../src/complaints/draft.ts";
import { type PaperLine, paperText, writePaper } from "../../src/complaints/paper.ts";
import { type Answers, QUESTIONS } from "../../src/complaints/questions.ts";
import { placeOf } from "../../src/complaints/standing.ts";
import { amountWords, paperDate, spokenDate } from "../../src/complaints/wording.ts";
import type { Content } from "../../src/content.ts";
import { realContent } from "../helpers/open-bot.ts";
import { TODAY } from "./a-dialogue.ts";

let content: Content;
beforeAll(async () => {
  content = await realContent();
});

/** Words that speak of law: no line may hold them but a recorded sentence. */
const LEGAL =
  /закон(?!ч)|№ ?\d+-ФЗ|стать[яеи]|обязан|вправе|неустойк|штраф|кодекс|\blaw\b|obliged|entitled|penalt/iu;

/** Any answers that the dialogue may end with. */
const anyAnswers = (): fc.Arbitrary<Answers> => {
  const { complaints } = content;
  const problems = complaints.ladders.flatMap((ladder) =>
    ladder.problems.map((problem) => ({ ladder, problem })),
  );
  return fc
    .record({
      at: fc.nat(problems.length - 1),
      stage: fc.nat(),
      want: fc.nat(),
      number: fc.option(fc.constantFrom("12345678-0001-1", "ABC123", "9".repeat(32))),
      happened: fc.option(fc.constantFrom("2026-11-12", "2023-01-31", "2026-11-24")),
      asked: fc.option(fc.constantFrom("2026-11-13", "2026-02-28", "2026-11-24")),
      amount: fc.option(fc.integer({ min: 1, max: 10_000_000_000 }).map(String)),
      details: fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 500 })),
      bank: fc.constantFrom("ozon", "other"),
    })
    .map(({ at, stage, want, ...given }) => {
      const { ladder, problem } = problems[at] ?? problems[0]!;
      const stages = ["none", ...ladder.stages];
      return soundAnswers(
        {
          ...given,
          ladder: ladder.id,
          problem: problem.id,
          stage: stages[stage % stages.length],
          want: problem.wants[want % problem.wants.length],
        },
        QUESTIONS,
        complaints,
      );
    });
};

const placeFor = (answers: Answers) =>
  placeOf(answers, undefined, {
    complaints: content.complaints,
    terms: content.terms,
    figure: content.guide.figure,
    today: TODAY,
  });

describe("the papers of any complaint", () => {
  it("have no unfilled place, and speak of law only in sentences with a source", () => {
    const { complaints, t, guide } = content;
    const sources = new Set(guide.sources.map(({ id }) => id));
    fc.assert(
      fc.property(anyAnswers(), fc.constantFrom("ru", "en"), (answers, locale) => {
        for (const rung of complaints.rungs) {
          const paper = writePaper(rung, answers, { complaints, t, locale, today: TODAY });
          if (!paper) continue;
          const lines = [
            paper.head,
            paper.facts,
            paper.legal,
            paper.requests,
            paper.attached,
            paper.foot,
          ].flat();
          const own = answers.details ?? "\0";
          const text = paperText(paper).replaceAll(own, "…");
          expect(text.replaceAll("…", "")).not.toMatch(/[{}$]|undefined|null|NaN|\bcomplaint-/);
          for (const line of lines) {
            if (line.origin.type === "answer" && line.origin.question === "details") continue;
            expect(line.text, JSON.stringify(line)).not.toMatch(/…|^\s*$/);
            if (!LEGAL.test(line.text)) continue;
            const sentence =
              line.origin.type === "sentence" ? complaints.sentence(line.origin.id) : undefined;
            expect(sentence?.kind, line.text).toBe("legal");
            expect(
              sentence?.sources.every((id) => sources.has(id)),
              line.text,
            ).toBe(true);
          }
          expect(paperText(paper).length).toBeLessThan(3500); // with its title and hints within a message
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are addressed to whom the data says, with the address that stands there", () => {
    const { complaints, t } = content;
    const head = (rung: string, answers: Answers): string[] => {
      const paper = writePaper(complaints.rung(rung)!, answers, {
        complaints,
        t,
        locale: "ru",
        today: TODAY,
      });
      return paper!.head
        .filter(({ origin }: PaperLine) => origin.type === "addressee")
        .map(({ text }) => text);
    };
    expect(head("order-claim", { ladder: "order" })).toEqual([
      "В ООО «Интернет Решения» (площадка Ozon)",
      "123112, Москва, Пресненская наб., д. 10",
    ]);
    expect(head("cbr", { ladder: "bank" })).toEqual([
      "В Банк России",
      "107016, Москва, ул. Неглинная, д. 12, к. В",
    ]);
    expect(head("fraud-bank", { ladder: "fraud", bank: "other" })).toEqual(["В банк: ____________________"]);
    expect(head("fraud-bank", { ladder: "fraud", bank: "ozon" })[0]).toBe("В ООО «ОЗОН Банк»");
    expect(head("court", { ladder: "order" })).toEqual([]);
  });

  it("leave out what was skipped", () => {
    const { complaints, t } = content;
    const answers: Answers = {
      ladder: "order",
      problem: "order-late",
      number: null,
      happened: null,
      amount: null,
      stage: "none",
      want: "refund",
    };
    const paper = writePaper(complaints.rung("order-claim")!, answers, {
      complaints,
      t,
      locale: "ru",
      today: TODAY,
    })!;
    expect(paper.facts.map(({ text }) => text)).toEqual(["Заказ не доставлен в обещанный срок."]);
  });
});

describe("the message for the chat", () => {
  it("has 256 characters at most and nothing unfilled, whatever was answered", () => {
    const { complaints, t } = content;
    fc.assert(
      fc.property(anyAnswers(), fc.constantFrom("ru", "en"), (answers, locale) => {
        const message = chatMessage(answers, placeFor(answers), { complaints, t, locale });
        expect(message.length).toBeGreaterThan(20);
        expect(message.length).toBeLessThanOrEqual(256);
        expect(message).not.toMatch(/[{}$…]|undefined|null|NaN|\bcomplaint-/);
        expect(message).not.toMatch(LEGAL);
      }),
      { numRuns: 500 },
    );
  });

  it("drops the least needed part when it is too long, and never the trouble itself", () => {
    const { complaints, t } = content;
    const answers: Answers = {
      ladder: "order",
      problem: "order-wrong-item",
      number: "9".repeat(32),
      amount: "10000000000",
      stage: "order-claim:silence",
      asked: "2026-11-13",
      want: "replace",
    };
    const message = chatMessage(answers, placeFor(answers), { complaints, t, locale: "ru" });
    expect(message).toContain("Прислан другой товар");
    expect(message).toContain("9".repeat(32));
  });
});

describe("dates and sums in words", () => {
  it.each([
    ["2026-11-01", "1 ноября 2026 года"],
    ["2028-02-29", "29 февраля 2028 года"],
    ["2026-05-03", "3 мая 2026 года"],
    ["2027-08-12", "12 августа 2027 года"],
  ])("%s is %s", (date, words) => {
    expect(paperDate(date, "ru")).toBe(words);
  });

  it("name the weekday to the person", () => {
    expect(spokenDate("2026-11-12", "ru")).toBe("12 ноября 2026, четверг");
    expect(spokenDate("2026-11-12", "en")).toBe("Thursday, 12 November 2026");
  });

  it.each([
    [100, "1 рубль"],
    [200, "2 рубля"],
    [500, "5 рублей"],
    [1100, "11 рублей"],
    [2100, "21 рубль"],
    [10_200, "102 рубля"],
    [11_200, "112 рублей"],
    [1, "0 рублей 1 копейка"],
    [150_050, "1 500 рублей 50 копеек"],
    [150_002, "1 500 рублей 2 копейки"],
    [2121, "21 рубль 21 копейка"],
  ])("%i kopecks are %s", (kopecks, words) => {
    expect(amountWords(content.t, "ru", kopecks).replaceAll(/[\u00A0\u202F]/g, " ")).toBe(words);
  });
});
