import fc from "fast-check";
import { BotError, type Context, GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { describeError, isGone, isNotEditable, isNotModified, isTooLate } from "../../src/bot/errors.ts";
import { RedisDownError } from "../../src/storage/redis-down-error.ts";

const TOKEN = "42:a-token-that-must-not-be-seen";
const TEXT = "тайный текст человека";

function refused(description: string, code = 400): GrammyError {
  const answer = { ok: false as const, error_code: code, description };
  return new GrammyError(`Call to 'sendMessage' failed!`, answer, "sendMessage", { text: TEXT });
}

function thrownBy(error: unknown): BotError {
  const update = { update_id: 1, message: { text: TEXT } };
  return new BotError(error, { update } as unknown as Context);
}

describe("describeError", () => {
  it("tells a refusal of Telegram by method, code and description", () => {
    expect(describeError(refused("Forbidden: bot was blocked by the user", 403))).toEqual({
      kind: "telegram",
      name: "GrammyError",
      code: 403,
      method: "sendMessage",
      description: "Forbidden: bot was blocked by the user",
    });
  });

  it("looks through the error that a middleware threw", () => {
    expect(describeError(thrownBy(refused("Bad Request: x")))).toMatchObject({ kind: "telegram", code: 400 });
  });

  it("keeps the address of a failed call to itself: it holds the token", () => {
    const cause = new Error(`connect ECONNREFUSED https://api.telegram.org/bot${TOKEN}/getMe`);
    expect(describeError(new HttpError(`Network request failed for ${TOKEN}`, cause))).toEqual({
      kind: "network",
      name: "HttpError",
    });
  });

  it("does not take a store that is away for a mistake of ours", () => {
    expect(describeError(new RedisDownError("Redis is away"))).toEqual({
      kind: "store",
      name: "RedisDownError",
    });
  });

  it("says of our own mistake where it is, and none of its words", () => {
    const error = describeError(new TypeError(TEXT));
    expect(error).toMatchObject({ kind: "bug", name: "TypeError" });
    expect(error.at).toContain("errors.test.ts");
  });

  it("never lets a text, a token or an update through, whatever was thrown", () => {
    const thrown = fc.oneof(
      fc.constantFrom<unknown>(
        TEXT,
        new Error(TEXT),
        { text: TEXT },
        null,
        undefined,
        5,
        [TEXT],
        refused("x"),
        new RangeError(TOKEN),
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(thrown, fc.boolean(), (what, isWrapped) => {
        const told = JSON.stringify(describeError(isWrapped ? thrownBy(what) : what));
        expect(told).not.toContain(TEXT);
        expect(told).not.toContain(TOKEN);
      }),
    );
  });

  it("does not repeat a message of several lines as a place in the code", () => {
    const error = new Error(`first\n    at ${TEXT} (somewhere)`);
    expect(JSON.stringify(describeError(error))).not.toContain(TEXT);
  });
});

describe("kinds of refusals", () => {
  it.each([
    [isGone, "Forbidden: bot was blocked by the user"],
    [isGone, "Forbidden: user is deactivated"],
    [isGone, "Bad Request: chat not found"],
    [isGone, "Forbidden: bot was kicked from the supergroup chat"],
    [isNotModified, "Bad Request: message is not modified: specified new message content is the same"],
    [isNotEditable, "Bad Request: message to edit not found"],
    [isNotEditable, "Bad Request: message can't be edited"],
    [isTooLate, "Bad Request: query is too old and response timeout expired or query ID is invalid"],
  ] as const)("%o knows “%s” and no other", (is, description) => {
    expect(is(refused(description))).toBe(true);
    for (const other of [isGone, isNotModified, isNotEditable, isTooLate].filter((one) => one !== is)) {
      expect(other(refused(description))).toBe(false);
    }
    expect(is(new Error(description))).toBe(false);
  });
});
