import { costOf } from "../costs.ts";
import { INTENTS, type Intent } from "../intents.ts";
import type { Prices } from "../prices.ts";
import { subtopicOf, type Topic } from "../topics.ts";
import type { Judged } from "./judge.ts";

export interface IntentMeasures {
  readonly intent: Intent;
  readonly messages: number;
  /** Shares 0..1; 0 where there is nothing to divide by. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Messages whose score fell between two bounds. */
export interface ReliabilityBin {
  readonly from: number;
  readonly messages: number;
  readonly meanScore: number;
  readonly accuracy: number;
}

/** Shares are 0..1; `undefined` where the messages can't tell. */
export interface Measures {
  readonly messages: number;
  readonly accuracy: number;
  /** Mean of the F1 of those intents that occur. */
  readonly macroF1: number;
  readonly labelInTop3: number;
  readonly topicAccuracy: number | undefined;
  readonly topicInTop3: number | undefined;
  readonly sure: number;
  readonly unsure: number;
  readonly none: number;
  readonly wrongAndSure: number;
  /** Of the messages out of scope, labelled so; and told so. */
  readonly outOfScopeLabelled: number | undefined;
  readonly outOfScopeRefused: number | undefined;
  /** Of the messages in scope, labelled "other"; and told that they are not the bot's matter. */
  readonly inScopeLabelledOther: number | undefined;
  readonly inScopeRefused: number | undefined;
  /** Of the messages about fraud: answered by first aid, or by a question that offers it; told something else, or refused. */
  readonly fraudOffered: number | undefined;
  readonly fraudSurelyElsewhere: number | undefined;
  /** Expected calibration error of the score. */
  readonly calibrationError: number;
  /** Mean cost by the price list. */
  readonly cost: number;
  readonly intents: readonly IntentMeasures[];
  readonly reliability: readonly ReliabilityBin[];
  /** confusion[right][said], in the order of INTENTS. */
  readonly confusion: readonly (readonly number[])[];
}

const BINS = 10;

export function measure(judged: readonly Judged[], prices: Prices): Measures {
  const confusion = countConfusion(judged);
  const intents = measureIntents(confusion);
  const present = intents.filter(({ messages }) => messages > 0);
  const reliability = countReliability(judged);
  const withTopic = judged.filter(({ message }) => message.subtopics.length > 0);
  const outOfScope = judged.filter(({ message }) => message.labels[0] === "other");
  const inScope = judged.filter(({ message }) => !message.labels.includes("other"));
  const fraud = judged.filter(({ message }) => message.labels[0] === "fraud");
  return {
    messages: judged.length,
    accuracy: shareOf(judged, ({ isRight }) => isRight) ?? 0,
    macroF1: present.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, present.length),
    labelInTop3:
      shareOf(judged, ({ message, intents: ranked }) =>
        ranked.slice(0, 3).some((intent) => message.labels.includes(intent)),
      ) ?? 0,
    topicAccuracy: shareOf(withTopic, (one) => isTopicAmong(one, 1)),
    topicInTop3: shareOf(withTopic, (one) => isTopicAmong(one, 3)),
    sure: shareOf(judged, ({ result }) => result.type === "sure") ?? 0,
    unsure: shareOf(judged, ({ result }) => result.type === "unsure") ?? 0,
    none: shareOf(judged, ({ result }) => result.type === "none") ?? 0,
    wrongAndSure: shareOf(judged, isWrongAndSure) ?? 0,
    outOfScopeLabelled: shareOf(outOfScope, ({ isRight }) => isRight),
    outOfScopeRefused: shareOf(outOfScope, ({ result }) => result.type === "none"),
    inScopeLabelledOther: shareOf(inScope, ({ result }) => result.intent === "other"),
    inScopeRefused: shareOf(inScope, ({ result }) => result.type === "none"),
    fraudOffered: shareOf(fraud, offersFirstAid),
    fraudSurelyElsewhere: shareOf(fraud, ({ isRight, result }) => !isRight && result.type !== "unsure"),
    calibrationError: calibrationErrorOf(reliability, judged.length),
    cost: judged.reduce((sum, one) => sum + priceOfAnswer(one, prices), 0) / Math.max(1, judged.length),
    intents,
    reliability,
    confusion,
  };
}

export function isWrongAndSure({ isRight, result }: Judged): boolean {
  return !isRight && result.type === "sure";
}

function offersFirstAid({ result }: Judged): boolean {
  if (result.type === "none") return false;
  const offered = result.type === "sure" ? result.candidates.slice(0, 1) : result.candidates;
  return offered.some(({ intent }) => intent === "fraud");
}

function isTopicAmong({ message, topics }: Judged, count: number): boolean {
  return topics.slice(0, count).some((topic) => message.subtopics.includes(subtopicOf(topic)));
}

function priceOfAnswer({ message, result }: Judged, prices: Prices): number {
  const { labels, subtopics } = message;
  const isTopic = subtopics.length > 0 ? (topic: Topic) => subtopics.includes(subtopicOf(topic)) : undefined;
  return costOf(result, result.candidates, { labels, isTopic }, prices);
}

/** What was right by another label counts on the diagonal of that label's row. */
function countConfusion(judged: readonly Judged[]): number[][] {
  const confusion = INTENTS.map(() => INTENTS.map(() => 0));
  for (const { message, result, isRight } of judged) {
    const row = confusion[INTENTS.indexOf(isRight ? result.intent : (message.labels[0] as Intent))];
    const said = INTENTS.indexOf(result.intent);
    if (row) row[said] = (row[said] as number) + 1;
  }
  return confusion;
}

function measureIntents(confusion: readonly (readonly number[])[]): IntentMeasures[] {
  return INTENTS.map((intent, i) => {
    const messages = sum(confusion[i] as readonly number[]);
    const said = sum(confusion.map((row) => row[i] as number));
    const right = confusion[i]?.[i] as number;
    const precision = said === 0 ? 0 : right / said;
    const recall = messages === 0 ? 0 : right / messages;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { intent, messages, precision, recall, f1 };
  });
}

function countReliability(judged: readonly Judged[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = judged.filter(({ result }) => Math.min(BINS - 1, Math.floor(result.score * BINS)) === bin);
    const meanScore = sum(inside.map(({ result }) => result.score)) / Math.max(1, inside.length);
    const accuracy = shareOf(inside, ({ isRight }) => isRight) ?? 0;
    return { from: bin / BINS, messages: inside.length, meanScore, accuracy };
  });
}

function calibrationErrorOf(bins: readonly ReliabilityBin[], messages: number): number {
  const errors = bins.map((bin) => bin.messages * Math.abs(bin.accuracy - bin.meanScore));
  return sum(errors) / Math.max(1, messages);
}

function shareOf<T>(all: readonly T[], fits: (one: T) => boolean): number | undefined {
  return all.length === 0 ? undefined : all.filter(fits).length / all.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
