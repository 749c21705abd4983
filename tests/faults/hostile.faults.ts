import { connect, type Socket } from "node:net";
import fc from "fast-check";
import type { Update } from "grammy/types";
import { afterAll, beforeAll, describe, it } from "vitest";
import { openStage, type Stage, type WebhookProcess } from "../helpers/bot-processes.ts";
import { deliver, inParallel, post, WEBHOOK_SECRET } from "../helpers/deliver.ts";
import { ms, note, percentile } from "../helpers/figures.ts";
import { aMessage, aTap } from "../transport/an-update.ts";

const FUZZED = Number(process.env["FUZZED"] ?? 100_000);
const SLOW = 500;
const SEED = 20261125;

let stage: Stage;
let bot: WebhookProcess;
let person = 80_000;
beforeAll(async () => {
  stage = await openStage();
  bot = await stage.hook({ STORAGE_URL: "memory:" });
});
afterAll(() => stage.close());

/** Puts nonsense somewhere into an update, or takes something away. */
function damage(value: unknown, path: readonly number[], nonsense: unknown): unknown {
  if (typeof value !== "object" || value === null || path.length === 0) return nonsense;
  const keys = Object.keys(value);
  const key = keys[(path[0] ?? 0) % keys.length];
  if (key === undefined) return nonsense;
  const copy: Record<string, unknown> = { ...value };
  copy[key] = damage(copy[key], path.slice(1), nonsense);
  return copy;
}

describe("hostile senders", () => {
  it("with fuzzed updates", async ({ task }) => {
    const inputs = fc.sample(
      fc.record({
        isTap: fc.boolean(),
        isDamaged: fc.boolean(),
        text: fc.oneof(
          fc.string({ unit: "binary", maxLength: 80 }),
          fc.constantFrom("/start", "я".repeat(4096), "<b>&"),
        ),
        path: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        nonsense: fc.oneof(fc.constant(null), fc.jsonValue({ maxDepth: 2 })),
      }),
      { seed: SEED, numRuns: FUZZED },
    );
    const taps: string[] = [];
    const tasks = inputs.map(({ isTap, isDamaged, text, path, nonsense }) => async () => {
      const from = ++person;
      const update: Update = isTap ? aTap({ from, data: text }) : aMessage({ from, text });
      const part = isTap ? "callback_query" : "message";
      const sent = isDamaged ? { ...update, [part]: damage(update[part], path, nonsense) } : update;
      const { status } = await post(bot.url, JSON.stringify(sent));
      const id = (sent.callback_query as { id?: unknown } | undefined)?.id;
      // A damaged id may be another tap's by chance.
      if (isTap && status === 200 && id === update.callback_query?.id) taps.push(String(id));
      return status;
    });
    await inParallel(50, tasks);
    const answered = new Map<string, number>();
    for (const { method, payload } of stage.telegram.calls) {
      if (method !== "answerCallbackQuery") continue;
      const id = (payload as { callback_query_id: string }).callback_query_id;
      answered.set(id, (answered.get(id) ?? 0) + 1);
    }
    const wrong = new Set(taps.filter((id) => answered.get(id) !== 1)).size;
    const bugs = bot.output().match(/"kind":"bug"|at .*\.js:\d/g)?.length ?? 0;
    note(task, {
      what: `${FUZZED.toLocaleString("en")} fuzzed updates`,
      measured: `${bugs} throws; ${taps.length} taps, ${wrong} not answered once`,
      goal: "0 throws, each tap once",
      isMet: bugs === 0 && wrong === 0 && taps.length > 0,
    });
  });

  it("at the webhook", async ({ task }) => {
    const good = async (count: number) => {
      const times: number[] = [];
      for (let index = 0; index < count; index++) {
        const from = ++person;
        stage.person(from);
        times.push(await deliver(() => bot.url, aMessage({ from, text: "/start" })));
      }
      return times;
    };
    await good(100);
    const usual = percentile(await good(200), 0.5);

    const slow = Array.from({ length: SLOW }, (_, index) =>
      slowBody(index % 2 === 0 ? WEBHOOK_SECRET : "wrong"),
    );
    const abuses: [string, Parameters<typeof post>[1], Record<string, string>?][] = [
      [
        "wrong secret",
        "{}",
        { "content-type": "application/json", "x-telegram-bot-api-secret-token": "x".repeat(32) },
      ],
      ["1 MB + 1", " ".repeat(1_000_001)],
      ["deep JSON", `{"update_id":1,"a":${"[".repeat(400_000)}${"]".repeat(400_000)}}`],
      ["__proto__", '{"update_id":1,"message":{"__proto__":{"isAdmin":true}}}'],
      ["no JSON", "{"],
    ];
    const refused: { what: string; status: number; time: number }[] = [];
    const attack = inParallel(
      5,
      Array.from({ length: 200 }, (_, index) => async () => {
        const [what = "", body = "", headers] = abuses[index % abuses.length] ?? [];
        const { status, ms: time } = await post(bot.url, body, headers);
        refused.push({ what, status, time });
      }),
    );
    const under = percentile(await good(200), 0.5);
    await attack;
    for (const socket of slow) socket.destroy();
    for (const [what] of abuses) {
      const own = refused.filter((one) => one.what === what);
      const isRefused = own.every(({ status }) => status >= 400 && status < 500);
      const time = percentile(
        own.map(({ time: one }) => one),
        0.5,
      );
      note(task, {
        what: `webhook: ${what}`,
        measured: `${isRefused ? "4xx" : `answered ${own.map(({ status }) => status).join()}`} in ${ms(time)}`,
        goal: "4xx in ≤ 100 ms",
        isMet: isRefused && time <= 100,
      });
    }
    note(task, {
      what: `webhook: good requests beside ${SLOW} slow bodies and the rest`,
      measured: `${ms(under)}, usually ${ms(usual)}`,
      goal: "not over 2 ×",
      isMet: under <= Math.max(2 * usual, 20),
    });
  });
});

/** Sends the head of a request and then nothing more. */
function slowBody(secret: string): Socket {
  const { port } = new URL(bot.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => {});
  socket.write(
    `POST /hook HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-telegram-bot-api-secret-token: ${secret}\r\ncontent-length: 900000\r\n\r\n{`,
  );
  return socket;
}
