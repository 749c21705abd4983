import { beforeAll, describe, expect, it } from "vitest";
import type { Answers } from "../../src/complaints/questions.ts";
import { type LadderPlace, placeOf, type RungState } from "../../src/complaints/standing.ts";
import type { Content } from "../../src/content.ts";
import { realContent } from "../helpers/open-bot.ts";
import { TODAY } from "./a-dialogue.ts";

let content: Content;
beforeAll(async () => {
  content = await realContent();
});

function place(answers: Answers, target?: string, today = TODAY): LadderPlace {
  const { complaints, terms, guide } = content;
  return placeOf(answers, target, { complaints, terms, figure: guide.figure, today });
}

const stateOf = ({ rungs }: LadderPlace, id: string): RungState | undefined =>
  rungs.find(({ rung }) => rung.id === id)?.state;
const nextOf = ({ next }: LadderPlace) => next.map(({ rung }) => rung.id);

const ORDER: Answers = { ladder: "order", problem: "order-late", want: "refund" };
const BANK: Answers = { ladder: "bank", problem: "bank-fee", want: "refund" };
const FRAUD: Answers = { ladder: "fraud", problem: "fraud-sent", bank: "ozon", want: "stop" };

describe("the ladder of an order", () => {
  it("begins with the chat; the claim comes right after, the authority after its term", () => {
    const here = place({ ...ORDER, stage: "none" });
    expect(nextOf(here)).toEqual(["order-chat"]);
    expect(stateOf(here, "order-claim")).toEqual({ type: "later", after: "order-chat", from: TODAY });
    expect(stateOf(here, "rpn")).toEqual({ type: "later", after: "order-claim" });
  });

  it("goes on with the claim when the chat did not help, at once", () => {
    for (const outcome of ["silence", "refusal"]) {
      const here = place({ ...ORDER, stage: `order-chat:${outcome}`, asked: "2026-11-23" });
      expect(nextOf(here)).toEqual(["order-claim"]);
      expect(here.next[0]?.state).toEqual({ type: "open" });
      expect(here.projected).toMatchObject({ date: "2026-12-24", from: TODAY });
      expect(stateOf(here, "rpn")).toEqual({ type: "later", after: "order-claim", from: "2026-12-25" });
      expect(stateOf(here, "order-chat")).toEqual({ type: "current" });
    }
  });

  it("says that the authority is early, with the day on which it no longer is", () => {
    const here = place({ ...ORDER, stage: "order-claim:silence", asked: "2026-11-20" });
    expect(here.term).toMatchObject({ date: "2026-12-20", moved: "2026-12-21", status: "early", left: 27 });
    expect(here.next[0]).toMatchObject({ rung: { id: "rpn" }, state: { type: "early", from: "2026-12-22" } });
    expect(stateOf(here, "court")).toEqual({ type: "early", from: "2026-12-22" });
  });

  it("counts no day before the later end is over", () => {
    const on = (today: string) =>
      place({ ...ORDER, stage: "order-claim:silence", asked: "2026-11-20" }, undefined, today).next[0]?.state;
    expect(on("2026-12-21")).toEqual({ type: "early", from: "2026-12-22" });
    expect(on("2026-12-22")).toEqual({ type: "open" });
  });

  it("opens the authority at once after a refusal, and without a date leaves the day open", () => {
    expect(place({ ...ORDER, stage: "order-claim:refusal", asked: TODAY }).next[0]?.state).toEqual({
      type: "open",
    });
    const undated = place({ ...ORDER, stage: "order-claim:silence", asked: null });
    expect(undated.next[0]?.state).toEqual({ type: "early-undated", after: "order-claim" });
    expect(undated.term).toBeNull();
  });

  it("ends with the court", () => {
    const here = place({ ...ORDER, stage: "rpn:silence", asked: "2026-11-20" });
    expect(nextOf(here)).toEqual(["court"]);
    expect(stateOf(here, "order-claim")).toEqual({ type: "done" });
    expect(here.term).toMatchObject({
      rule: { id: "rpn_reply_30_calendar_days" },
      date: "2026-12-20",
      moved: undefined,
    });
  });

  it("tells of the rung that the person came for", () => {
    const here = place({ ...ORDER, stage: "none" }, "rpn");
    expect(here.target).toMatchObject({
      rung: { id: "rpn" },
      state: { type: "later", after: "order-claim" },
    });
    expect(place({ ...BANK, stage: "none" }, "rpn").target).toBeNull(); // not on this ladder
  });
});

describe("the ladder of the bank", () => {
  it("leads a dispute about money to the ombudsman, and to the Bank of Russia beside", () => {
    const here = place({ ...BANK, stage: "bank-claim:refusal", amount: "300000", happened: "2026-11-01" });
    expect(nextOf(here)).toEqual(["fo", "cbr"]);
    expect(stateOf(here, "court")).toEqual({ type: "later", after: "fo" });
  });

  it("waits 15 working days for the bank, 25 where it has asked for papers", () => {
    const silent = place({ ...BANK, stage: "bank-claim:silence", asked: "2026-11-24" });
    expect(silent.term).toMatchObject({ date: "2026-12-15" });
    expect(silent.next[0]?.state).toEqual({ type: "early", from: "2026-12-16" });
    expect(silent.also.map(({ rule, date }) => [rule.id, date])).toEqual([
      ["bank_reply_extended_25_working_days", "2026-12-29"],
    ]);
    const papers = place({ ...BANK, stage: "bank-claim:papers", asked: "2026-11-24" });
    expect(papers.term).toMatchObject({ date: "2026-12-29" });
    expect(papers.next[0]?.state).toEqual({ type: "early", from: "2026-12-30" });
    expect(papers.also).toEqual([]);
  });

  it("sends nobody to the ombudsman with more than he takes, too late, or not about money", () => {
    const cases: [Answers, string][] = [
      [{ ...BANK, stage: "bank-claim:refusal", amount: "50000100" }, "amount"],
      [{ ...BANK, stage: "bank-claim:refusal", happened: "2023-11-23" }, "time"],
      [{ ladder: "bank", problem: "bank-blocked", want: "unblock", stage: "bank-claim:refusal" }, "no-money"],
    ];
    for (const [answers, reason] of cases) {
      const here = place(answers);
      expect(stateOf(here, "fo")).toEqual({ type: "closed", reason });
      expect(nextOf(here)).toEqual(["cbr"]);
      expect(stateOf(here, "court")).toEqual({ type: "open" }); // what he would have to come before is not in the way
    }
    // Exactly the limit, and the very last day, are still in time.
    expect(stateOf(place({ ...BANK, stage: "bank-claim:refusal", amount: "50000000" }), "fo")).toEqual({
      type: "open",
    });
    expect(stateOf(place({ ...BANK, stage: "bank-claim:refusal", happened: "2023-11-24" }), "fo")).toEqual({
      type: "open",
    });
  });

  it("shows the terms of an appeal through the Bank of Russia", () => {
    const here = place({ ...BANK, stage: "cbr:silence", asked: "2026-11-24" });
    expect(here.term).toMatchObject({ date: "2026-12-24" });
    expect(here.also.map(({ date }) => date)).toEqual(["2026-12-03", "2027-01-18"]);
    expect(nextOf(here)).toEqual(["fo"]);
    expect(here.next[0]?.state).toEqual({ type: "open" }); // the bank has been asked before
  });

  it("waits for the ombudsman without a day that no source states", () => {
    const here = place({ ...BANK, stage: "fo:silence", asked: "2026-11-20" });
    expect(here.term).toBeNull();
    expect(here.next).toMatchObject([{ rung: { id: "court" }, state: { type: "later", after: "fo" } }]);
  });
});

describe("the ladder of stolen money", () => {
  it("begins with the bank, and the police at the same time", () => {
    const here = place({ ...FRAUD, stage: "none", happened: "2026-11-23" });
    expect(nextOf(here)).toEqual(["fraud-bank", "police"]);
    expect(here.own.map(({ rule, date, status }) => [rule.id, date, status])).toEqual([
      ["bank_notice_next_day", "2026-11-24", "due_today"],
      ["ombudsman_limit_3_years", "2029-11-23", "early"],
    ]);
  });

  it("never puts the person's own term off", () => {
    // Saturday 14 November: the last day is Sunday.
    const here = place({ ...FRAUD, stage: "none", happened: "2026-11-14" });
    expect(here.own[0]).toMatchObject({
      date: "2026-11-15",
      moved: undefined,
      isDayOff: true,
      status: "overdue",
    });
  });

  it("shows the bank's terms from the day of the statement", () => {
    const here = place({ ...FRAUD, stage: "fraud-bank:silence", asked: "2026-11-24" });
    expect(here.term).toMatchObject({ date: "2026-12-15" });
    expect(here.also.map(({ rule, date }) => [rule.id, date])).toEqual([
      ["bank_reply_extended_25_working_days", "2026-12-29"],
      ["fz161_return_30_calendar_days", "2026-12-24"],
    ]);
  });
});

describe("any answers", () => {
  it("give every rung a state and something to do, on every ladder", () => {
    for (const ladder of content.complaints.ladders) {
      for (const problem of ladder.problems) {
        for (const stage of ["none", ...ladder.stages]) {
          for (const want of problem.wants) {
            for (const asked of [null, "2026-11-20", "2026-01-10"]) {
              for (const amount of [null, "60000000"]) {
                const answers: Answers = {
                  ladder: ladder.id,
                  problem: problem.id,
                  stage,
                  want,
                  asked,
                  amount,
                  happened: "2026-01-05",
                };
                const here = place(answers);
                const told = JSON.stringify(answers);
                expect(
                  here.rungs.map(({ rung }) => rung.id),
                  told,
                ).toEqual(ladder.rungs);
                expect(here.next.length, told).toBeGreaterThan(0);
                for (const { state } of here.next)
                  expect(["open", "early", "early-undated", "later"], told).toContain(state.type);
                // Nothing is called early without a day or a step to wait for.
                for (const { state } of here.rungs) {
                  if (state.type === "early") expect(state.from > TODAY, told).toBe(true);
                }
              }
            }
          }
        }
      }
    }
  });
});
