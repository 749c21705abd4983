import { dayNumber } from "./date-format.ts";
import type { ChatMessage } from "./protocol.ts";

export type Placement = {
  message: ChatMessage;
  /** The message opens a new calendar day. */
  opensDay: boolean;
  /** First and last of a run by one author; the last one carries the tail. */
  first: boolean;
  last: boolean;
};

const RUN_GAP_S = 15 * 60;

/** How a list of messages, oldest first, falls into days and runs. */
export function placeMessages(messages: readonly ChatMessage[]): Placement[] {
  return messages.map((message, index) => ({
    message,
    opensDay: !sameDay(messages[index - 1], message),
    first: !sameRun(messages[index - 1], message),
    last: !sameRun(message, messages[index + 1]),
  }));
}

function sameDay(a: ChatMessage | undefined, b: ChatMessage | undefined): boolean {
  return a !== undefined && b !== undefined && dayNumber(a.date) === dayNumber(b.date);
}

function sameRun(a: ChatMessage | undefined, b: ChatMessage | undefined): boolean {
  if (a === undefined || b === undefined || a.from.id !== b.from.id) return false;
  // A keyboard hangs below its bubble and cuts the run.
  return sameDay(a, b) && b.date - a.date < RUN_GAP_S && !a.replyMarkup;
}
