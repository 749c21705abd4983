import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMetrics, type Metrics } from "../../src/ops/metrics.ts";
import { type OpsServer, startOpsServer } from "../../src/ops/server.ts";

let server: OpsServer;
let metrics: Metrics;
let isReady: boolean;

beforeEach(async () => {
  isReady = false;
  metrics = createMetrics();
  server = await startOpsServer({ host: "127.0.0.1", port: 0, metrics, isReady: () => isReady });
});
afterEach(() => server.close());

const get = (path: string, method = "GET") => fetch(server.url + path, { method });

describe("the port for whoever watches", () => {
  it("tells alive from ready", async () => {
    expect((await get("/healthz")).status).toBe(200);
    expect((await get("/readyz")).status).toBe(503);
    isReady = true;
    expect((await get("/readyz")).status).toBe(200);
  });

  it("shows what was counted, by closed labels", async () => {
    metrics.update("callback_query", "done", 12);
    metrics.call("sendMessage", "limited", 30);
    metrics.call("getUpdates", "ok", 25_000);
    metrics.webhookRequest(401);
    metrics.redis(true);
    metrics.alarm("markup-refused");
    const response = await get("/metrics");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    const text = await response.text();
    expect(text).toContain('bot_update_seconds_count{kind="callback_query",result="done"} 1');
    expect(text).toContain('bot_api_attempt_seconds_count{method="sendMessage",result="limited"} 1');
    expect(text).toContain('bot_webhook_requests_total{status="401"} 1');
    expect(text).toContain("bot_redis_up 1");
    expect(text).toContain('bot_alarms_total{kind="markup-refused"} 1');
    expect(text).toContain("process_resident_memory_bytes");
    expect(text).not.toContain("getUpdates");
  });

  it("has nothing else", async () => {
    expect((await get("/")).status).toBe(404);
    expect((await get("/metrics", "POST")).status).toBe(405);
  });
});
