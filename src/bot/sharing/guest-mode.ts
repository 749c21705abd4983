import { Composer, type Filter } from "grammy";
import { findContacts, repliedTo, withoutName } from "../contact-check.ts";
import type { AppContext, BotDeps } from "../context.ts";
import { isTooLate } from "../errors.ts";
import { CHECK_CONTACT } from "../verdict-view.ts";
import { articleOf } from "./inline-mode.ts";
import { type Offer, VERDICT_OFFER } from "./inline-offers.ts";
import type { CopyOptions } from "./shared-copy.ts";
import { sharedCopy } from "./shared-copy.ts";
import { sharedVerdict } from "./shared-verdict.ts";

type GuestContext = Filter<AppContext, "guest_message">;

/**
 * Called by its name into a chat in which it is not, mostly under a suspicious message: one answer goes there, and the
 * bot learns of nothing else that is said.
 */
export function guestMode(deps: BotDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.on("guest_message", async (ctx) => {
    const options = { locale: ctx.locale, now: deps.now(), bot: `@${ctx.me.username}` };
    try {
      await ctx.answerGuestQuery(articleOf(guestOffer(deps, ctx, options)));
    } catch (error) {
      if (!isTooLate(error)) throw error;
    }
  });
  return composer;
}

/** The verdict on the message that is answered, else on the call itself; else the card that the words ask for. */
function guestOffer(deps: BotDeps, { msg: call, me }: GuestContext, options: CopyOptions): Offer {
  const content = deps.content();
  const suspicious = repliedTo(call, me.id);
  for (const message of [suspicious, call]) {
    const findings = message ? findContacts(content, message, me.username) : [];
    if (findings.length > 0) return { id: VERDICT_OFFER, ...sharedVerdict(content, findings, options) };
  }
  const asked = topicOf(deps, withoutName(call, me.username));
  const told = suspicious && topicOf(deps, withoutName(suspicious, me.username));
  const topic = asked ?? (told && content.guide.topic(told)?.intent === "fraud" ? told : undefined);
  const copy = topic === undefined ? undefined : sharedCopy(content, topic, options);
  return copy ? { id: copy.address, ...copy } : { id: CHECK_CONTACT, ...sharedVerdict(content, [], options) };
}

function topicOf({ classifier, content }: BotDeps, text: string): string | undefined {
  const { type, candidates } = classifier().classify(text);
  const topic = candidates[0]?.topic;
  return type === "sure" && topic !== undefined && content().guide.topic(topic) ? topic : undefined;
}
