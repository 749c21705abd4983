import { expect, it } from "vitest";
import { type ScreenOptions, screenView } from "../../src/bot/screens.ts";
import { sharedScreenView, visibleText } from "../../src/bot/view-cache.ts";
import type { Content } from "../../src/content.ts";
import { NOW, realContent } from "../helpers/open-bot.ts";

const content = await realContent();
const screenOf = (id: string) => {
  const screen = content.guide.screen(id);
  if (!screen) throw new Error(`no screen ${id}`);
  return screen;
};
const options = (changes: Partial<ScreenOptions> = {}): ScreenOptions => ({
  locale: "ru",
  bot: "@guide_bot",
  now: NOW,
  ...changes,
});

/** Minutes at which hours and days change somewhere in Russia, and some at random. */
const MINUTES = [
  "2026-11-23T20:59",
  "2026-11-23T21:00",
  "2026-11-24T05:59",
  "2026-11-24T06:00",
  "2026-11-24T17:59",
  "2026-11-24T18:00",
  "2026-11-28T09:31",
  "2026-12-31T20:59",
  "2027-01-01T00:00",
  "2027-06-15T12:17",
];

it("no screen changes within a minute, which is what sharing counts on", () => {
  for (const minute of MINUTES) {
    for (const locale of content.t.locales) {
      for (const id of content.guide.addresses()) {
        const at = (second: string) =>
          screenView(content, screenOf(id), options({ locale, now: new Date(`${minute}:${second}Z`) }));
        expect(at("59.999"), `${id} ${locale} ${minute}`).toEqual(at("00.000"));
      }
    }
  }
});

it("everybody who opens a screen in the same minute gets the same view", () => {
  const first = sharedScreenView(content, screenOf("order-late"), options());
  expect(
    sharedScreenView(content, screenOf("order-late"), options({ now: new Date(NOW.getTime() + 59_000) })),
  ).toBe(first);
  expect(first).toEqual(screenView(content, screenOf("order-late"), options()));
});

it("the next minute, another language, another state and changed words have views of their own", () => {
  const bank = screenOf("bank-block-card");
  const views = [
    sharedScreenView(content, bank, options()),
    sharedScreenView(content, bank, options({ locale: "en" })),
    sharedScreenView(content, bank, options({ done: 1 })),
    sharedScreenView(content, bank, options({ bot: "@another_bot" })),
    sharedScreenView({ ...content } as Content, bank, options()),
    sharedScreenView(content, bank, options({ now: new Date(NOW.getTime() + 60_000) })),
  ];
  expect(new Set(views).size).toBe(views.length);
  expect(views[1]?.text).not.toBe(views[0]?.text);
});

it("what is open at noon and closed at night is shown so", () => {
  const [noon, night] = [new Date("2026-11-24T09:00:00Z"), new Date("2026-11-24T23:30:00Z")];
  const changing = content.guide
    .addresses()
    .map(screenOf)
    .filter((screen) => {
      const [before, after] = [noon, night].map((now) => screenView(content, screen, options({ now })).text);
      return before !== after;
    });
  expect(changing).not.toEqual([]);
  for (const screen of changing) {
    const [before, after] = [noon, night].map((now) =>
      visibleText(sharedScreenView(content, screen, options({ now }))),
    );
    expect(after).not.toBe(before);
  }
});
