import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../src/content.ts";
import { createGuide } from "../../src/guide/guide.ts";
import { type OpenBot, openBot, realContent } from "../helpers/open-bot.ts";
import { playStory } from "../helpers/play-story.ts";
import { scriptedClassifier } from "../helpers/scripted-classifier.ts";
import { parseStories, readStories, type StoryFile } from "../helpers/story.ts";

const files = ["stories.json", "complaints.json"].map((name) => readStories(new URL(name, import.meta.url)));
const understood = Object.assign({}, ...files.map((file) => file.understood)) as StoryFile["understood"];
const retired = Object.assign({}, ...files.map((file) => file.retired)) as StoryFile["retired"];
const stories = files.flatMap((file) => file.stories);

let content: Content;
let real: OpenBot;
let scripted: OpenBot;

beforeAll(async () => {
  content = await realContent();
  const guide = createGuide({ ...content.guide, retired });
  real = await openBot();
  scripted = await openBot({
    classifier: scriptedClassifier(understood),
    content: () => ({ ...content, guide }),
  });
});
afterAll(() => Promise.all([real.close(), scripted.close()]));

describe.each(["ru", "en"] as const)("stories in %s", (locale) => {
  const told = stories.filter((story) => story.locale === locale);
  it.each(told.map((story) => [story.story, story] as const))("%s", (_, story) =>
    playStory(story.scripted ? scripted : real, content, story),
  );
});

it("makes no call that Telegram refuses, and logs no failure", () => {
  expect([...real.telegram.refused, ...scripted.telegram.refused]).toEqual([]);
  expect([...real.logged, ...scripted.logged].filter((line) => !line.includes('"level":30'))).toEqual([]);
});

describe("the file of stories", () => {
  const [story] = stories;

  it("holds at least 80 stories, about half in each language", () => {
    expect(stories.length).toBeGreaterThanOrEqual(80);
    for (const locale of ["ru", "en"]) {
      expect(stories.filter((one) => one.locale === locale).length).toBeGreaterThan(stories.length * 0.4);
    }
  });

  it.each([
    ["a field with a typo", { ...story, stepz: [] }],
    ["an expectation with a typo", { ...story, steps: [{ say: "/start", expect: { contain: ["x"] } }] }],
    ["a step of no kind", { ...story, steps: [{ shout: "/start" }] }],
    ["no steps", { ...story, steps: [] }],
    ["an unknown language", { ...story, locale: "de" }],
  ])("is refused with %s", (_, broken) => {
    expect(() => parseStories({ understood, retired, stories: [broken] })).toThrow(/stories\.json/);
  });

  it("is refused with two stories of one name", () => {
    expect(() => parseStories({ understood, retired, stories: [story, story] })).toThrow(/tells twice/);
  });
});
