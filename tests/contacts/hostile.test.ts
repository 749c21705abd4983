import dns from "node:dns";
import { Socket } from "node:net";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { realCheck } from "./a-check.ts";

const { check } = await realCheck();

const LENGTH = 4096;
const full = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const numbered = (make: (i: number) => string) =>
  Array.from({ length: 900 }, (_, i) => make(i))
    .join(" ")
    .slice(0, LENGTH);

const HOSTILE: Record<string, string> = {
  dots: full("a."),
  "one long word": full("a"),
  "many hosts": full("a.ru "),
  "different hosts": numbered((i) => `oz${i.toString(36)}n.ru`),
  "names joined by hyphens": full("ozon-"),
  "names joined by dots": full("ozon."),
  "long labels": full(`${"x".repeat(60)}.com `),
  "letters of another alphabet": full("оzоn.ru "),
  "styled letters": full("𝐨𝐳𝐨𝐧.ru "),
  "invisible characters": full("\u200B"),
  accents: full("o\u0301"),
  "at signs": full("@"),
  "mail addresses": full("a@b.ru "),
  usernames: full("@ozon_x "),
  "underscores and names": full("ozon_"),
  schemes: full("https://"),
  "links in links": full("https://a.ru/"),
  "logins in links": full("https://ozon.ru@a.ru,"),
  "percent signs": full("%2e"),
  "disarmed dots": full("[.]"),
  digits: full("8"),
  "digits apart": full("8 "),
  "digits by hyphens": full("8-8 "),
  brackets: full("8(8)"),
  "pluses and sevens": full("+7"),
  "near phones": full("8800555898 "),
  "different phones": numbered((i) => `8912${1000000 + i * 7919}`),
  commands: full("*1#"),
  "short numbers": full("300 "),
  "called numbers": numbered((i) => `звони ${100 + i}`),
  openings: full("это служба "),
  "letters in numbers": full("8OO "),
  "placeholder characters": full("\uFFFC"),
  "right to left": full("\u202Eur.nozo "),
};

describe("4,096 hostile characters", () => {
  // A pattern that backtracks or a table that grows with the square runs into the time limit of a test.
  it.each(Object.entries(HOSTILE))("are judged without running away: %s", (_, text) => {
    expect(text).toHaveLength(LENGTH);
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
