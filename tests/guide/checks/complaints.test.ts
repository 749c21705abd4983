import { beforeAll, describe, expect, it } from "vitest";
import { checkComplaintViews } from "../../../src/bot/check-screens.ts";
import { type ComplaintRecords, createComplaints } from "../../../src/complaints/complaints.ts";
import type { Content } from "../../../src/content.ts";
import { complaints as check } from "../../../src/guide/checks/complaints.ts";
import type { MessageFile } from "../../../src/i18n/resources.ts";
import { NOW, realContent } from "../../helpers/open-bot.ts";

let content: Content;
beforeAll(async () => {
  content = await realContent();
});

/** What the check says when records or words are changed. */
function problemsWith(
  change: (records: ComplaintRecords) => Partial<ComplaintRecords>,
  files: MessageFile[] = [],
) {
  const { guide, terms, complaints, t } = content;
  const changed = createComplaints({ ...complaints, ...change(complaints) });
  return check({ guide, terms, t, complaints: changed, files, today: "2026-11-24" }).map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

const rung =
  (id: string, fields: object) =>
  ({ rungs }: ComplaintRecords): Partial<ComplaintRecords> => ({
    rungs: rungs.map((one) => (one.id === id ? { ...one, ...fields } : one)),
  });
const words = (text: string): MessageFile[] => [{ locale: "ru", name: "ru/complaint.ftl", text }];

describe("the check of complaints", () => {
  it("finds nothing wrong in the data", () => {
    expect(problemsWith(() => ({}))).toEqual([]);
  });

  it.each([
    ["a channel", rung("rpn", { channel: "fax" }), 'rpn.channel: no channel "fax"'],
    ["a paper", rung("rpn", { paper: "poem" }), 'rpn.paper: no paper "poem"'],
    ["an addressee", rung("rpn", { addressee: "santa" }), 'rpn.addressee: no addressee "santa"'],
    ["a rung before", rung("rpn", { after: ["nothing"] }), 'rpn.after: no rung "nothing"'],
    ["a rung to go on to", rung("rpn", { onSilence: ["heaven"] }), 'rpn.onSilence: no rung "heaven"'],
    ["a rule", rung("rpn", { term: "soon" }), 'rpn.term: no rule "soon"'],
    [
      "a figure",
      rung("fo", { limits: { amount: "much", term: "ombudsman_limit_3_years" } }),
      'fo.limits: no figure "much"',
    ],
    ["a source", rung("rpn", { sources: ["hearsay"] }), 'rpn.sources: no source "hearsay"'],
  ])("finds a rung that names %s that is not there", (_, change, problem) => {
    expect(problemsWith(change)).toContain(problem);
  });

  it("finds ladders, papers and entries that lead nowhere", () => {
    const ladder = (fields: object) =>
      problemsWith(({ ladders }) => ({
        ladders: ladders.map((one) => (one.id === "order" ? { ...one, ...fields } : one)),
      }));
    expect(ladder({ rungs: ["order-chat"] })).toContain('stages: no rung of this ladder "rpn"');
    expect(ladder({ problems: [] })).toContain('problems: no "order-other"');
    expect(
      problemsWith(({ papers }) => ({ papers: papers.map((one) => ({ ...one, legal: ["reply-in-chat"] })) })),
    ).toContain('claim.legal: no legal sentence "reply-in-chat"');
    expect(problemsWith(() => ({ entries: { "complaint-regulator": { target: "moon" } } }))).toEqual([
      'complaint-regulator.target: no rung "moon"',
    ]);
  });

  it("finds records without words, and ids used twice", () => {
    const missing = problemsWith(({ wants }) => ({
      wants: [...wants, { id: "apology", isMoney: false, said: [] }],
    }));
    expect(missing.filter((problem) => problem.startsWith("complaint-want-apology"))).toHaveLength(4);
    expect(problemsWith(({ wants }) => ({ wants: [...wants, ...wants.slice(0, 1)] }))).toEqual([
      "refund: this id is used twice",
    ]);
  });

  it.each([
    ["complaint-want-refund = Вернуть деньги по закону", "speaks of law without a source"],
    ["complaint-chat-close-reply = Вы обязаны ответить.", "speaks of law without a source"],
    ["complaint-done = Мы гарантируем возврат.", "promises, or poses as legal advice"],
    ["complaint-done = Ваш юрист советует.", "promises, or poses as legal advice"],
  ])("finds words that say what they must not: %s", (text, problem) => {
    expect(problemsWith(() => ({}), words(text)).join()).toContain(problem);
  });

  it("leaves words alone that only look like law", () => {
    expect(
      problemsWith(
        () => ({}),
        words("complaint-gone = Разговор закончен.\n# Закон\ncomplaint-sentence-bank-term = Закон № 1"),
      ),
    ).toEqual([]);
  });
});

describe("the check of the dialogue's messages", () => {
  it("finds nothing that Telegram would refuse, with the longest answers in every language", () => {
    expect(checkComplaintViews(content, NOW)).toEqual([]);
  });

  it("finds words that are too long", () => {
    const t = {
      ...content.t,
      plain: () => "x".repeat(300),
      html: (() => "<b>x") as unknown as typeof content.t.html,
    };
    const told = checkComplaintViews({ ...content, t }, NOW).map(({ message }) => message);
    expect(told.some((message) => message.includes("over 48 characters"))).toBe(true);
    expect(told.some((message) => message.includes("markup"))).toBe(true);
  });
});
