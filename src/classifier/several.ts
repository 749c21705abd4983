import { normalise } from "./reading/normalise.ts";

/** A message cut where one matter may end and another begin. */
export interface Matters {
  readonly parts: readonly string[];
  /** The writer says that something else begins; a mere full stop may stand inside one story. */
  readonly announced: boolean;
}

/** Words that begin a second matter, as against going on with the first. */
const SECOND_MATTER =
  /(?:^|[\s,.;!?])(?:и\s+еще(?:\s+(?:вопрос|одно|одна|хотел\S*))?|а\s+еще|еще\s+(?:вопрос|один\s+вопрос|хотел\S*)|а\s+также|кроме\s+того|помимо\s+этого|плюс\s+(?:ко\s+всему|к\s+этому)|во-вторых|втор(?:ое|ой\s+вопрос)|заодно|and\s+also|also|another\s+(?:thing|question|problem)|besides|on\s+top\s+of\s+that|secondly|one\s+more\s+(?:thing|question))(?=[\s,:;.-])/u;
const SENTENCE_END = /[.!?;\n]+\s|\s(?=\d[).]\s)/u;
const AND = /\s(?:и|and)\s/u;
const MIN_WORDS = 2;
const MIN_WORDS_AROUND_AND = 3;
const MAX_PARTS = 4;
/** What is longer is a story with many sides, not two questions. */
const MAX_WORDS = 40;

/** A message cut into its matters; undefined if nothing shows that there are several. */
export function splitMatters(text: string): Matters | undefined {
  const normal = normalise(text);
  const found = SECOND_MATTER.exec(normal);
  if (found !== null && found.index > 0) {
    const parts = [normal.slice(0, found.index), normal.slice(found.index + found[0].length)];
    if (parts.every((part) => countWords(part) >= MIN_WORDS)) return { parts, announced: true };
  }
  if (countWords(normal) > MAX_WORDS) return undefined;
  const sentences = normal.split(SENTENCE_END).filter((part) => countWords(part) >= MIN_WORDS);
  if (sentences.length > 1 && sentences.length <= MAX_PARTS) return { parts: sentences, announced: false };
  const halves = normal.split(AND);
  const isTwo = halves.length === 2 && halves.every((part) => countWords(part) >= MIN_WORDS_AROUND_AND);
  return isTwo ? { parts: halves, announced: false } : undefined;
}

function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
