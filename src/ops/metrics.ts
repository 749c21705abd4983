import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { CallResult } from "../bot/api-fetch.ts";
import type { UpdateKind, UpdateResult } from "../transport/intake.ts";

/** What happened, as far as it is counted. Every label comes from a closed list: nothing of a person can get in. */
export type Metrics = {
  update(kind: UpdateKind, result: UpdateResult, ms: number): void;
  /** @param method of the Bot API, as our own code names it */
  call(method: string, result: CallResult, ms: number): void;
  webhookRequest(status: number): void;
  redis(isUp: boolean): void;
  /** Something that nobody should have to see: somebody has to look. */
  alarm(kind: "markup-refused"): void;
  /** The text that Prometheus reads. */
  render(): Promise<{ text: string; type: string }>;
};

/** Seconds. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const updates = new Histogram({
    name: "bot_update_seconds",
    help: "Time from an update's turn to its end",
    labelNames: ["kind", "result"],
    buckets: BUCKETS,
    registers,
  });
  const calls = new Histogram({
    name: "bot_api_attempt_seconds",
    help: "Attempts of Bot API calls; long polls are not among them",
    labelNames: ["method", "result"],
    buckets: BUCKETS,
    registers,
  });
  const requests = new Counter({
    name: "bot_webhook_requests_total",
    help: "Requests to the webhook by the status of the answer",
    labelNames: ["status"],
    registers,
  });
  const redis = new Gauge({ name: "bot_redis_up", help: "1 while Redis answers", registers });
  const alarms = new Counter({
    name: "bot_alarms_total",
    help: "Mistakes of ours that people saw",
    labelNames: ["kind"],
    registers,
  });

  return {
    update: (kind, result, ms) => updates.observe({ kind, result }, ms / 1000),
    call(method, result, ms) {
      if (method !== "getUpdates") calls.observe({ method, result }, ms / 1000);
    },
    webhookRequest: (status) => requests.inc({ status: String(status) }),
    redis: (isUp) => redis.set(isUp ? 1 : 0),
    alarm: (kind) => alarms.inc({ kind }),
    render: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}
