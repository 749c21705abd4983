import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  caseData,
  deleteData,
  languageData,
  readTap,
  SOMETHING_ELSE,
  tickData,
} from "../../src/bot/callback-data.ts";
import { ScreenIdSchema } from "../../src/guide/schema.ts";
import { realContent } from "../helpers/open-bot.ts";

/** What Telegram takes as a button's data. */
const MAX_BYTES = 64;

const screenId = fc
  .array(fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join("-"))
  .filter((id) => ScreenIdSchema.safeParse(id).success);

describe("readTap", () => {
  it("reads every address of the project as itself", async () => {
    const { guide } = await realContent();
    for (const id of guide.addresses()) expect(readTap(id)).toEqual({ type: "screen", id });
  });

  it("reads every address that could ever be given, and it fits a button", () => {
    fc.assert(
      fc.property(screenId, (id) => {
        expect(readTap(id)).toEqual({ type: "screen", id });
        expect(Buffer.byteLength(id)).toBeLessThanOrEqual(MAX_BYTES);
      }),
    );
  });

  it("reads back what the bot writes, and all of it fits a button", () => {
    const written = fc.oneof(
      fc
        .constantFrom("ru", "en", "uk")
        .map((locale) => [languageData(locale), { type: "language", locale }] as const),
      fc
        .tuple(screenId, fc.nat(31))
        .map(([id, done]) => [tickData(id, done), { type: "tick", id, done }] as const),
      fc.integer({ min: 1, max: 99 }).map((number) => [caseData(number), { type: "case", number }] as const),
      fc
        .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom("scam" as const, "fine" as const))
        .map(([number, answer]) => [caseData(number, answer), { type: "case", number, answer }] as const),
      fc.nat().map((messageId) => [deleteData(messageId), { type: "delete", messageId }] as const),
    );
    fc.assert(
      fc.property(written, ([data, target]) => {
        expect(readTap(data)).toEqual(target);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(MAX_BYTES);
      }),
    );
    expect(readTap(SOMETHING_ELSE)).toEqual({ type: "something-else" });
  });

  it("never throws, and makes a screen's address only of what could be one", () => {
    const forged = fc.oneof(
      fc.string({ unit: "binary", maxLength: 64 }),
      fc.constantFrom(
        "__proto__",
        "language:",
        "language:RU",
        "tick:order-late:",
        "case:0x1",
        "delete:-1",
        "MENU",
        "a--b",
        "-a",
      ),
    );
    fc.assert(
      fc.property(forged, (data) => {
        const target = readTap(data);
        if (target?.type === "screen") expect(data).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      }),
    );
  });

  it.each([
    undefined,
    "",
    " menu",
    "menu ",
    "MENU",
    "__proto__",
    "language:",
    "language:rus-RU",
    "v1:order:late",
  ])("takes %j for none of ours", (data) => {
    expect(readTap(data)).toBeNull();
  });
});
