import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messagesOf } from "../../../src/emulator/web/message-text.ts";

describe("a typed text as messages", () => {
  it("is trimmed, and nothing is sent for spaces", () => {
    expect(messagesOf("  да \n")).toEqual(["да"]);
    expect(messagesOf(" \n ")).toEqual([]);
  });

  it("is cut at a line, else at a word", () => {
    const line = "а".repeat(3000);
    expect(messagesOf(`${line}\n${line}`)).toEqual([line, line]);
    expect(messagesOf(`${line} ${line}`)).toEqual([line, line]);
  });

  it("never passes Telegram's limit, loses no character and splits no emoji", () => {
    const long = fc.array(fc.constantFrom("👍", "а", " ", "\n", "слово "), {
      minLength: 2000,
      maxLength: 9000,
    });
    fc.assert(
      fc.property(long, (parts) => {
        const messages = messagesOf(parts.join(""));
        for (const message of messages) {
          expect(message.length).toBeGreaterThan(0);
          expect(message.length).toBeLessThanOrEqual(4096);
          expect(message).not.toMatch(/\p{Surrogate}/u);
        }
        expect(messages.join("").replace(/\s/g, "")).toBe(parts.join("").replace(/\s/g, ""));
      }),
      { numRuns: 30 },
    );
  });
});
