import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../src/i18n/translator.ts";
import { type OpenBot, openBot, realContent } from "../helpers/open-bot.ts";
import { dataOf } from "../helpers/person.ts";

/** The gate walks 2,000; a test run on a developer's machine fewer. */
const WALKS = Number(process.env["COMPLAINT_WALKS"] ?? 100);
/** Walks that are led step by step beside one another. */
const AT_ONCE = 50;
const FIRST_ID = 500_000;
const SEED = 20261124;
const TIMEOUT_MS = 60_000 + WALKS * 1000;

let open: OpenBot;
beforeAll(async () => {
  open = await openBot();
});
afterAll(() => open.close());

type Move =
  | { type: "tap"; nth: number }
  /** A button of an earlier message. */
  | { type: "old"; nth: number; back: number }
  | { type: "forge"; data: string }
  | { type: "say"; text: string }
  /** The same words, or the same tap, once more; two devices at once. */
  | { type: "double"; text: string }
  | { type: "double-tap"; nth: number }
  | { type: "attach"; kind: "sticker" | "photo" | "voice" | "location" | "poll" };

const text = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      "вчера",
      "12 ноября",
      "12.11",
      "на прошлой неделе",
      "неделю назад",
      "last Monday",
      "49250813-0112-1",
      "1500",
      "3,5 тыс",
      "пропустить",
      "назад",
      "skip",
      "Вернуть деньги",
      "деньги за возврат не пришли",
      "the goods are broken",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "завтра",
      "31 июня",
      "99.99.9999",
      "много",
      "абракадабра",
      "сколько ждать ответа?",
      "спасибо",
      "звонят и просят код",
      "4111 1111 1111 1111",
      "код из смс 123456",
      "+7 495 232-10-00",
      "https://0zon.ru",
      "👍",
      "<b>&",
      "я".repeat(4096),
      "/help",
      "/menu",
      "/order",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }) },
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant("tap" as const), nth: fc.nat(30) }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant("say" as const), text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("double" as const), text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("double-tap" as const), nth: fc.nat(30) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("old" as const),
      nth: fc.nat(30),
      back: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("forge" as const),
      data: fc.constantFrom(
        "complaint:answer:want:refund",
        "complaint:finish",
        "complaint:answer:happened:2030-01-01",
        "complaint:edit:bank",
        "complaint:answer:stage:x:silence",
        "complaint:back:want",
        "complaint:nonsense",
        "evidence:order-late:31",
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("attach" as const),
      kind: fc.constantFrom("sticker", "photo", "voice", "location", "poll"),
    }),
  },
);
const walk = fc.record({
  locale: fc.constantFrom("ru", "en"),
  entry: fc.constantFrom(
    "complaint-start",
    "complaint-start_order-late",
    "complaint-start_bank-fee",
    "complaint-start_fraud-money-sent",
    "complaint-start_travel-hotel-problem",
    "complaint-start_complaint-regulator",
  ),
  moves: fc.array(move, { minLength: 3, maxLength: 14 }),
  choices: fc.infiniteStream(fc.nat(30)),
});

/** Words of law stand only in sentences that are recorded with their act. */
const LEGAL = /закон(?!ч)|-ФЗ|стать[яеи]|обязан|вправе|неустойк|штраф|кодекс/iu;

type Walk = { locale: string; entry: string; moves: Move[]; choices: Iterator<number> };

/** One person's walk: yields whenever the bot has to answer before it can go on. */
function* walkOf(
  id: number,
  { locale, entry, moves, choices }: Walk,
  taps: Promise<unknown>[],
): Generator<void> {
  const { telegram } = open;
  telegram.addUser({ id, firstName: "Walker", languageCode: locale });
  const chat = telegram.openPrivateChat(id);
  const fromBot = () => telegram.chat(chat).filter(({ from }) => from.isBot);
  const buttonsOf = (message: ReturnType<typeof fromBot>[number] | undefined) =>
    (message?.replyMarkup?.inline_keyboard.flat() ?? []).flatMap((button) => dataOf(button) ?? []);
  const pick = (message: ReturnType<typeof fromBot>[number] | undefined, nth: number) => {
    const found = buttonsOf(message).filter((data) => !/^(?:delete|picture):/.test(data));
    return found[nth % Math.max(1, found.length)];
  };
  const tap = (messageId: number, data: string) => void taps.push(telegram.tap(id, chat, messageId, data));

  function* say(words: string, times = 1): Generator<void> {
    const before = fromBot().length;
    for (let count = 0; count < times; count++) telegram.sendText(id, chat, words);
    yield;
    const answers = fromBot().length - before;
    // An answer each; a digression has one more, the question again.
    expect(answers, `"${words}"`).toBeGreaterThanOrEqual(times);
    expect(answers, `"${words}"`).toBeLessThanOrEqual(2 * times);
  }

  yield* say(`/start ${entry}`);
  for (const one of moves) {
    const messages = fromBot();
    const last = messages.at(-1);
    if (one.type === "say" && one.text.trim() !== "") yield* say(one.text);
    if (one.type === "double" && one.text.trim() !== "") yield* say(one.text, 2);
    if (one.type === "attach") {
      telegram.sendAttachment(id, chat, one.kind);
      yield;
      expect(fromBot().length, one.kind).toBe(messages.length + 1);
    }
    if (!last) continue;
    if (one.type === "forge") tap(last.id, one.data);
    if (one.type === "tap" || one.type === "double-tap" || one.type === "old") {
      const message = one.type === "old" ? (messages.at(-1 - one.back) ?? last) : last;
      const data = pick(message, one.nth);
      if (data !== undefined) tap(message.id, data);
      if (data !== undefined && one.type === "double-tap") tap(message.id, data);
    }
    yield;
  }

  // From wherever the walk has come to, the results are reached by tapping alone.
  yield* say("/start complaint-start_order-late");
  const begun = fromBot().at(-1);
  if (begun && buttonsOf(begun).includes("complaint:resume")) {
    tap(begun.id, "complaint:resume");
    yield;
  }
  for (let step = 0; ; step++) {
    const last = fromBot().at(-1);
    const found = buttonsOf(last);
    if (found.some((data) => data.startsWith("evidence:"))) return;
    const options = found.filter((data) => /^complaint:(?:answer|skip|finish)/.test(data));
    const { value: nth = 0 } = choices.next() as { value?: number };
    const data =
      options.find((one) => one === "complaint:finish") ?? options[nth % Math.max(1, options.length)];
    if (!last || !data || step > 25) throw new Error(`stuck at "${last?.text ?? ""}": ${found.join(", ")}`);
    tap(last.id, data);
    yield;
  }
}

describe(`${WALKS} random walks through the complaint's dialogue`, () => {
  it("all come to the results, with every update answered and no message refused", {
    timeout: TIMEOUT_MS,
  }, async () => {
    const walks = fc.sample(walk, { seed: SEED, numRuns: WALKS });
    for (let from = 0; from < WALKS; from += AT_ONCE) {
      const taps: Promise<unknown>[] = [];
      let walking = walks.slice(from, from + AT_ONCE).map((one, index) => {
        const id = FIRST_ID + from + index;
        return { one, id, steps: walkOf(id, one, taps) };
      });
      while (walking.length > 0) {
        walking = walking.filter(({ one: { locale, entry, moves }, id, steps }) => {
          try {
            return steps.next().done !== true;
          } catch (error) {
            const told = JSON.stringify({ locale, entry, moves });
            throw new Error(`walk ${id - FIRST_ID} of seed ${SEED}: ${told}`, { cause: error });
          }
        });
        expect(await Promise.all(taps.splice(0))).not.toContain("timeout");
        await open.settled();
      }
    }

    expect(open.telegram.refused).toEqual([]);
    expect(open.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
    // What was begun is finished: nothing is kept of anybody.
    expect(await open.storage.list("dialogue:")).toEqual([]);
  });

  it("leave no place unfilled, and speak of law only in sentences with a source", async () => {
    const { complaints, t } = await realContent();
    const legal = complaints.sentences
      .filter(({ kind }) => kind === "legal")
      .map(
        ({ id }) =>
          t
            .plain("ru", wordsOf(`complaint-sentence-${id}`), { act: "" })
            .split("(")[0]
            ?.trim() ?? "",
      );
    const titles = t.locales.map((locale) => t.plain(locale, "complaint-message-title"));
    let papers = 0;
    for (let index = 0; index < WALKS; index++) {
      for (const { from, text: words, entities, replyMarkup } of open.telegram.chat(FIRST_ID + index)) {
        if (!from.isBot) continue;
        expect(words).not.toMatch(/\{\s*\$|undefined|\bnull\b|NaN|\[object|\bcomplaint-/);
        for (const entity of entities) {
          if (entity.type !== "pre") continue;
          papers++;
          const paper = words.slice(entity.offset, entity.offset + entity.length);
          for (const line of paper.split("\n")) {
            if (LEGAL.test(line))
              expect(
                legal.some((sentence) => line.startsWith(sentence)),
                line,
              ).toBe(true);
          }
        }
        for (const button of replyMarkup?.inline_keyboard.flat() ?? []) {
          // Cards have texts to copy as well.
          if (!("copy_text" in button) || !titles.some((title) => words.startsWith(title))) continue;
          expect(button.copy_text.text.length).toBeLessThanOrEqual(256);
          expect(button.copy_text.text).not.toMatch(LEGAL);
        }
      }
    }
    expect(papers).toBeGreaterThanOrEqual(WALKS);
  });
});
