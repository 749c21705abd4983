import { dayOfMonth, readAbsolute, takeDay } from "./absolute.ts";
import type { DateReading } from "./reading.ts";
import { readRelative } from "./relative.ts";
import { Cursor, tokensOf } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Days that are offered at most. */
const MAX_CHOICES = 7;

/**
 * Reads a day in the past as people write it, in any of the vocabulary's languages. Never throws; takes time linear in the
 * text, which is cut at 300 characters.
 *
 * @param today civil date (YYYY-MM-DD) that "yesterday" counts from
 * @param options.isMonthFirst a date with slashes may begin with its month
 */
export function readDate(
  text: string,
  today: string,
  vocabulary: Vocabulary,
  { isMonthFirst = false }: { isMonthFirst?: boolean } = {},
): DateReading {
  const tokens = tokensOf(text, vocabulary);
  const isQuestion = text.includes("?");
  const found: { reading: DateReading; isAbsolute: boolean }[] = [];
  const cursor = new Cursor(tokens, vocabulary);
  let isVague = false;
  while (cursor.at < tokens.length) {
    const absolute = readAbsolute(cursor, today, isMonthFirst);
    const reading = absolute ?? readRelative(cursor, today, isQuestion);
    if (reading) {
      found.push({ reading, isAbsolute: absolute !== undefined });
      continue;
    }
    const isLedIn = tokens.length === 1 || cursor.isLedIn;
    if (cursor.take("vague") || (cursor.take("month") && isLedIn)) isVague = true;
    else cursor.step();
  }
  if (found.length > 0) return together(found);
  const alone = readAlone(new Cursor(tokens, vocabulary), tokens.length, today);
  if (alone) return alone;
  return { type: isVague ? "vague" : "none" };
}

/** A message that is nothing but a day's number. */
function readAlone(cursor: Cursor, end: number, today: string): DateReading | undefined {
  cursor.skipFiller();
  const day = takeDay(cursor);
  cursor.skipFiller();
  return day !== undefined && cursor.at === end ? dayOfMonth(day, today) : undefined;
}

/** One reading of all that was found: a day that can be meant counts before one that can't. */
function together(found: readonly { reading: DateReading; isAbsolute: boolean }[]): DateReading {
  const possible = found.filter(({ reading: { type } }) => type === "date" || type === "choose");
  // "В понедельник, 23 ноября": the weekday only says it again.
  const absolute = possible.filter(({ isAbsolute }) => isAbsolute);
  const counted = absolute.length > 0 ? absolute : possible;
  const [first, ...others] = counted.map(({ reading }) => reading);
  if (!first)
    return (
      (found.find(({ reading: { type } }) => type === "future") ?? found[0])?.reading ?? { type: "none" }
    );
  if (others.length === 0) return first;
  const dates = [first, ...others].flatMap((reading) => {
    if (reading.type === "date") return [reading.date];
    return reading.type === "choose" ? reading.dates : [];
  });
  const unique = [...new Set(dates)].slice(0, MAX_CHOICES);
  const [only] = unique;
  return unique.length === 1 && only !== undefined && others.every(({ type }) => type === "date")
    ? { type: "date", date: only }
    : { type: "choose", dates: unique };
}
