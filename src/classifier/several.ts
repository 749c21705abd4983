import { normalise } from "./reading/normalise.ts";

/** Words that begin a second matter, as against going on with the first. */
const SECOND_MATTER =
  /(?:^|[\s,.;!?])(?:и\s+еще(?:\s+(?:вопрос|одно|одна|хотел\S*))?|а\s+еще|еще\s+(?:вопрос|один\s+вопрос|хотел\S*)|а\s+также|кроме\s+того|помимо\s+этого|плюс\s+(?:ко\s+всему|к\s+этому)|втор(?:ое|ой\s+вопрос)|заодно|and\s+also|also|another\s+(?:thing|question|problem)|besides|on\s+top\s+of\s+that|secondly|one\s+more\s+(?:thing|question))(?=[\s,:;.-])/u;
const MIN_WORDS = 2;

/** The two halves of a message that announces a second matter; undefined if it doesn't. */
export function splitMatters(text: string): readonly [string, string] | undefined {
  const normal = normalise(text);
  const found = SECOND_MATTER.exec(normal);
  if (found === null || found.index === 0) return undefined;
  const first = normal.slice(0, found.index);
  const second = normal.slice(found.index + found[0].length);
  return countWords(first) >= MIN_WORDS && countWords(second) >= MIN_WORDS ? [first, second] : undefined;
}

function countWords(text: string): number {
  return text.split(/\P{L}+/u).filter((word) => word.length > 1).length;
}
