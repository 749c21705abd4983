import { createApiFetch } from "../../../dist/bot/api-fetch.js";
import { createBot } from "../../../dist/bot/bot.js";
import { noteCircumstances } from "../../../dist/bot/circumstances.js";
import type { HttpPool } from "../../../dist/bot/http-pool.js";
import type { Classifier } from "../../../dist/classifier/classifier.js";
import type { Content } from "../../../dist/content.js";
import { createLog } from "../../../dist/log.js";
import { Stats } from "../../../dist/stats/stats.js";
import type { Storage } from "../../../dist/storage/storage.js";
import { LocalGate } from "../../../dist/transport/gate.js";
import { Intake } from "../../../dist/transport/intake.js";
import { Latecomers } from "../../../dist/transport/latecomers.js";
import { percentile } from "../report/statistics.ts";
import { createUpdates, type Material, type Traffic } from "../speed/far-side/updates.ts";

/**
 * Milliseconds of an update, from the parsed JSON to the answer going out; `doneP99`: to the end of its work, with whatever
 * is written to disk after the answer.
 */
export type OwnWork = { p50: number; p99: number; doneP99: number };

export type Parts = { content: Content; classifier: Classifier; storage: Storage };

const BOT_INFO = {
  id: 1,
  is_bot: true as const,
  first_name: "Bench",
  username: "bench_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
};

const TOKEN = "100000001:bench-token-of-nobody-0000000000000";
const MESSAGE =
  '{"ok":true,"result":{"message_id":1,"date":1700000000,"chat":{"id":1,"type":"private"},"text":"-"}}';

/** Connections to a Bot API that answers at once. */
function openPool(onCall: () => void): HttpPool {
  return {
    async post({ path }) {
      onCall();
      return {
        status: 200,
        text: path.endsWith("/answerCallbackQuery") ? '{"ok":true,"result":true}' : MESSAGE,
      };
    },
    close: async () => {},
    destroy: async () => {},
  };
}

/** The real bot whose Bot API answers at once: what is left is the bot's own work. */
export function openOwnWork({ content, classifier, storage }: Parts, material: Material, people?: number) {
  const log = createLog("warn", []);
  const now = () => new Date();
  let calledAt = 0;
  const pool = openPool(() => {
    calledAt = performance.now();
  });
  const { fetch, direct } = createApiFetch({ apiRoot: "http://127.0.0.1", pool });
  const bot = createBot({
    content: () => content,
    classifier: () => classifier,
    storage,
    stats: new Stats({ storage, log, now }),
    adminIds: new Set(),
    log,
    now,
    token: TOKEN,
    client: { fetch },
    botInfo: BOT_INFO as never,
  });
  bot.api.config.use(direct(TOKEN));
  const intake = new Intake({
    handle(update, circumstances) {
      noteCircumstances(update, circumstances);
      return bot.handleUpdate(update);
    },
    apologise: async () => {},
    gate: new LocalGate({ storage }),
    latecomers: new Latecomers({ storage, log, now }),
    log,
  });
  const next = createUpdates(material, BOT_INFO.username, people);

  async function run(traffic: Traffic, count: number): Promise<{ answered: number[]; done: number[] }> {
    const answered: number[] = [];
    const done: number[] = [];
    for (let index = 0; index < count; index++) {
      const update: unknown = JSON.parse(next(traffic).json);
      const started = performance.now();
      const { type } = await intake.accept(update);
      done.push(performance.now() - started);
      if (type !== "done" || calledAt < started) throw new Error("an update was not answered");
      answered.push(calledAt - started);
    }
    return { answered, done };
  }

  return {
    /** Repeats the kind of update `count` times, after as many unmeasured ones. */
    async measure(traffic: Traffic, count: number): Promise<OwnWork> {
      await run(traffic, count);
      const { answered, done } = await run(traffic, count);
      return {
        p50: percentile(answered, 0.5),
        p99: percentile(answered, 0.99),
        doneP99: percentile(done, 0.99),
      };
    },
  };
}
