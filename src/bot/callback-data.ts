import type { ComplaintEvent } from "../complaints/steps.ts";
import { AddressSchema } from "../guide/schema.ts";

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
  /** A card as a picture. */
  | { type: "picture"; id: string }
  /** The copy under which the button stands, to be made from today's facts. */
  | { type: "refresh"; locale: string; id: string; facts: string; look: string }
  | { type: "refresh-verdict"; locale: string; verdict: number; look: string; contact: string }
  /** A complaint is to be written, with what is known from a topic. */
  | { type: "complaint-start"; topic: string }
  /** A step of the complaint's dialogue. */
  | { type: "complaint"; event: ComplaintTap }
  /** A piece of evidence for a problem, gathered or not: bit n of `done` stands for piece n. */
  | { type: "evidence"; problem: string; done: number }
  /** The person's own message, to be removed from the chat. */
  | { type: "delete"; messageId: number }
  /** "Did this help?" under a card. */
  | { type: "vote"; id: string; hasHelped: boolean };

/** What a tap can do in the complaint's dialogue. */
export type ComplaintTap = Exclude<ComplaintEvent, { type: "text" | "other" }>;

/** `callback_data` of "something else" in a clarifying question. */
export const SOMETHING_ELSE = "ask:other";

/** `callback_data` of the consent to keep words that were not understood. */
export const KEEP_WORDS = "ask:keep";

/** `callback_data` that asks for an account to check. */
export const PICK_ACCOUNT = "ask:account";

const LANGUAGE = /^language:([a-z]{2,8})$/;
const TICK = /^tick:([a-z0-9-]{1,32}):(\d{1,3})$/;
const CASE = /^case:(\d{1,2})(?::(scam|fine))?$/;
const VOTE = /^helped:([a-z0-9-]{1,32}):(yes|no)$/;
const PICTURE = /^picture:([a-z0-9-]{1,32})$/;
const REFRESH = /^r:([a-z]{2,8}):([a-z0-9-]{1,37}):([\w-]{15})([\w-]{3})$/;
const REFRESH_VERDICT = /^v:([a-z]{2,8}):(\d)([\w-]{3}):(.+)$/su;
const MAX_DATA_BYTES = 64;
const COMPLAINT_START = /^complaint:start:([a-z0-9-]{1,32})$/;
const COMPLAINT = /^complaint:([a-z]{2,8})(?::([a-z0-9-]{1,32}))?(?::([a-z0-9:-]{1,40}))?$/;
const EVIDENCE = /^evidence:([a-z0-9-]{1,32}):(\d{1,5})$/;
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

export function pictureData(id: string): string {
  return `picture:${id}`;
}

/**
 * What a copy is made of travels in its button, for nobody keeps it; undefined when it doesn't fit.
 *
 * @param facts fingerprint of the card
 * @param look digest of the message as it is
 */
export function refreshData(locale: string, id: string, facts: string, look: string): string | undefined {
  return fitting(`r:${locale}:${id}:${facts}${look}`);
}

/** @param verdict its place in the list of verdicts */
export function refreshVerdictData(
  locale: string,
  verdict: number,
  look: string,
  contact: string,
): string | undefined {
  return fitting(`v:${locale}:${verdict}${look}:${contact}`);
}

function fitting(data: string): string | undefined {
  return Buffer.byteLength(data) <= MAX_DATA_BYTES ? data : undefined;
}

export function complaintStartData(topic: string): string {
  return `complaint:start:${topic}`;
}

/** A button carries its question, so that one of an earlier step is never taken for another. */
export function complaintData(event: ComplaintTap): string {
  switch (event.type) {
    case "answer":
      return `complaint:answer:${event.question}:${event.value}`;
    case "skip":
    case "back":
    case "edit":
      return `complaint:${event.type}:${event.question}`;
    case "restart":
      return event.topic === undefined ? "complaint:restart" : `complaint:restart:${event.topic}`;
    case "summary":
    case "finish":
    case "stop":
    case "resume":
      return `complaint:${event.type}`;
  }
}

export function evidenceData(problem: string, done: number): string {
  return `evidence:${problem}:${done}`;
}

export function deleteData(messageId: number): string {
  return `delete:${messageId}`;
}

export function voteData(id: string, hasHelped: boolean): string {
  return `helped:${id}:${hasHelped ? "yes" : "no"}`;
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
  const vote = VOTE.exec(data);
  if (vote?.[1] !== undefined) return { type: "vote", id: vote[1], hasHelped: vote[2] === "yes" };
  const picture = PICTURE.exec(data)?.[1];
  if (picture !== undefined) return { type: "picture", id: picture };
  const refresh = REFRESH.exec(data);
  if (refresh) {
    const [, to = "", id = "", facts = "", look = ""] = refresh;
    return { type: "refresh", locale: to, id, facts, look };
  }
  const again = REFRESH_VERDICT.exec(data);
  if (again) {
    const [, to = "", verdict = "", look = "", contact = ""] = again;
    return { type: "refresh-verdict", locale: to, verdict: Number(verdict), look, contact };
  }
  const topic = COMPLAINT_START.exec(data)?.[1];
  if (topic !== undefined) return { type: "complaint-start", topic };
  const event = readComplaint(data);
  if (event) return { type: "complaint", event };
  const evidence = EVIDENCE.exec(data);
  if (evidence?.[1] !== undefined) {
    return { type: "evidence", problem: evidence[1], done: Number(evidence[2]) };
  }
  const messageId = DELETE.exec(data)?.[1];
  if (messageId !== undefined) return { type: "delete", messageId: Number(messageId) };
  return AddressSchema.safeParse(data).success ? { type: "screen", id: data } : null;
}

function readComplaint(data: string): ComplaintTap | null {
  const [, type, name, value] = COMPLAINT.exec(data) ?? [];
  if (type === "answer" && name !== undefined && value !== undefined) {
    return { type, question: name, value };
  }
  if (value !== undefined) return null;
  if (type === "restart") return { type, ...(name !== undefined && { topic: name }) };
  if ((type === "skip" || type === "back" || type === "edit") && name !== undefined) {
    return { type, question: name };
  }
  const isPlain = type === "summary" || type === "finish" || type === "stop" || type === "resume";
  return isPlain && name === undefined ? { type } : null;
}
