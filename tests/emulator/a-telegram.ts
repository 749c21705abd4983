import { expect, vi } from "vitest";
import { createTelegram, type EmulatorOptions, type Telegram } from "../../src/emulator/telegram.ts";

export const TOKEN = "777000:test-token_A";
export const ANNA = 1001;
export const BORIS = 1002;

/** A Telegram with two people; the clock stands at 1 January 2027 unless it is given. */
export function aTelegram(options: Partial<EmulatorOptions> = {}): Telegram {
  const telegram = createTelegram({
    token: TOKEN,
    botUsername: "guide_bot",
    botName: "Guide",
    now: () => Date.UTC(2027, 0, 1),
    ...options,
  });
  telegram.addUser({
    id: ANNA,
    firstName: "Анна",
    lastName: "Белова",
    username: "anna_b",
    languageCode: "ru",
  });
  telegram.addUser({ id: BORIS, firstName: "Boris", languageCode: "en-GB" });
  return telegram;
}

/** A call that must succeed; answers its result as an object. */
export async function ok(
  telegram: Telegram,
  method: string,
  payload?: object,
): Promise<Record<string, unknown>> {
  const envelope = await telegram.call(method, payload);
  expect(envelope).toMatchObject({ ok: true });
  return Object.fromEntries(Object.entries(envelope.ok ? Object(envelope.result) : {}));
}

/** Why a call is refused: "400 Bad Request: …"; "" when it is not. */
export async function refusal(telegram: Telegram, method: string, payload?: object): Promise<string> {
  const envelope = await telegram.call(method, payload);
  return envelope.ok ? "" : `${envelope.error_code} ${envelope.description}`;
}

/** The updates that wait for the bot, confirmed by the next call. */
export async function updates(telegram: Telegram, offset = 0): Promise<Record<string, unknown>[]> {
  const envelope = await telegram.call("getUpdates", { offset });
  if (!envelope.ok || !Array.isArray(envelope.result)) throw new Error("getUpdates was refused");
  return envelope.result;
}

/** Waits for what is soon true; the limit only ends a test that would hang. */
export function until<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, 10_000);
}
