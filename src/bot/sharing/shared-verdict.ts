import { type Finding, gravest, VERDICTS, type Verdict } from "../../contacts/finding.ts";
import type { Content } from "../../content.ts";
import { deepLink } from "../../guide/deep-link.ts";
import { digest } from "../../guide/fingerprint.ts";
import { wordsOf } from "../../i18n/translator.ts";
import { refreshVerdictData } from "../callback-data.ts";
import type { ScreenView } from "../keyboards.ts";
import { CHECK_CONTACT, defang, verdictText } from "../verdict-view.ts";
import { askedAgain } from "./asked-again.ts";
import { withRefresh } from "./shared-copy.ts";

/** A verdict as it stands in another chat. */
export type SharedVerdict = { title: string; description: string; view: ScreenView; look: string };

/** The copy of the verdict on the contacts that were found, or of the word that there are none. */
export function sharedVerdict(
  content: Content,
  findings: readonly Finding[],
  options: { locale: string /** Username with its @. */; bot: string },
): SharedVerdict {
  const { t } = content;
  const { locale, bot } = options;
  const verdict = gravest(findings.map((finding) => finding.verdict));
  const text = verdictText(content, findings, options);
  const leading = [[{ text: t.plain(locale, "open-in-bot"), url: deepLink(bot, CHECK_CONTACT) }]];
  const look = digest([text, leading]);
  const contacts = verdict === "none" ? undefined : askedAgain(content, findings);
  const data = contacts && refreshVerdictData(locale, gravity(verdict), look, contacts);
  return {
    title: t.plain(locale, wordsOf(`verdict-${verdict}`)),
    description: findings.map(defang).join(", "),
    view: { text, keyboard: withRefresh(t, locale, leading, data) },
    look,
  };
}

/** A verdict as a digit: its place in the list. */
export function gravity(verdict: Verdict | "none"): number {
  return VERDICTS.findIndex((known) => known === verdict);
}
