import { BotError, GrammyError, HttpError } from "grammy";
import { RedisDownError } from "../storage/redis-down-error.ts";

export type SafeError = {
  kind: "telegram" | "network" | "store" | "bug";
  name: string;
  code?: number;
  method?: string;
  description?: string;
  /** Where in our code, without any value. */
  at?: string;
};

/** What may be logged of an error: grammY's own errors hold the token, the update and the text that was sent. */
export function describeError(error: unknown): SafeError {
  const cause = error instanceof BotError ? error.error : error;
  if (cause instanceof GrammyError) {
    const { name, error_code: code, method, description } = cause;
    return { kind: "telegram", name, code, method, description };
  }
  if (cause instanceof RedisDownError) return { kind: "store", name: cause.name };
  if (cause instanceof HttpError) return { kind: "network", name: cause.name };
  if (!(cause instanceof Error)) return { kind: "bug", name: typeof cause };
  // The message comes first in the stack, and it may hold anything.
  const places = cause.stack?.replace(`${cause.name}: ${cause.message}`, "").split("\n");
  const at = places?.find((line) => line.trimStart().startsWith("at "));
  return { kind: "bug", name: cause.name, ...(at && { at: at.trim() }) };
}

/** The Bot API can't be reached at all: the update has to wait. */
export class OutageError extends Error {
  override readonly name = "OutageError";
}

export function isOutage(error: unknown): boolean {
  if (error instanceof OutageError) return true;
  return error instanceof BotError && isOutage(error.error);
}

/** The call failed by no fault of ours and may succeed later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof GrammyError) return error.error_code >= 500 || error.error_code === 429;
  return error instanceof HttpError;
}

const GONE = ["bot was blocked by the user", "user is deactivated", "chat not found", "bot was kicked"];

/** The person can't be reached any more: nothing to mend. */
export function isGone(error: unknown): boolean {
  return hasDescription(error, GONE);
}

/** Telegram refuses an edit that changes nothing; the screen is as it should be. */
export function isNotModified(error: unknown): boolean {
  return hasDescription(error, ["message is not modified"]);
}

/** The message can't be edited any more: a new one has to be sent. */
export function isNotEditable(error: unknown): boolean {
  return hasDescription(error, [
    "message to edit not found",
    "message can't be edited",
    "MESSAGE_ID_INVALID",
    "there is no text in the message to edit",
  ]);
}

/** A tap lives for seconds: later its answer is refused, and nobody waits for it. */
export function isTooLate(error: unknown): boolean {
  return hasDescription(error, ["query is too old", "query ID is invalid", "QUERY_ID_INVALID"]);
}

/** Telegram has forgotten a file, or never had it. */
export function isWrongFile(error: unknown): boolean {
  return hasDescription(error, ["wrong file identifier", "wrong remote file", "FILE_REFERENCE"]);
}

/** The words to quote are not in the message (any more). */
export function isNotQuotable(error: unknown): boolean {
  return hasDescription(error, ["QUOTE_TEXT_INVALID", "quote not found"]);
}

function hasDescription(error: unknown, parts: readonly string[]): boolean {
  return error instanceof GrammyError && parts.some((part) => error.description.includes(part));
}
