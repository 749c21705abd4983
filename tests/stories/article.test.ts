import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Content } from "../../src/content.ts";
import { ROOT_SECTION } from "../../src/guide/guide.ts";
import { type OpenBot, openBot, realContent } from "../helpers/open-bot.ts";
import { playStory } from "../helpers/play-story.ts";
import { parseStories } from "../helpers/story.ts";

const AnswerSchema = z.strictObject({
  /** A plain question to which the fact is the answer. */
  ask: z.string().min(1),
  contains: z.array(z.string().min(1)).min(1),
  excludes: z.array(z.string()).default([]),
  links: z.array(z.string()).default([]),
  copies: z.array(z.string()).default([]),
});

/** What the article that the product grew from tells a customer, and where the bot says it. */
const facts = z
  .array(z.strictObject({ fact: z.string(), screen: z.string(), ru: AnswerSchema, en: AnswerSchema }))
  .parse(JSON.parse(readFileSync(new URL("article.json", import.meta.url), "utf8")));

const named = facts.map((fact) => [fact.fact, fact] as const);

let open: OpenBot;
let content: Content;
beforeAll(async () => {
  content = await realContent();
  open = await openBot();
});
afterAll(() => open.close());

/** The buttons from the menu to a screen. */
function wayTo(screen: string): string[] {
  const way: string[] = [];
  for (
    let id: string | undefined = screen;
    id !== undefined && id !== ROOT_SECTION;
    id = content.guide.parent(id)
  ) {
    way.unshift(id);
  }
  return way;
}

async function play(locale: "ru" | "en", story: string, steps: readonly object[]): Promise<void> {
  const file = parseStories({ understood: {}, retired: {}, stories: [{ story, locale, steps }] });
  for (const one of file.stories) await playStory(open, content, one);
}

describe.each(["ru", "en"] as const)("what the article says, in %s", (locale) => {
  it.each(named)("is found by a plain question: %s", (_, fact) => {
    const { ask, ...answer } = fact[locale];
    return play(locale, fact.fact, [{ say: ask, expect: answer }]);
  });

  it.each(named)("is found by menu: %s", (_, fact) => {
    const { ask: _ask, ...answer } = fact[locale];
    const way = wayTo(fact.screen);
    expect(way.length).toBeLessThanOrEqual(3);
    const taps = way.map((tap, index) => ({ tap, expect: index === way.length - 1 ? answer : {} }));
    return play(locale, fact.fact, [{ say: "/start" }, ...taps]);
  });
});
