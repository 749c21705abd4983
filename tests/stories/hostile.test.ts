import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBot, openBot } from "../helpers/open-bot.ts";

const SEED = 20261124;
const UPDATES = 5000;
/** They take seconds; a busy machine may need a minute. */
const TIMEOUT_MS = 90_000;

let open: OpenBot;
beforeAll(async () => {
  open = await openBot();
});
afterAll(() => open.close());

const hostileText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    "я".repeat(4096),
    "<b>не закрыт & <script>alert(1)</script>",
    "/start ../../etc/passwd",
    "/start@someone_else_bot order",
    "/START order-late",
    "/",
    "{ $name } %s ${x} {{x}}",
    "\u202Eнаоборот\u0000\u200B",
    "👩‍👩‍👧‍👦".repeat(300),
    "звонят из банка и просят код",
    "https://0zon.ru/login +7 800 777-59-55 @ozon_support",
  ),
);

const hostileData = fc.oneof(
  fc.string({ maxLength: 64 }),
  fc.constantFrom(
    "menu",
    "order-late",
    "language:en",
    "language:xx",
    "ask:other",
    "__proto__",
    "constructor",
    "нет",
    "a".repeat(64),
  ),
);

/** Takes a field away from somewhere in the update, or puts nonsense in its place. */
function damage(value: unknown, path: readonly number[], nonsense: unknown): unknown {
  if (typeof value !== "object" || value === null || path.length === 0) return nonsense;
  const keys = Object.keys(value);
  const key = keys[(path[0] ?? 0) % keys.length];
  if (key === undefined) return nonsense;
  const child = damage((value as Record<string, unknown>)[key], path.slice(1), nonsense);
  const copy: Record<string, unknown> = { ...value };
  if (child === undefined) delete copy[key];
  else copy[key] = child;
  return copy;
}

const kinds = [
  "edited_message",
  "channel_post",
  "inline_query",
  "chosen_inline_result",
  "shipping_query",
  "pre_checkout_query",
  "poll",
  "poll_answer",
  "my_chat_member",
  "chat_member",
  "chat_join_request",
  "message_reaction",
  "business_message",
  "guest_message",
  "no_such_kind",
];

describe("hostile updates", () => {
  it(
    `answers each of ${UPDATES / 2} private texts and taps exactly once`,
    async () => {
      const inputs = fc.sample(fc.record({ text: hostileText, data: hostileData, isTap: fc.boolean() }), {
        seed: SEED,
        numRuns: UPDATES / 2,
      });
      const { telegram } = open;
      const people = inputs.map(({ text, data, isTap }, index) => ({
        id: 100_000 + index,
        text,
        data,
        isTap,
      }));
      const taps: Promise<unknown>[] = [];
      for (const { id, text, data, isTap } of people) {
        telegram.addUser({ id, firstName: "<i>", languageCode: index(id, ["ru", "en", "kk", "de", "%%%"]) });
        const chat = telegram.openPrivateChat(id);
        const message = telegram.sendText(id, chat, isTap ? "/start" : text.trim() || "?");
        if (isTap && data !== "") {
          await open.settled();
          const screen = telegram.chat(chat).findLast(({ from }) => from.isBot);
          taps.push(telegram.tap(id, chat, screen?.id ?? message, data));
        }
      }
      const answers = await Promise.all(taps);
      await open.settled();

      expect(answers.filter((answer) => answer === "timeout")).toEqual([]);
      for (const { id, text } of people) {
        const sent = telegram.chat(id).filter(({ from }) => from.isBot);
        expect(sent.length, JSON.stringify(text)).toBe(1);
      }
      expect(telegram.refused).toEqual([]);
      expect(open.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    `survives ${UPDATES / 2} damaged updates of every kind and still answers the next person`,
    async () => {
      const { telegram } = open;
      const paths = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
      const inputs = fc.sample(
        fc.record({
          path: paths,
          nonsense: fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 })),
          kind: fc.nat(kinds.length + 3),
          text: hostileText,
        }),
        { seed: SEED, numRuns: UPDATES / 2 },
      );
      for (const { path, nonsense, kind, text } of inputs) {
        const update = damage(sample(kind, text), path, nonsense);
        if (typeof update === "object" && update !== null) telegram.pushUpdate(update);
      }
      await open.settled();

      // One tap is forged many times over, and forged messages are not what Telegram has under their ids; nothing else may
      // be refused.
      const forged = /query is too old|QUOTE_TEXT_INVALID|message can't be edited/;
      const others = telegram.refused.filter(({ description }) => !forged.test(description));
      expect(others).toEqual([]);
      expect(open.logged.filter((line) => line.includes('"kind":"bug"'))).toEqual([]);
      telegram.addUser({ id: 99, firstName: "After", languageCode: "en" });
      const chat = telegram.openPrivateChat(99);
      telegram.sendText(99, chat, "/start");
      await open.settled();
      expect(telegram.chat(chat)).toHaveLength(2);
    },
    TIMEOUT_MS,
  );
});

function index<T>(id: number, list: readonly T[]): T {
  return list[id % list.length] as T;
}

/** A sound update of some kind, to be damaged. */
function sample(kind: number, text: string): object {
  const from = { id: 55, is_bot: false, first_name: "X", language_code: "ru" };
  const chat = { id: 55, type: "private", first_name: "X" };
  const entities = [{ type: "bot_command", offset: 0, length: 5 }];
  const message = { message_id: 3, date: 1_700_000_000, chat, from, text, entities };
  const name = kinds[kind];
  if (name !== undefined)
    return { [name]: { id: "1", guest_query_id: "1", ...message, query: text, user: from } };
  const inline_message_id = "abc";
  const tap = { id: "77", from, chat_instance: "1", data: "menu" };
  return [
    { message },
    { message: { message_id: 4, date: 1, chat, from, photo: [{ file_id: "a" }], caption: text } },
    { callback_query: { ...tap, message } },
    { callback_query: { ...tap, inline_message_id } },
  ][kind - kinds.length] as object;
}
