import { ScreenIdSchema } from "../guide/schema.ts";

/** What a tap asks for. A screen's address stands as it is, so that a button means the same for ever. */
export type TapTarget =
  | { type: "screen"; id: string }
  | { type: "language"; locale: string }
  | { type: "something-else" }
  /** The person wants to pick a suspicious account from their own list. */
  | { type: "pick-account" }
  /** Consent: the words that were not understood may be kept for the editors. */
  | { type: "keep-words" }
  /** A step of first aid, done or not: bit n of `done` stands for step n. */
  | { type: "tick"; id: string; done: number }
  /** A case of "spot the scam", with the answer that was given to it. */
  | { type: "case"; number: number; answer?: "scam" | "fine" }
  /** The person's own message, to be removed from the chat. */
  | { type: "delete"; messageId: number };

/** `callback_data` of "something else" in a clarifying question. */
export const SOMETHING_ELSE = "ask:other";

/** `callback_data` of the consent to keep words that were not understood. */
export const KEEP_WORDS = "ask:keep";

/** `callback_data` that asks for an account to check. */
export const PICK_ACCOUNT = "ask:account";

const LANGUAGE = /^language:([a-z]{2,8})$/;
const TICK = /^tick:([a-z0-9-]{1,32}):(\d{1,3})$/;
const CASE = /^case:(\d{1,2})(?::(scam|fine))?$/;
const DELETE = /^delete:(\d{1,15})$/;

export function languageData(locale: string): string {
  return `language:${locale}`;
}

export function tickData(id: string, done: number): string {
  return `tick:${id}:${done}`;
}

export function caseData(number: number, answer?: "scam" | "fine"): string {
  return answer === undefined ? `case:${number}` : `case:${number}:${answer}`;
}

export function deleteData(messageId: number): string {
  return `delete:${messageId}`;
}

/** Reads `callback_data`, which anyone may have forged; null for what was never ours. */
export function readTap(data: string | undefined): TapTarget | null {
  if (data === undefined) return null;
  if (data === SOMETHING_ELSE) return { type: "something-else" };
  if (data === PICK_ACCOUNT) return { type: "pick-account" };
  if (data === KEEP_WORDS) return { type: "keep-words" };
  const locale = LANGUAGE.exec(data)?.[1];
  if (locale !== undefined) return { type: "language", locale };
  const tick = TICK.exec(data);
  if (tick?.[1] !== undefined) return { type: "tick", id: tick[1], done: Number(tick[2]) };
  const exercise = CASE.exec(data);
  if (exercise) {
    const answer = exercise[2] as "scam" | "fine" | undefined;
    return { type: "case", number: Number(exercise[1]), ...(answer && { answer }) };
  }
  const messageId = DELETE.exec(data)?.[1];
  if (messageId !== undefined) return { type: "delete", messageId: Number(messageId) };
  return ScreenIdSchema.safeParse(data).success ? { type: "screen", id: data } : null;
}
