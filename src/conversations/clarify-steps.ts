import type { Classification } from "../classifier/classifier.ts";

/** Where a clarifying question stands: plain data, kept while the bot waits. */
export type ClarifyState = {
  /** How many times the bot has asked. */
  asked: number;
  /** Topics on the buttons. */
  topics: readonly string[];
  /** What the person wrote so far: a later message often only adds to it. */
  said: readonly string[];
};

export type ClarifyEvent = { type: "text"; text: string } | { type: "something-else" };

export type ClarifyStep =
  | { type: "ask"; state: ClarifyState }
  /** The very words of a button: its screen. */
  | { type: "open"; id: string }
  | { type: "answer"; classification: Classification }
  | { type: "give-up" };

/** The bot asks this often, then shows the way to a person. */
const MAX_QUESTIONS = 2;
const MAX_TOPICS = 4;

/** Starts a question for a message that may mean several topics. */
export function firstQuestion(text: string, { candidates }: Classification): ClarifyState {
  return { asked: 1, topics: topicsOf(candidates), said: [text] };
}

export type ClarifyReader = {
  /** The screen whose name or button is exactly this text. */
  named: (text: string) => string | undefined;
  classify: (text: string) => Classification;
};

/** What follows on an answer. A new message counts by itself first, then together with what was said before. */
export function nextStep(
  state: ClarifyState,
  event: ClarifyEvent,
  { named, classify }: ClarifyReader,
): ClarifyStep {
  const again = { ...state, asked: state.asked + 1 };
  const mayAsk = state.asked < MAX_QUESTIONS;
  if (event.type === "something-else") return mayAsk ? { type: "ask", state: again } : { type: "give-up" };

  const id = named(event.text);
  if (id !== undefined) return { type: "open", id };
  const said = [...state.said, event.text];
  const alone = classify(event.text);
  if (alone.type === "sure") return { type: "answer", classification: alone };
  const together = classify(said.join(". "));
  if (together.type === "sure") return { type: "answer", classification: together };
  if (!mayAsk) return { type: "give-up" };
  const open = alone.type === "unsure" ? alone : together;
  const topics = open.type === "unsure" ? topicsOf(open.candidates) : state.topics;
  return { type: "ask", state: { ...again, topics, said } };
}

/** Small talk is no answer to "which of these is it?". */
function topicsOf(candidates: Classification["candidates"]): string[] {
  const meant = candidates.filter(({ intent }) => intent !== "smalltalk");
  return meant.slice(0, MAX_TOPICS).map(({ topic }) => topic);
}
