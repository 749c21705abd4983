import { describe, expect, it } from "vitest";
import { cardText, channelText, numbered } from "../../src/bot/card-text.ts";
import { parseHtml } from "../../src/emulator/formatting/html.ts";
import type { Card, CardChannel, CardContact } from "../../src/guide/card.ts";
import { htm } from "../../src/i18n/html.ts";
import { translatorOf } from "../helpers/words.ts";

const { t } = translatorOf({
  ru: `
card-where = Where
card-steps = Steps
card-todo = Todo
card-more = Good to know
card-also = Also
card-next = Next
card-tips = Tips
card-signature = Guide { $bot }`,
});

const channel = (fields: Partial<CardChannel> = {}): CardChannel => ({
  name: htm`Chat`,
  contacts: [],
  hours: null,
  schedule: null,
  wait: null,
  steps: [],
  note: null,
  easy: [],
  ...fields,
});

const card = (fields: Partial<Card> = {}): Card => ({
  id: "order-late",
  title: htm`Title`,
  lead: htm`Lead.`,
  todo: [],
  more: [],
  easy: [],
  channel: channel(),
  also: [],
  phones: [],
  prepare: null,
  tips: [htm`Tip.`],
  next: null,
  nextTopics: [],
  links: [],
  operatorText: null,
  policeText: null,
  sources: htm`Sources: a.`,
  checked: htm`Checked.`,
  aged: null,
  ...fields,
});

const laidOut = (fields: Partial<Card> = {}, done?: number) =>
  cardText(card(fields), t, "ru", { bot: "@guide_bot", ...(done !== undefined && { done }) });

const places = (text: string, parts: readonly string[]) => parts.map((part) => text.indexOf(part));

describe("cardText", () => {
  it("begins with the topic and ends with the bot's name: it makes sense when forwarded", () => {
    const lines = parseHtml(laidOut()).text.split("\n");
    expect([lines[0], lines.at(-1)]).toEqual(["Title", "Guide @guide_bot"]);
  });

  it("leaves out what a topic does not have", () => {
    expect(parseHtml(laidOut()).text).toBe(
      "Title\nLead.\n\nWhere\nChat.\n\nTips\nTip.\n\nChecked.\nSources: a.\nGuide @guide_bot",
    );
  });

  it("keeps open what a person does now, and folds what can wait", () => {
    const full = laidOut({
      todo: [htm`Do.`],
      more: [htm`Detail.`],
      channel: channel({ steps: [htm`Open.`] }),
      prepare: htm`Have ready: x.`,
      also: [channel({ name: htm`Phone` })],
      tips: [htm`No codes.`, htm`No links.`],
      next: htm`Complain.`,
      aged: htm`Old facts.`,
    });
    const [open = "", folded = ""] = full.split("<blockquote expandable>");
    const openParts = ["Title", "Todo", "Where", "Steps", "Have ready", "No codes", "Old facts"];
    const foldedParts = ["Detail", "Also", "Next", "No links", "Checked", "Sources"];
    expect(places(open, openParts)).toEqual(places(open, openParts).toSorted((a, b) => a - b));
    expect(places(folded, foldedParts)).toEqual(places(folded, foldedParts).toSorted((a, b) => a - b));
    expect([...places(open, openParts), ...places(folded, foldedParts)]).not.toContain(-1);
  });

  it("folds source and date in an expandable quote", () => {
    expect(laidOut()).toContain("<blockquote expandable>Checked.\nSources: a.</blockquote>");
  });

  it("says in bold that facts are old", () => {
    expect(laidOut({ aged: htm`Old.` })).toContain("<b>Old.</b>");
  });

  it("strikes out the steps of first aid that are done, and only those", () => {
    const todo = [htm`First.`, htm`Second.`, htm`Third.`];
    expect(laidOut({ todo }, 0b101)).toContain("1. <s>First.</s> ☑\n2. Second.\n3. <s>Third.</s> ☑");
    expect(laidOut({ todo }, 0)).not.toContain("<s>");
    expect(laidOut({ todo })).not.toContain("<s>");
  });
});

/** A phone or an e-mail of a channel. */
const contact = (fields: Partial<CardContact> = {}): CardContact => ({
  text: "8 800",
  isPhone: true,
  hours: null,
  schedule: null,
  ...fields,
});

describe("channelText", () => {
  it("names contacts, hours, wait and note in one paragraph", () => {
    expect(
      channelText(
        channel({
          contacts: [contact()],
          hours: htm`Open now.`,
          wait: htm`Soon.`,
          note: htm`Free.`,
        }),
      ),
    ).toBe("Chat: 8 800. Open now. Soon. Free.");
  });

  it("says the hours beside each contact where they differ, within the sentence", () => {
    const contacts = [
      contact({ text: "102", hours: htm`Round the clock.` }),
      contact({ hours: htm`Not known.` }),
    ];
    expect(channelText(channel({ contacts }))).toBe("Chat: 102 (round the clock), 8 800 (not known).");
  });

  it("says in a copy the hours of any week, not those of the moment", () => {
    const contacts = [
      contact({ hours: htm`Open now.`, schedule: htm`Daily 9–18.` }),
      contact({ text: "102" }),
    ];
    const hours = { hours: htm`Closed now.`, schedule: htm`Mon–Fri.` };
    expect(channelText(channel({ contacts, ...hours }), true)).toBe(
      "Chat: 8 800 (daily 9–18), 102. Mon–Fri.",
    );
  });

  it("escapes contacts: they come from the data", () => {
    expect(channelText(channel({ contacts: [contact({ text: "<a&b>" })] }))).toBe("Chat: &lt;a&amp;b&gt;.");
  });
});

describe("numbered", () => {
  it("counts from one", () => {
    expect(numbered([htm`a`, htm`b`])).toBe("1. a\n2. b");
    expect(numbered([])).toBe("");
  });
});
