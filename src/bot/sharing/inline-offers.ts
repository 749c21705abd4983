import type { Classifier } from "../../classifier/classifier.ts";
import type { Content } from "../../content.ts";
import { easyAddress } from "../../guide/guide.ts";
import type { ScreenView } from "../keyboards.ts";
import { CHECK_CONTACT } from "../verdict-view.ts";
import type { Copies } from "./copies.ts";
import { rankScreens } from "./rank-screens.ts";
import type { CopyOptions } from "./shared-copy.ts";
import { sharedVerdict } from "./shared-verdict.ts";

/** One line of the list that a person chooses from, and the message that it sends. */
export type Offer = { id: string; title: string; description: string; view: ScreenView };

export type Offering = { content: Content; classifier: Classifier; copies: Copies; options: CopyOptions };

/** `id` of the offer that is a verdict; all others are addresses of screens. */
export const VERDICT_OFFER = "verdict";
/** More is not read, and each carries its whole message. */
const MAX_OFFERS = 12;
const LETTERS = /\p{L}{2}/u;

/** What answers a query, best first; empty when nothing does. */
export function inlineOffers(offering: Offering, query: string): Offer[] {
  const { content, classifier } = offering;
  const asked = query.trim();
  if (asked === "") return screens(offering, content.guide.popular);
  // The share button under a card asks for its very address.
  if (content.guide.screen(asked)) return screens(offering, withEasy(offering, asked));

  const verdict = verdictOffer(offering, asked);
  if (!LETTERS.test(asked)) {
    const usual = /\d/.test(asked) ? [CHECK_CONTACT] : content.guide.popular;
    return [...verdict, ...screens(offering, usual)];
  }
  const ranked = rankScreens(content, classifier, asked);
  const others = verdict.length > 0 ? [CHECK_CONTACT, ...ranked] : ranked;
  return [...verdict, ...screens(offering, others)].slice(0, MAX_OFFERS);
}

function screens({ content, copies, options }: Offering, ids: readonly string[]): Offer[] {
  return [...new Set(ids)].slice(0, MAX_OFFERS).flatMap((id) => {
    const copy = copies(content, id, options);
    return copy
      ? [{ id: copy.address, title: copy.title, description: copy.description, view: copy.view }]
      : [];
  });
}

function withEasy({ content }: Offering, address: string): string[] {
  const screen = content.guide.screen(address);
  if (screen?.type === "topic") return [screen.id, easyAddress(screen.id)];
  return screen?.type === "easy" ? [screen.id, screen.topic.id] : [address];
}

function verdictOffer({ content, options }: Offering, text: string): Offer[] {
  const { findings } = content.check({ text });
  if (findings.length === 0) return [];
  const { title, description, view } = sharedVerdict(content, findings, options);
  return [{ id: VERDICT_OFFER, title, description, view }];
}
