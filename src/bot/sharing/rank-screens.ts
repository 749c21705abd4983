import type { Classifier } from "../../classifier/classifier.ts";
import type { Content } from "../../content.ts";
import { findByLabel } from "../../guide/find-by-label.ts";
import { searchTitles } from "../../guide/title-search.ts";

/** What the meaning counts: a guess gives way to a good name. */
const MEANING_WEIGHT = { sure: 1, unsure: 0.8, none: 0 };
/** What a screen's own name counts beside a topic's probability, 0..1. */
const TITLE_WEIGHT = 0.6;
/** A menu is a worse answer than a card that is as well named. */
const SECTION_WEIGHT = 0.95;
/** A list has room for what a query means less probably too: one word is often a shop's, a journey's and a bank's. */
const WORTH_LISTING = 0.01;
/** A whole name leaves no doubt. */
const NAMED = 3;
/** For words that seem to be about something else, only a name that is all there counts. */
const MIN_TITLE_IF_OTHER = 0.65;

/** Addresses of the screens that answer a query, best first: in danger first aid, then by meaning and by name. */
export function rankScreens(content: Content, classifier: Classifier, query: string): string[] {
  const { guide } = content;
  const { type, candidates, urgent } = classifier.classify(query);
  const scores = new Map<string, number>();
  const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);

  const named = findByLabel(content, query);
  if (named !== undefined) add(named, NAMED);
  const weight = MEANING_WEIGHT[type];
  if (weight > 0) {
    for (const { topic, confidence } of classifier.rankTopics(query))
      if (confidence >= WORTH_LISTING) add(topic, weight * confidence);
  }
  for (const { id, score } of searchTitles(content, query)) {
    if (type === "none" && score < MIN_TITLE_IF_OTHER) continue;
    add(id, TITLE_WEIGHT * score * (guide.topic(id) ? 1 : SECTION_WEIGHT));
  }
  const aid = urgent ? candidates[0]?.topic : undefined;
  if (aid !== undefined) add(aid, NAMED + 1);
  return [...scores]
    .filter(([id]) => ["topic", "section"].includes(guide.screen(id)?.type ?? ""))
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id);
}
