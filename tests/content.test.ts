import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadContent } from "../src/content.ts";
import { formatProblem } from "../src/guide/problem.ts";
import { PACKAGE_ROOT } from "../src/paths.ts";

const CHECKED = "2026-11-24";
const folders: string[] = [];
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "guide-"));
  folders.push(root);
  for (const name of ["data", "locales"]) {
    await cp(join(PACKAGE_ROOT, name), join(root, name), {
      recursive: true,
      filter: (path) => !/[\\/](?:utterances|model\.bin)/.test(relative(PACKAGE_ROOT, path)),
    });
  }
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(root, file), "utf8");
  const after = change(before);
  expect(after, file).not.toBe(before);
  await writeFile(join(root, file), after);
}

const editJson = (file: string, change: (json: never) => unknown) =>
  edit(file, (text) => JSON.stringify(change(JSON.parse(text) as never)));

async function problems(today = CHECKED): Promise<string[]> {
  const { content, problems: found } = await loadContent(join(root, "data"), join(root, "locales"), today);
  expect(content === null).toBe(found.some(({ level }) => level === "error"));
  return found.map(formatProblem);
}

describe("what is wrong with the dataset", () => {
  it("is nothing, as it stands", async () => {
    expect(await problems()).toEqual([]);
  });

  it("is said all at once, each with its file, place and mend", async () => {
    await editJson("data/topics/order-late.json", (topic: object) => ({ ...topic, grade: "C", wat: 1 }));
    await editJson("data/topics/order-cancel.json", (topic: object) => ({ ...topic, next: ["order-nope"] }));
    await edit("data/topics/travel-miles.json", (text) => `${text}}`);
    await editJson("data/contacts/phones.json", ([office, bank, ...others]: object[]) => [
      office,
      { ...bank, value: "8800" },
      ...others.map((phone) => ({ ...phone, sources: undefined })),
    ]);
    await edit("data/contacts/links.json", (text) =>
      text.replace("https://www.ozon.ru/", "http://www.ozon.ru/"),
    );
    await edit("data/sections.json", (text) => text.replace('"order-late"', '"order-late", "order-ghost"'));
    await edit("locales/en/guide/topics-travel.ftl", (text) => text.replace(".button = Cancel a trip\n", ""));
    await edit("locales/ru/guide/tips.ftl", (text) =>
      text.replace("tip-no-apps = ", "tip-no-apps = 8 800 234-70-00. "),
    );
    await edit("locales/ru/guide/topics-bank.ftl", (text) =>
      text.replace('CONTACT("d-finance")', 'CONTACT("d-bank")'),
    );
    const lines = (await readFile(join(root, "locales/ru/bot.ftl"), "utf8")).split("\n").length;
    await edit("locales/ru/bot.ftl", (text) => `${text}\nno equals sign\n`);

    const found = await problems();
    for (const start of [
      "error: data/topics/order-late.json: grade: only facts graded A or B may be shown. See",
      'error: data/topics/order-late.json: Unrecognized key: "wat". See',
      'error: data/topics/order-cancel.json: next: no topic "order-nope". Mend',
      "error: data/topics/travel-miles.json: Unexpected",
      "error: data/contacts/phones.json: ozon-bank-phone.value: write phones as E.164",
      "error: data/contacts/phones.json: cbr-phone.sources: is missing. See",
      "error: data/contacts/links.json: ozon-site.value: official links start with https://. See",
      'error: data/sections.json: order.children: no screen "order-ghost". Mend',
      "error: locales/en: travel-cancel.button: these words are missing. Write them",
      "error: locales/ru/guide/tips.ftl: tip-no-apps: holds a phone number. Put",
      'error: locales/ru/guide/topics-bank.ftl: bank-block-card: no contact "d-bank". Mend',
      `error: locales/ru/bot.ftl: line ${lines + 1}: Expected token`,
    ]) {
      expect(
        found.filter((line) => line.startsWith(start)),
        start,
      ).toHaveLength(1);
    }
    // Nothing but what was broken: what refers to a malformed record is no further mistake.
    expect(
      found.filter((line) => /no (?:contact|topic|screen) "(?:order-late|ozon-|travel-miles)/.test(line)),
    ).toEqual([]);
  });

  it("is only a warning when facts are old, each kind after its own time", async () => {
    const warned = async (today: string) => {
      const found = await problems(today);
      expect(found.filter((line) => !line.startsWith("warning: "))).toEqual([]);
      return found;
    };
    const [phones, law, all] = [
      await warned("2027-02-21"),
      await warned("2027-05-22"),
      await warned("2027-11-24"),
    ];
    expect(phones.every((line) => line.includes("phone facts age after 90"))).toBe(true);
    expect(phones).toHaveLength(10);
    expect(law.some((line) => line.includes("law facts age after 180"))).toBe(true);
    expect(all.filter((line) => line.startsWith("warning: data/topics/")).length).toBeGreaterThanOrEqual(50);
  });

  it.each([
    [
      "a fact that was checked tomorrow",
      "data/topics/order-late.json",
      '"2026-11-22"',
      '"2027-01-01"',
      /checkedOn 2027-01-01 lies ahead/,
    ],
    [
      "a phone that reads unlike the number it is",
      "data/contacts/phones.json",
      '"8 800 555-89-82"',
      '"8 800 555-89-83"',
      /ozon-bank-phone\.display: these are not the digits of value/,
    ],
    [
      "a site that reads unlike the host it is",
      "data/contacts/domains.json",
      '"мвд.рф"',
      '"мвд.ру"',
      /d-mvd\.display: this is not how value reads/,
    ],
    [
      "the same button twice in a menu",
      "data/sections.json",
      '"order-late",',
      '"order-late", "order-late",',
      /order\.children: an id stands here twice/,
    ],
    [
      "the same tip twice on a card",
      "data/topics/order-promo.json",
      '"tip-links"',
      '"tip-pay-inside"',
      /tips: an id stands here twice/,
    ],
    [
      "a day written the Russian way",
      "data/topics/order-late.json",
      '"2026-11-22"',
      '"22.11.2026"',
      /checkedOn: write the day as YYYY-MM-DD/,
    ],
    [
      "a topic behind no door",
      "data/sections.json",
      '"order-late",',
      "",
      /order-late: no menu leads to this topic/,
    ],
    [
      "a file named unlike its id",
      "data/topics/order-late.json",
      '"id": "order-late"',
      '"id": "order-tardy"',
      /the id is order-tardy/,
    ],
    [
      "a fact of an unknown source",
      "data/figures.json",
      '"vbr"',
      '"hearsay"',
      /chat-wait.sources: no source "hearsay"/,
    ],
    [
      "a card that is too long",
      "locales/ru/guide/topics-order.ftl",
      "Срок прошёл, а заказа нет.",
      "Срок прошёл, а заказа нет. ".repeat(20),
      /order-late: \d+ characters stand open/,
    ],
    [
      "markup that Telegram refuses",
      "locales/en/guide/topics-order.ftl",
      "The date has passed",
      "<p>The date",
      /order-late: markup/,
    ],
    [
      "an unknown function",
      "locales/en/guide/tips.ftl",
      'CONTACT("d-ozon-com")',
      'LINK("d-ozon-com")',
      /tip-links: no function LINK/,
    ],
    [
      "a site's name in words",
      "locales/en/guide/tips.ftl",
      "tip-ozon-id = ",
      "tip-ozon-id = See ozon-help.ru. ",
      /tip-ozon-id: holds a site's name/,
    ],
    [
      "other variables than in Russian",
      "locales/en/bot.ftl",
      "button-or = Or: { $topic }",
      "button-or = Or: { $what }",
      /button-or: variables are "what", expected "topic"/,
    ],
  ])("is %s", async (_, file, from, to, message) => {
    await edit(file, (text) => text.replace(from, to));
    expect((await problems()).join("\n")).toMatch(message);
  });
});
