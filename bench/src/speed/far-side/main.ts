/**
 * Everything that a contestant talks to, in one process: the Bot API that it calls and the Telegram that brings it updates.
 * One process, so that every answer is matched with its update, and the contestant has the machine's other core to itself.
 */
import { setTimeout as delay } from "node:timers/promises";
import { seededRandom } from "../../../../dist/classifier/random.js";
import { answerCommands } from "../../ipc.ts";
import { startBotApi } from "./bot-api.ts";
import { Progress } from "./progress.ts";
import { UpdateQueue } from "./queue.ts";
import { createUpdates, type Material, type NextUpdate, type Traffic } from "./updates.ts";
import { CONNECTIONS, WebhookSender } from "./webhook.ts";

export type Run = { updates: number; ms: number };
export type PolledRun = Run & { overlaps: number };
export type BeginInput = { material: Material; webhookPort: number | null };
export type PushInput = { traffic: Traffic; ms: number; count?: number };
export type RateInput = { perSecond: number; count: number };
export type PollInput = { traffic: Traffic; ms: number; delayMs: number; burst?: number };

/** How long a run's last updates may take before they count as lost, and the run as failed. */
const LOST_MS = 20_000;
const USERNAME = "bench_bot";

/** One contestant's life. */
type Session = {
  progress: Progress;
  next: NextUpdate;
  queue: UpdateQueue;
  /** What `getUpdates` gives out at the moment. */
  polled: { traffic: Traffic; burst: number; left: number };
  delayMs: number;
  webhookPort: number | null;
  sender?: WebhookSender;
};

let session: Session | undefined;

const { port } = await startBotApi({
  username: USERNAME,
  delayMs: () => session?.delayMs ?? 0,
  getUpdates: (offset, limit, timeoutS) => current().queue.take(offset, limit, timeoutS),
  onCall: ({ method, field }) => {
    if (!session) return () => {};
    if (/^setWebhook$/i.test(method)) return () => openWebhook(field("url") ?? "", field("secret_token"));
    return session.progress.begin(method, Number(field("chat_id")), field("callback_query_id"));
  },
});

function current(): Session {
  if (!session) throw new Error("no contestant is running");
  return session;
}

/** Telegram sends what has waited as soon as it knows the address. */
function openWebhook(url: string, secret: string | undefined): void {
  const open = current();
  if (open.webhookPort === null || open.sender) return;
  const webhook = { port: open.webhookPort, path: new URL(url).pathname, secret };
  open.sender = new WebhookSender(webhook, open.progress, open.next);
  void open.sender.send("text");
}

function senderOf({ sender }: Session): WebhookSender {
  if (!sender) throw new Error("the contestant has set no webhook");
  return sender;
}

answerCommands({
  port: () => port,

  /** A new contestant: one update waits for it. */
  begin({ material, webhookPort }: BeginInput) {
    const progress = new Progress();
    const next = createUpdates(material, USERNAME);
    const polled = { traffic: "text" as Traffic, burst: 1, left: webhookPort === null ? 1 : 0 };
    const queue = new UpdateQueue(() => {
      if (polled.left <= 0) return undefined;
      polled.left--;
      const update = next(polled.traffic, polled.burst);
      void progress.expect(update);
      return update;
    });
    session = { progress, next, queue, polled, delayMs: 0, webhookPort };
  },

  /** The moment of the first answer, in ms since 1970. */
  async firstAnswer(): Promise<number> {
    const { progress } = current();
    for (let waited = 0; waited < LOST_MS && progress.done === 0; waited += 5) await delay(5);
    if (progress.done === 0) throw new Error("no answer to the first update");
    return progress.firstAnswerAt;
  },

  /** Pushes updates, a new one as soon as one is done, for a time or up to a count. */
  async push({ traffic, ms, count = Number.POSITIVE_INFINITY }: PushInput): Promise<Run> {
    const sender = senderOf(current());
    const started = performance.now();
    let sent = 0;
    const giveUp = new AbortController();
    const connection = async () => {
      while (!giveUp.signal.aborted && sent < count && performance.now() - started < ms) {
        sent++;
        await sender.send(traffic);
      }
    };
    const all = Promise.all(Array.from({ length: CONNECTIONS }, connection));
    const limit = delay(ms + LOST_MS, "late", { ref: false });
    if ((await Promise.race([all, limit])) === "late") {
      giveUp.abort();
      throw new Error("updates were not answered");
    }
    return { updates: sent, ms: performance.now() - started };
  },

  /** Pushes updates at a steady rate at random moments; returns each one's way to its answer, in ms. */
  async rate({ perSecond, count }: RateInput): Promise<number[]> {
    const sender = senderOf(current());
    const random = seededRandom(1);
    const latencies: number[] = [];
    const sending: Promise<void>[] = [];
    let at = performance.now();
    for (let number = 0; number < count; number++) {
      at += (-Math.log(1 - random()) * 1000) / perSecond;
      const wait = at - performance.now();
      if (wait >= 1) await delay(wait);
      sending.push(
        sender.send("mixed").then(({ sentAt, answeredAt }) => {
          latencies.push(answeredAt - sentAt);
        }),
      );
    }
    const limit = delay(LOST_MS, "late", { ref: false });
    if ((await Promise.race([Promise.all(sending), limit])) === "late")
      throw new Error("updates were not answered");
    return latencies;
  },

  /** Gives out updates by `getUpdates` for a time, as many as are asked for. */
  async poll({ traffic, ms, delayMs, burst = 1 }: PollInput): Promise<PolledRun> {
    const { progress, queue, polled } = current();
    current().delayMs = delayMs;
    Object.assign(polled, { traffic, burst, left: Number.POSITIVE_INFINITY });
    const before = progress.overlaps;
    queue.wake();
    // The first answers only show that it is under way.
    const first = progress.done + 1;
    for (let waited = 0; progress.done < first && waited < LOST_MS; waited++) await delay(1);
    const started = performance.now();
    const done = progress.done;
    await delay(ms);
    const updates = progress.done - done;
    const took = performance.now() - started;
    polled.left = 0;
    if (updates === 0) throw new Error("updates were not answered");
    for (let waited = 0; progress.isBusy && waited < LOST_MS; waited += 20) await delay(20);
    if (progress.isBusy) throw new Error("updates were not answered");
    return { updates, ms: took, overlaps: progress.overlaps - before };
  },

  async end() {
    await session?.sender?.close();
    session = undefined;
  },
});
