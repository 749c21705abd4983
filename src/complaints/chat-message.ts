import { type Translator, wordsOf } from "../i18n/translator.ts";
import { type Complaints, stageOf } from "./complaints.ts";
import type { Answers } from "./questions.ts";
import type { Rung } from "./schema.ts";
import { isOwn, type LadderPlace, wantOf } from "./standing.ts";
import { amountDigits, shortDate } from "./wording.ts";

/** What Telegram puts on a copy button. */
export const MAX_MESSAGE = 256;

/** Parts of the message: those with the lowest weight go first when it is too long. */
type Part = { text: string; weight: number };

/**
 * The short message for the chat where the trouble is, at most 256 characters.
 *
 * @param locale of the words; what is sent is Russian
 */
export function chatMessage(
  answers: Answers,
  place: LadderPlace,
  { complaints, t, locale }: { complaints: Complaints; t: Translator; locale: string },
): string {
  const say = (id: string, args?: Record<string, string>, part?: string) =>
    t.plain(locale, wordsOf(id, part), args);
  const { number, problem, amount } = answers;
  const want = wantOf(answers, complaints);
  const parts: Part[] = [
    ...opening(answers, place, complaints, say),
    ...(number ? [{ text: say("complaint-chat-number", { number }), weight: 8 }] : []),
    ...(problem ? [{ text: say(`complaint-problem-${problem}`, undefined, "short"), weight: 9 }] : []),
    ...(amount
      ? [{ text: say("complaint-chat-amount", { amount: amountDigits(Number(amount), locale) }), weight: 5 }]
      : []),
    ...(want === undefined
      ? []
      : [
          {
            text: say("complaint-request", { demand: say(`complaint-want-${want}`, undefined, "demand") }),
            weight: 7,
          },
        ]),
    { text: closing(place, complaints, say), weight: 2 },
  ];
  return fit(parts);
}

type Say = (id: string, args?: Record<string, string>) => string;

function opening(answers: Answers, place: LadderPlace, complaints: Complaints, say: Say): Part[] {
  const { current } = place;
  const rung = rungOfChat(place, complaints);
  if (!current || current.isInstant) {
    return rung ? [{ text: say(`complaint-chat-open-${rung.id}`), weight: rung.isInstant ? 1 : 6 }] : [];
  }
  if (current.paper === null || !isOwn(current)) return [{ text: say("complaint-chat-unsolved"), weight: 6 }];
  if (stageOf(answers.stage ?? undefined)?.outcome === "refusal") {
    return [{ text: say("complaint-chat-again"), weight: 6 }];
  }
  const kind = current.addressee === "ozon" ? "claim" : "bank";
  const remind = answers.asked
    ? say(`complaint-chat-remind-${kind}`, { date: shortDate(answers.asked) })
    : say(`complaint-chat-remind-${kind}-undated`);
  return [{ text: remind, weight: 6 }];
}

function closing(place: LadderPlace, complaints: Complaints, say: Say): string {
  const { current } = place;
  const rung = rungOfChat(place, complaints);
  if (rung && (!current || current.isInstant)) return say(`complaint-chat-close-${rung.id}`);
  return say("complaint-chat-close-reply");
}

/** The rung that the message belongs to: the next one, where it is taken in a chat. */
function rungOfChat({ next }: LadderPlace, complaints: Complaints): Rung | undefined {
  const [best] = next;
  return best && complaints.rung(best.rung.id);
}

function fit(parts: readonly Part[]): string {
  let kept = [...parts];
  for (;;) {
    const text = kept.map((part) => part.text).join(" ");
    if (text.length <= MAX_MESSAGE || kept.length === 1) return text.slice(0, MAX_MESSAGE);
    const lightest = Math.min(...kept.map(({ weight }) => weight));
    kept = kept.filter(({ weight }) => weight !== lightest);
  }
}
