import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ANNA, aTelegram, refusal, updates } from "./a-telegram.ts";

describe("getUpdates", () => {
  it("answers what waits, again until it is confirmed", async () => {
    const telegram = aTelegram();
    for (const text of ["раз", "два", "три"]) telegram.sendText(ANNA, ANNA, text);
    expect((await updates(telegram)).map((update) => update["update_id"])).toEqual([1, 2, 3]);
    expect(await updates(telegram)).toHaveLength(3);
    expect(await updates(telegram, 3)).toMatchObject([{ update_id: 3, message: { text: "три" } }]);
    expect(await updates(telegram, 0)).toHaveLength(1);
    expect(await updates(telegram, 4)).toEqual([]);
    expect(telegram.pendingUpdates).toBe(0);
  });

  it("honours the limit, and counts a negative offset from the end", async () => {
    const telegram = aTelegram();
    for (const text of ["раз", "два", "три"]) telegram.sendText(ANNA, ANNA, text);
    expect(await telegram.call("getUpdates", { limit: 2 })).toMatchObject({
      result: [{ update_id: 1 }, { update_id: 2 }],
    });
    expect(await updates(telegram, -1)).toMatchObject([{ update_id: 3 }]);
    expect(telegram.pendingUpdates).toBe(1);
  });

  it("waits for news up to the timeout", async () => {
    const telegram = aTelegram();
    const waiting = telegram.call("getUpdates", { timeout: 10 });
    await pause(20);
    telegram.sendText(ANNA, ANNA, "привет");
    expect(await waiting).toMatchObject({ result: [{ update_id: 1 }] });

    const start = performance.now();
    expect(await telegram.call("getUpdates", { offset: 2, timeout: 1 })).toEqual({ ok: true, result: [] });
    expect(performance.now() - start).toBeGreaterThan(900);
  });

  it("lets a second caller end the first", async () => {
    const telegram = aTelegram();
    const first = telegram.call("getUpdates", { timeout: 10 });
    await pause(5);
    const second = telegram.call("getUpdates", { timeout: 10 });
    expect(await first).toEqual({
      ok: false,
      error_code: 409,
      description:
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    });
    telegram.sendText(ANNA, ANNA, "привет");
    expect(await second).toMatchObject({ ok: true, result: [{ update_id: 1 }] });
  });

  it("sees no conflict with a caller who is gone", async () => {
    const telegram = aTelegram();
    const gone = new AbortController();
    const first = telegram.call("getUpdates", { timeout: 10 }, gone.signal);
    await pause(5);
    const second = telegram.call("getUpdates", { timeout: 0 });
    gone.abort();
    await Promise.all([first, second]);
    expect(telegram.refused).toEqual([]);
  });

  it("queues only the types that are subscribed to, from then on", async () => {
    const telegram = aTelegram();
    telegram.sendText(ANNA, ANNA, "до");
    await telegram.call("getUpdates", { allowed_updates: ["callback_query"] });
    telegram.sendText(ANNA, ANNA, "после");
    void telegram.tap(ANNA, ANNA, 1, "x");
    expect(await updates(telegram)).toMatchObject([{ message: { text: "до" } }, { callback_query: {} }]);
    telegram.close();
  });

  it("leaves out by default what a bot must ask for", async () => {
    const telegram = aTelegram();
    telegram.pushUpdate({ message_reaction: {} });
    expect(await updates(telegram)).toEqual([]);
    await telegram.call("getUpdates", { allowed_updates: ["message_reaction"] });
    telegram.pushUpdate({ message_reaction: {} });
    expect(await updates(telegram)).toHaveLength(1);
  });

  it("forgets taps after 150 s and messages after a day", async () => {
    let time = 0;
    const telegram = aTelegram({ now: () => time });
    telegram.sendText(ANNA, ANNA, "привет");
    void telegram.tap(ANNA, ANNA, 1, "x");
    time += 150_000;
    expect(await updates(telegram)).toMatchObject([{ message: { text: "привет" } }]);
    time += 24 * 3_600_000;
    expect(await updates(telegram)).toEqual([]);
    telegram.close();
  });

  it("passes on any object that is pushed, with its own number or the next", async () => {
    const telegram = aTelegram();
    expect(telegram.pushUpdate({ update_id: 50, message: null })).toBe(50);
    expect(telegram.pushUpdate({})).toBe(51);
    expect(await updates(telegram)).toEqual([{ update_id: 50, message: null }, { update_id: 51 }]);
  });
});

describe("calls", () => {
  it("find their method in any case, and fail by name", async () => {
    const telegram = aTelegram();
    expect(await telegram.call("GETME")).toMatchObject({
      ok: true,
      result: { id: 777000, is_bot: true, username: "guide_bot" },
    });
    expect(await refusal(telegram, "sendVideoNote", { chat_id: 1 })).toBe("404 Not Found");
    expect(await refusal(telegram, "constructor")).toBe("404 Not Found");
    expect(await refusal(telegram, "getMe", { verbose: true })).toBe(
      "400 Bad Request: unknown parameter verbose",
    );
  });

  it("are recorded as they came, with their time", async () => {
    const telegram = aTelegram();
    const payload = { chat_id: ANNA, action: "typing" };
    await telegram.call("sendChatAction", payload);
    payload.action = "changed later";
    expect(telegram.calls).toEqual([
      { method: "sendChatAction", payload: { chat_id: ANNA, action: "typing" }, at: Date.UTC(2027, 0, 1) },
    ]);
  });

  it("take a chat action for those who watch", async () => {
    const telegram = aTelegram();
    telegram.openPrivateChat(ANNA);
    const seen: unknown[] = [];
    const stop = telegram.on((event) => seen.push(event));
    expect(await refusal(telegram, "sendChatAction", { chat_id: ANNA, action: "typing" })).toBe("");
    stop();
    await telegram.call("sendChatAction", { chat_id: ANNA, action: "typing" });
    expect(seen).toEqual([{ type: "action", viewers: [ANNA], chatId: ANNA, action: "typing" }]);
    expect(await refusal(telegram, "sendChatAction", { chat_id: ANNA, action: "thinking" })).toBe(
      "400 Bad Request: wrong parameter action in request",
    );
  });
});
