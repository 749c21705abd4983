import { createBot } from "../../../dist/bot/bot.js";
import { noteCircumstances } from "../../../dist/bot/circumstances.js";
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

/** Milliseconds of a whole update, from the parsed JSON to the calls that would go out. */
export type OwnWork = { p50: number; p99: number };

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

const MESSAGE = {
  message_id: 1,
  date: 1_700_000_000,
  chat: { id: 1, type: "private", first_name: "A" },
  text: "-",
};

/** The real bot whose Bot API answers at once: what is left is the bot's own work. */
export function openOwnWork({ content, classifier, storage }: Parts, material: Material, people?: number) {
  const log = createLog("warn", []);
  const now = () => new Date();
  // grammY takes nothing but `json()` of what its `fetch` returns.
  const fetch = async (url: unknown) => ({
    json: async () => ({ ok: true, result: String(url).endsWith("/answerCallbackQuery") ? true : MESSAGE }),
  });
  const bot = createBot({
    content: () => content,
    classifier: () => classifier,
    storage,
    stats: new Stats({ storage, log, now }),
    adminIds: new Set(),
    log,
    now,
    token: "100000001:bench-token-of-nobody-0000000000000",
    client: { fetch: fetch as never },
    botInfo: BOT_INFO as never,
  });
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

  async function run(traffic: Traffic, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let index = 0; index < count; index++) {
      const update: unknown = JSON.parse(next(traffic).json);
      const started = performance.now();
      const { type } = await intake.accept(update);
      times.push(performance.now() - started);
      if (type !== "done") throw new Error("an update was not worked on");
    }
    return times;
  }

  return {
    /** Repeats the kind of update `count` times, after as many unmeasured ones. */
    async measure(traffic: Traffic, count: number): Promise<OwnWork> {
      await run(traffic, count);
      const times = await run(traffic, count);
      return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
    },
  };
}
