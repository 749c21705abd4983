import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { complaintResult, partText } from "../../src/bot/complaint/results.ts";
import { soundAnswers } from "../../src/complaints/draft.ts";
import { QUESTIONS } from "../../src/complaints/questions.ts";
import type { Content } from "../../src/content.ts";
import { NOW, realContent } from "../helpers/open-bot.ts";

const FOLDER = new URL("golden/", import.meta.url);
const CaseSchema = z.strictObject({
  locale: z.enum(["ru", "en"]),
  now: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .default(NOW),
  answers: z.record(z.string(), z.string().nullable()),
});

let content: Content;
beforeAll(async () => {
  content = await realContent();
});

const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

/** To be read by a person: `npx vitest run tests/complaints/golden.test.ts -u` writes them anew. */
describe(`${names.length} complaints, answers beside results`, () => {
  it.each(names)("%s", async (name) => {
    const { locale, now, answers } = CaseSchema.parse(
      JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")),
    );
    const sound = soundAnswers(answers, QUESTIONS, content.complaints);
    expect(sound, "answers that the dialogue would not take").toEqual(answers);
    const { parts } = complaintResult(content, sound, undefined, { locale, now, bot: "@bot" });
    const files = await Promise.all(
      parts.map(async (part) => {
        const isCalendar = !("text" in part) && part.name.endsWith(".ics");
        return isCalendar ? `${partText(part)}\n\n${(await part.content()).toString()}` : partText(part);
      }),
    );
    // No-break spaces are made visible: an editor would change them without a trace.
    const text = files
      .join(`\n\n${"―".repeat(40)}\n\n`)
      .replaceAll("\r\n", "\n")
      .replaceAll("\u00A0", "␣")
      .replaceAll("\u202F", "␣");
    await expect(`${text}\n`).toMatchFileSnapshot(new URL(name.replace(".json", ".txt"), FOLDER).pathname);
  });
});
