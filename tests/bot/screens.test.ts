import { beforeAll, describe, expect, it } from "vitest";
import { checkScreens } from "../../src/bot/check-screens.ts";
import { rowsOf, screenLabel } from "../../src/bot/keyboards.ts";
import { screenView } from "../../src/bot/screens.ts";
import type { Content } from "../../src/content.ts";
import { parseHtml } from "../../src/emulator/formatting/html.ts";
import { NOW, realContent } from "../helpers/open-bot.ts";
import { dataOf } from "../helpers/person.ts";
import {
  aChannel,
  aLink,
  aSection,
  aTopic,
  SMALL_WORDS,
  smallContent,
  smallFiles,
  smallGuide,
} from "../helpers/small-content.ts";

const options = (locale: string, done?: number) => ({
  locale,
  now: NOW,
  bot: "@guide_bot",
  ...(done !== undefined && { done }),
});

function show(content: Content, id: string, locale = "ru", done?: number) {
  const screen = content.guide.screen(id);
  if (!screen) throw new Error(`no screen ${id}`);
  return screenView(content, screen, options(locale, done));
}

describe("the project's screens", () => {
  let content: Content;
  let all: { id: string; locale: string; view: ReturnType<typeof show> }[];
  beforeAll(async () => {
    content = await realContent();
    all = content.t.locales.flatMap((locale) =>
      content.guide.addresses().map((id) => ({ id, locale, view: show(content, id, locale) })),
    );
  });

  it("keep Telegram's limits and markup, in every language", () => {
    expect(checkScreens(content, NOW)).toEqual([]);
    for (const { id, locale, view } of all) {
      const { text } = parseHtml(view.text);
      expect(text.length, `${locale} ${id}`).toBeLessThanOrEqual(4096);
      expect(text.trim(), `${locale} ${id}`).toBe(text);
    }
  });

  it("lead nowhere but to addresses of their own, and never to themselves", () => {
    const addresses = new Set(content.guide.addresses());
    for (const { id, view } of all) {
      for (const data of view.keyboard.flat().flatMap((button) => dataOf(button) ?? [])) {
        if (!data.includes(":")) expect(addresses, `${id} → ${data}`).toContain(data);
        expect(data, id).not.toBe(id);
      }
    }
  });

  it("call no two buttons of one screen the same", () => {
    for (const { id, locale, view } of all) {
      const labels = view.keyboard.flat().map(({ text }) => text);
      expect(new Set(labels).size, `${locale} ${id}: ${labels.join(", ")}`).toBe(labels.length);
    }
  });

  it("are red at the first aid and nowhere else", () => {
    for (const { id, view } of all) {
      const red = view.keyboard.flat().filter((button) => "style" in button && button.style === "danger");
      expect(red.map(dataOf), id).toEqual(id === "menu" ? ["fraud"] : []);
    }
    expect(show(content, "menu").keyboard[0]?.map(dataOf)).toEqual(["fraud"]);
  });

  it("can be told apart by their labels: a menu never shows one door twice", () => {
    for (const locale of content.t.locales) {
      for (const id of content.guide.addresses())
        expect(screenLabel(content, id, locale)).not.toMatch(/…|^$/);
    }
  });
});

describe("a card", () => {
  it("has its two most useful links, the text to copy, what to open next, and the way back", async () => {
    const guide = smallGuide({
      topics: [
        aTopic({ links: ["first", "second", "third"], next: ["order-lost"] }),
        aTopic({ id: "order-lost" }),
      ],
      contacts: ["first", "second", "third"].map((id) => aLink({ id, value: `https://www.ozon.ru/${id}` })),
      sections: smallGuide().sections.map((section) =>
        section.id === "order" ? aSection({ children: ["order-late", "order-lost"] }) : section,
      ),
    });
    const words = `${SMALL_WORDS.replace(".lead = Ask in the chat.", ".lead = Ask in the chat.\n    .operator = Order ______")}
order-lost = Lost
    .button = Lost
    .lead = Lead.
contact-first = First
contact-second = Second
contact-third = Third`;
    const { keyboard } = show(await smallContent(guide, smallFiles(words)), "order-late", "en");
    expect(
      keyboard
        .flat()
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(["First", "Second"]);
    expect(keyboard[1]?.[0]).toMatchObject({ copy_text: { text: "Order ______" } });
    expect(keyboard.slice(-2).map((row) => row.map(dataOf))).toEqual([
      ["order", "menu"],
      ["person", "fraud"],
    ]);
    expect(keyboard.flat().flatMap((button) => dataOf(button) ?? [])).toEqual([
      "complaint:start:order-late",
      "order-lost",
      "helped:order-late:yes",
      "helped:order-late:no",
      "picture:order-late",
      "easy-order-late",
      "order",
      "menu",
      "person",
      "fraud",
    ]);
  });

  it("has a text for the bank and one for the police where there is one", async () => {
    const words = SMALL_WORDS.replace(
      ".lead = Ask in the chat.",
      ".lead = Ask in the chat.\n    .operator = Bank ______\n    .police = Police ______",
    );
    const { keyboard } = show(await smallContent(smallGuide(), smallFiles(words)), "order-late", "en");
    expect(keyboard.flat().slice(0, 2)).toEqual([
      { text: "Copy a text for the bank", copy_text: { text: "Bank ______" } },
      { text: "Copy a text for the police", copy_text: { text: "Police ______" } },
    ]);
  });

  it("ticks the steps of first aid off: every button carries the state that it leads to", async () => {
    const guide = smallGuide({ topics: [aTopic({ firstAid: true })] });
    const words = SMALL_WORDS.replace(
      ".lead = Ask in the chat.",
      ".lead = Ask in the chat.\n    .todo =\n        One.\n        Two.",
    );
    const content = await smallContent(guide, smallFiles(words));
    const ticks = (done?: number) => show(content, "order-late", "ru", done).keyboard[0]?.map(dataOf);
    expect(ticks()).toEqual(["tick:order-late:1", "tick:order-late:2"]);
    expect(ticks(1)).toEqual(["tick:order-late:0", "tick:order-late:3"]);
    expect(show(content, "order-late", "ru", 2).text).toContain("<s>Two.</s>");
  });
});

describe("a menu", () => {
  it("goes back to the menu that it stands in, to a person, and to first aid", async () => {
    const content = await smallContent();
    const ways = (id: string) => show(content, id).keyboard.slice(-2).flat().map(dataOf);
    expect(ways("order")).toEqual(["menu", "person", "fraud"]);
    expect(ways("menu").at(-1)).toBe("person");
    expect(ways("person").slice(-2)).toEqual(["menu", "fraud"]);
    expect(ways("fraud")).not.toContain("fraud");
  });

  it("shows the steps of its channels", async () => {
    const guide = smallGuide({
      sections: [
        ...smallGuide().sections.filter(({ id }) => id !== "person"),
        aSection({ id: "person", channels: ["chat"] }),
      ],
      channels: [aChannel()],
    });
    expect(show(await smallContent(guide), "person").text).toContain(
      "1. Open the chat.\n2. Ask for a person.",
    );
  });
});

describe("rowsOf", () => {
  const button = (text: string, style?: "danger") => ({ text, callback_data: text, ...(style && { style }) });

  it("puts two short buttons in a row and lets long and coloured ones stand alone", () => {
    const long = "a label that is too long for half a row";
    const rows = rowsOf([
      button("red", "danger"),
      button("a"),
      button("b"),
      button("c"),
      button(long),
      button("d"),
    ]);
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["red"],
      ["a", "b"],
      ["c"],
      [long],
      ["d"],
    ]);
  });
});

describe("checkScreens", () => {
  const broken = async (words: string, sound = SMALL_WORDS) => {
    const problems = checkScreens(await smallContent(smallGuide(), smallFiles(words, sound)), NOW);
    expect(new Set(problems.map(({ file, level }) => `${level} ${file}`))).toEqual(
      new Set(["error locales/ru"]),
    );
    return problems.map(({ path, message }) => `${path}: ${message}`).join("\n");
  };
  const lead = (text: string) => SMALL_WORDS.replace(".lead = Ask in the chat.", `.lead = ${text}`);

  it("finds nothing in what is sound", async () => {
    expect(checkScreens(await smallContent(), NOW)).toEqual([]);
  });

  it.each([
    ["a card that is too long", lead("я".repeat(4200)), /order-late: \d+ characters, Telegram takes/],
    ["a stray sign", lead("1 < 2"), /order-late: markup/],
    ["a stray ampersand", lead("a & b"), /order-late: markup/],
    ["a tag that is not closed", lead("<b>bold"), /order-late: markup/],
    ["tags that cross", lead("<b><i>x</b></i>"), /order-late: markup/],
    ["a tag that Telegram does not know", lead("<h1>x</h1>"), /order-late: markup/],
    [
      "a label that is cut on a phone",
      SMALL_WORDS.replace(".button = Late", `.button = ${"x".repeat(60)}`),
      /order: button/,
    ],
    ["markup in a label", SMALL_WORDS.replace(".button = Late", ".button = <b>Late</b>"), /holds markup/],
  ])("finds %s", async (_, words, message) => {
    expect(await broken(words)).toMatch(message);
  });

  it("finds a text to copy that is too long", async () => {
    const operator = (text: string) => lead(`Ask.\n    .operator = ${text}`);
    expect(await broken(operator("x".repeat(300)), operator("x"))).toMatch(/text to copy has 300/);
  });

  it("finds a card that is longer than a phone's screen, but not because its facts are old", async () => {
    const after = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
    expect(await broken(lead("я".repeat(900)))).toMatch(/order-late: \d+ characters stand open/);
    const fits = await smallContent(smallGuide(), smallFiles(lead("я".repeat(650))));
    expect(checkScreens(fits, NOW)).toEqual([]);
    expect(checkScreens(fits, after(400))).toEqual([]);
  });
});
