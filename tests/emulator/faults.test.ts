import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../src/emulator/faults.ts";
import { aServer } from "./a-server.ts";
import { ANNA, aTelegram } from "./a-telegram.ts";

const send = { chat_id: ANNA, text: "привет" };

describe("an injected fault", () => {
  it("meets the named method as often as it is told, and no refused call is counted", async () => {
    const telegram = aTelegram();
    telegram.openPrivateChat(ANNA);
    telegram.faults.add({ method: "sendMessage", kind: "429", retryAfter: 3, times: 2 });
    const expected = {
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 3",
      parameters: { retry_after: 3 },
    };
    expect(await telegram.call("getMe")).toMatchObject({ ok: true });
    expect(await telegram.call("sendMessage", send)).toEqual(expected);
    expect(await telegram.call("sendmessage", send)).toEqual(expected);
    expect(await telegram.call("sendMessage", send)).toMatchObject({ ok: true });
    expect(telegram.chat(ANNA)).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });

  it.each([
    ["500", 500, "Internal Server Error"],
    ["502", 502, "Bad Gateway"],
    ["401", 401, "Unauthorized"],
    [
      "409",
      409,
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    ],
  ] as const)("may be %s, with that status", async (kind, status, description) => {
    const telegram = aTelegram();
    const { api } = await aServer(telegram);
    telegram.faults.add({ kind });
    const response = await fetch(`${api}/getMe`);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ ok: false, error_code: status, description });
    expect((await fetch(`${api}/getMe`)).status).toBe(200);
  });

  it.each<FaultKind>(["reset", "half", "garbage", "hang"])("may be %s on the wire", async (kind) => {
    const telegram = aTelegram();
    const { api } = await aServer(telegram);
    telegram.faults.add({ kind, ms: 50 });
    const start = performance.now();
    await expect(fetch(`${api}/getMe`).then((response) => response.json())).rejects.toThrow(/./);
    if (kind === "hang") expect(performance.now() - start).toBeGreaterThan(45);
    expect((await fetch(`${api}/getMe`)).status).toBe(200);
  });

  it.each<FaultKind>(["reset", "half", "garbage", "hang"])("%s breaks an in-process call", async (kind) => {
    const telegram = aTelegram();
    telegram.faults.add({ kind, ms: 5 });
    await expect(telegram.call("getMe")).rejects.toThrow(`Injected fault: ${kind}`);
  });

  it("hangs until the caller gives up", async () => {
    const telegram = aTelegram();
    const { api } = await aServer(telegram);
    telegram.faults.add({ kind: "hang" });
    await expect(fetch(`${api}/getMe`, { signal: AbortSignal.timeout(50) })).rejects.toThrow("timeout");
  });

  it("may lose the answer of a call that took effect", async () => {
    const telegram = aTelegram();
    telegram.openPrivateChat(ANNA);
    telegram.faults.add({ kind: "reset", takesEffect: true });
    await expect(telegram.call("sendMessage", send)).rejects.toThrow("Injected fault: reset");
    expect(telegram.chat(ANNA)).toHaveLength(1);
    telegram.faults.add({ kind: "reset" });
    await expect(telegram.call("sendMessage", send)).rejects.toThrow("Injected fault: reset");
    expect(telegram.chat(ANNA)).toHaveLength(1);
  });

  it("is gone after clear()", async () => {
    const telegram = aTelegram();
    telegram.faults.add({ kind: "500", times: 9 });
    telegram.faults.clear();
    expect(await telegram.call("getMe")).toMatchObject({ ok: true });
  });
});
