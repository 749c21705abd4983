import dns from "node:dns";
import { readFileSync } from "node:fs";
import { Socket } from "node:net";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { realCheck } from "./a-check.ts";

const { check } = await realCheck();

const pieces = JSON.parse(readFileSync(new URL("./hostile-pieces.json", import.meta.url), "utf8")) as Record<
  string,
  string
>;

const LENGTH = 4096;
/** The piece over and over; "{i}" in it becomes another number each time. */
function full(piece: string): string {
  let text = "";
  for (let i = 100; text.length < LENGTH; i++) text += piece.replace("{i}", String(i * 7919).slice(0, 6));
  return text.slice(0, LENGTH);
}

describe("4,096 hostile characters", () => {
  // A pattern that backtracks or a table that grows with the square runs into the time limit of a test.
  it.each(Object.entries(pieces))("are judged without running away: %s", (_, piece) => {
    const text = full(piece);
    const forwardOrigin = { type: "hidden_user", sender_user_name: text.slice(0, 64) };
    for (let time = 0; time < 5; time++) check({ text, forwardOrigin });
  });

  it("are all that is read of a longer text", () => {
    const text = `${"я ".repeat(2048)}ozon-pay.top`;
    expect(check({ text }).verdict).toBe("none");
    expect(check({ text: text.slice(2) }).findings).toHaveLength(0);
    expect(check({ text: `ozon-pay.top ${text}` }).verdict).toBe("imitation");
  });
});

it("never throws and always points into the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "ozon.ru",
      "@",
      "https://",
      "8 800 555-89-82",
      ".",
      "%2e",
      "\u200B",
      "оzon",
      "+7",
      "[.]",
      "://",
      "\\",
      "xn--",
      "*",
      "#",
      "٣",
      "\uD800",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      for (const { offset = 0, length = 0, shown } of check({ text }).findings) {
        expect(text.slice(offset, offset + length)).toBe(shown);
        expect(shown).not.toBe("");
      }
    }),
    { numRuns: 2000 },
  );
});

it("gives the same answer to the same message", () => {
  const text = "ozon-pay.top, 8 800 555-89-83, @ozon_help и support@ozon.ru";
  expect(check({ text })).toEqual(check({ text }));
});

it("opens no connection and asks no name server", () => {
  const connect = vi.spyOn(Socket.prototype, "connect");
  const lookups = [vi.spyOn(dns, "lookup"), vi.spyOn(dns, "resolve"), vi.spyOn(dns.promises, "lookup")];
  const fetched = vi.spyOn(globalThis, "fetch");
  check({
    text: "https://ozon-pay.top bit.ly/abc a@ozon-help.com @ozon_help 8 800 555-89-82",
    entities: [{ type: "text_link", offset: 0, length: 5, url: "https://ozon.evil.top" }],
  });
  for (const spy of [connect, fetched, ...lookups]) expect(spy).not.toHaveBeenCalled();
});
