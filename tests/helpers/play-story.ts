import { expect } from "vitest";
import { screenView } from "../../src/bot/screens.ts";
import type { Content } from "../../src/content.ts";
import { stripHtml } from "../../src/i18n/html.ts";
import { wordsOf } from "../../src/i18n/translator.ts";
import { contactsIn, showable } from "./contacts-in-text.ts";
import { BOT_USERNAME, NOW, type OpenBot } from "./open-bot.ts";
import { dataOf, openPerson, type Person, type Shown } from "./person.ts";
import type { Expect, Step, Story } from "./story.ts";

const BOT = `@${BOT_USERNAME}`;

/** Plays a story with a new person and holds every answer against what the story expects. */
export async function playStory(open: OpenBot, content: Content, story: Story): Promise<void> {
  const code = story.code === undefined ? story.locale : (story.code ?? undefined);
  const person = openPerson(open, code, { inGroup: story.in === "group" });
  let { locale } = story;
  for (const [index, step] of story.steps.entries()) {
    const at = `step ${index + 1}: ${JSON.stringify({ ...step, expect: undefined })}`;
    locale = step.expect.locale ?? locale;
    const before = person.count();
    const { shown, toast } = await act(person, step, at);
    const isTap = "tap" in step;
    expect(person.count() - before, `${at}: new messages`).toBe(
      step.expect.messages ?? (isTap || "edit" in step ? 0 : 1),
    );
    const expectedToast = step.expect.toast && content.t.plain(locale, wordsOf(step.expect.toast));
    expect(toast, `${at}: toast`).toBe(expectedToast);
    // A tap edits the message that it was made on; what was sent anew stands below.
    const answer = person.count() > before ? person.last() : shown;
    if (answer) checkAnswer(content, answer, step.expect, locale, at);
    const sent = Array.from({ length: person.count() - before }, (_, back) => person.last(back).text).join(
      "\n",
    );
    for (const part of step.expect.sent) expect(plainly(sent), at).toContain(part);
    if (answer && story.in === "group" && person.count() > before) {
      expect(answer.replyTo, `${at}: answers the message that asked`).toBeDefined();
    }
  }
}

type Outcome = { shown?: Shown; toast?: string | undefined };

async function act(person: Person, step: Step, at: string): Promise<Outcome> {
  if ("say" in step) await person.whisper(step.say);
  else if ("attach" in step) await person.attach(step.attach, step.caption);
  else if ("edit" in step) await person.edit(step.edit);
  else {
    const { back = 0, forged } = step;
    const tapped = person.last(back);
    const button = tapped.buttons.find(
      (candidate) => dataOf(candidate) === step.tap || candidate.text === step.tap,
    );
    if (!button && !forged) throw new Error(`${at}: no such button among ${labelsOf(tapped).join(", ")}`);
    const { answer } = await person.tap((button && dataOf(button)) ?? step.tap, back);
    if (answer === "timeout") throw new Error(`${at}: the tap was never answered`);
    return { shown: person.message(tapped.id), toast: answer.text };
  }
  return {};
}

function checkAnswer(content: Content, shown: Shown, expected: Expect, locale: string, at: string): void {
  const { guide, t } = content;
  const { topic, screen, note, words } = expected;
  if (topic !== undefined) {
    expect(guide.topic(topic), `${at}: topic ${topic}`).toBeDefined();
    expect(shown.text.split("\n")[0], at).toBe(t.plain(locale, wordsOf(topic)));
    expect(shown.text.split("\n").at(-1), at).toContain(BOT);
  }
  if (screen !== undefined) {
    const known = guide.screen(screen);
    if (!known) throw new Error(`${at}: no screen ${screen}`);
    const whole = stripHtml(screenView(content, known, { locale, now: NOW, bot: BOT }).text);
    const above = note === undefined ? "" : `${t.plain(locale, wordsOf(note))}\n\n`;
    expect(shown.text, at).toBe(above + whole);
  }
  if (words !== undefined) expect(shown.text, at).toBe(t.plain(locale, wordsOf(words)));
  const plain = plainly(shown.text);
  for (const part of expected.contains) expect(plain, at).toContain(part);
  for (const part of expected.excludes) expect(plain, at).not.toContain(part);

  const addresses = shown.buttons.flatMap((button) => dataOf(button) ?? []);
  expect(addresses, `${at}: no address on two buttons`).toEqual([...new Set(addresses)]);
  const labels = labelsOf(shown);
  for (const button of expected.buttons) expect(labels, at).toContain(button);
  for (const button of expected.noButtons) expect(labels, at).not.toContain(button);
  const urls = shown.buttons.flatMap((button) => ("url" in button ? button.url : []));
  for (const link of expected.links) expect(urls, at).toContain(link);
  const copied = shown.buttons.flatMap((button) => ("copy_text" in button ? button.copy_text.text : []));
  for (const part of expected.copies) expect(copied.join("\n"), at).toContain(part);

  const found = contactsIn([shown.text, ...urls.map(sharedOf), ...copied].join("\n"));
  expect(
    found.filter((contact) => !showable(guide, BOT)(contact)),
    `${at}: contacts of nobody`,
  ).toEqual([]);
}

/** Numbers have no-break spaces in them. */
function plainly(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, " ");
}

/** Labels and data of all buttons of a message. */
function labelsOf({ buttons }: Shown): string[] {
  return buttons.flatMap((button) => [button.text, dataOf(button)]).filter((label) => label !== undefined);
}

/** Of a button that shares: the words that are shared, with a link to the bot itself. Any other link is as it stands. */
function sharedOf(url: string): string {
  if (!url.startsWith("https://t.me/share/url?")) return url;
  const query = new URL(url).searchParams;
  expect(query.get("url")).toMatch(new RegExp(`^https://t\\.me/${BOT_USERNAME}\\?start=[a-z-]+$`));
  return query.get("text") ?? "";
}
