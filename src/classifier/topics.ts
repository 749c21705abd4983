import { INTENTS, type Intent } from "./intents.ts";

/** A problem with one answer, as utterances and models name it. */
export interface Topic {
  readonly topic: string;
  readonly intent: Intent;
}

/** The number of each topic's intent in INTENTS. */
export function intentNumbers(topics: readonly Topic[]): Uint8Array {
  return Uint8Array.from(topics, ({ intent }) => INTENTS.indexOf(intent));
}

/** How other programs name a topic: order-not-received → order.not_received; one of another name keeps it whole: order.about_hours. */
export function subtopicOf({ topic, intent }: Topic): string {
  const rest = topic.startsWith(`${intent}-`) ? topic.slice(intent.length + 1) : topic;
  return topic === intent ? intent : `${intent}.${rest.replaceAll("-", "_")}`;
}
