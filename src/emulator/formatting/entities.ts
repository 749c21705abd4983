import type { MessageEntity } from "grammy/types";

/** A message keeps this many entities; Telegram drops the rest without a word. */
export const MAX_ENTITIES = 100;

type EntityType = MessageEntity["type"];

const STYLES: ReadonlySet<EntityType> = new Set(["bold", "italic", "underline", "strikethrough", "spoiler"]);
const QUOTES: ReadonlySet<EntityType> = new Set(["blockquote", "expandable_blockquote"]);
/** No style shows inside these. */
const PLAIN_INSIDE: ReadonlySet<EntityType> = new Set(["pre", "code", "date_time"]);

/** Which of two entities on the same text stands first, and so wins where only one may stay. */
const ORDER: readonly EntityType[] = [
  "blockquote",
  "expandable_blockquote",
  "pre",
  "code",
  "text_link",
  "text_mention",
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "date_time",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "custom_emoji",
];

const end = (entity: MessageEntity): number => entity.offset + entity.length;
const overlaps = (a: MessageEntity, b: MessageEntity): boolean => a.offset < end(b) && b.offset < end(a);
const order = (entity: MessageEntity): number => ORDER.indexOf(entity.type);

function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length || order(a) - order(b));
}

/**
 * The entities as Telegram keeps them: quotes never nested, links and code never one in another, equal styles that touch
 * joined. A style is cut wherever another one begins and at the borders of everything else, so that no two ever cross.
 */
export function normaliseEntities(entities: readonly MessageEntity[], text: string): MessageEntity[] {
  const sorted = sortEntities(entities).filter((entity) => isVisible(entity, text));
  const quotes = withoutOverlaps(sorted.filter(({ type }) => QUOTES.has(type)));
  const others = withoutOverlaps(
    sorted.filter(
      (entity) => !QUOTES.has(entity.type) && !STYLES.has(entity.type) && !crossesAny(entity, quotes),
    ),
  );
  const runs = [...STYLES].flatMap((type) => joined(sorted.filter((entity) => entity.type === type)));
  const borders = [...quotes, ...others].flatMap((entity) => [entity.offset, end(entity)]);
  const cuts = [...borders, ...runs.map(({ offset }) => offset)];
  const plain = others.filter(({ type }) => PLAIN_INSIDE.has(type));
  const styles = runs
    .flatMap((run) => cutAt(run, cuts))
    .filter((part) => !plain.some((hole) => overlaps(part, hole)));
  const visibleStyles = styles.filter((entity) => isVisible(entity, text));
  return sortEntities([...quotes, ...others, ...visibleStyles]).slice(0, MAX_ENTITIES);
}

/** Code may be spaces; anything else over spaces alone shows nothing and is dropped. */
function isVisible(entity: MessageEntity, text: string): boolean {
  if (entity.type === "pre" || entity.type === "code") return entity.length > 0;
  return text.slice(entity.offset, end(entity)).trim() !== "";
}

/** The first of those that share characters stays. */
function withoutOverlaps(sorted: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of sorted) if (!kept.some((other) => overlaps(entity, other))) kept.push(entity);
  return kept;
}

const crossesAny = (entity: MessageEntity, quotes: readonly MessageEntity[]): boolean =>
  quotes.some(
    (quote) => overlaps(entity, quote) && (entity.offset < quote.offset || end(entity) > end(quote)),
  );

function joined(sorted: readonly MessageEntity[]): MessageEntity[] {
  const result: MessageEntity[] = [];
  for (const entity of sorted) {
    const last = result.at(-1);
    if (!last || entity.offset > end(last)) result.push({ ...entity });
    else last.length = Math.max(end(last), end(entity)) - last.offset;
  }
  return result;
}

function cutAt(entity: MessageEntity, places: readonly number[]): MessageEntity[] {
  const inside = [...new Set(places)].filter((place) => place > entity.offset && place < end(entity));
  const edges = [entity.offset, ...inside.toSorted((a, b) => a - b), end(entity)];
  return edges.slice(1).map((to, index) => {
    const offset = edges[index] ?? 0;
    return { ...entity, offset, length: to - offset };
  });
}
