import type { Content } from "../../content.ts";
import { changedParts } from "../../guide/fingerprint.ts";
import { stripHtml } from "../../i18n/html.ts";
import { wordsOf } from "../../i18n/translator.ts";
import type { TapTarget } from "../callback-data.ts";
import type { AppContext, BotDeps } from "../context.ts";
import { isNotEditable, isNotModified } from "../errors.ts";
import type { ScreenView } from "../keyboards.ts";
import { acknowledge, FORMAT, showOnTap } from "../reply.ts";
import { CHECK_CONTACT } from "../verdict-view.ts";
import { type CopyOptions, sharedCopy } from "./shared-copy.ts";
import { gravity, sharedVerdict } from "./shared-verdict.ts";

type RefreshCard = Extract<TapTarget, { type: "refresh" }>;
type RefreshVerdict = Extract<TapTarget, { type: "refresh-verdict" }>;

/** A copy as it is today, and what its reader is told of it. */
export type Refreshed = {
  view: ScreenView;
  /** Address that opens the same in the bot. */
  address: string;
  toast: string;
  /** Something that must not be overlooked. */
  isAlert: boolean;
  /** Whether the message differs from the one under which the button stands. */
  isNew: boolean;
};

/** Answers "refresh" under a copy in any chat. */
export async function refresh(
  deps: BotDeps,
  ctx: AppContext,
  target: RefreshCard | RefreshVerdict,
): Promise<void> {
  const content = deps.content();
  const locale = content.t.locales.includes(target.locale) ? target.locale : ctx.locale;
  const options = { locale, now: deps.now(), bot: `@${ctx.me.username}` };
  const refreshed =
    target.type === "refresh"
      ? refreshedCard(content, target, options)
      : refreshedVerdict(content, target, options);
  if (!refreshed) {
    await acknowledge(ctx, { text: content.t.plain(locale, "refresh-gone"), show_alert: true });
    return;
  }
  const { view, address, toast, isAlert, isNew } = refreshed;
  const inlineId = ctx.callbackQuery?.inline_message_id;
  // Such a button stands under no message of an ordinary chat; a forger gets what a tap on the screen would show.
  if (inlineId === undefined) return showOnTap(deps, ctx, view, { id: address, toast });
  await Promise.all([
    acknowledge(ctx, { text: toast, show_alert: isAlert }),
    isNew && deps.lastEdits.isNew(inlineId, view, deps.now()) && edit(deps, ctx, inlineId, view),
  ]);
}

export function refreshedCard(
  content: Content,
  { id, facts, look }: RefreshCard,
  options: CopyOptions,
): Refreshed | undefined {
  const copy = sharedCopy(content, id, options);
  if (!copy) return undefined;
  const { t } = content;
  const { locale } = options;
  const changed = changedParts(facts, copy.facts);
  const known = { view: copy.view, address: copy.address, isNew: look !== copy.look };
  if (copy.address !== id) {
    return { ...known, toast: t.plain(locale, "refresh-moved", { title: copy.title }), isAlert: true };
  }
  if (changed.some((part) => part !== "checked")) {
    const parts = changed.map((part) => t.plain(locale, `refresh-part-${part}`)).join(", ");
    return { ...known, toast: t.plain(locale, "refresh-changed", { parts }), isAlert: true };
  }
  const { card } = copy;
  if (card?.aged) return { ...known, toast: stripHtml(card.aged), isAlert: true };
  const toast = card ? `${t.plain(locale, "refresh-current")} ${stripHtml(card.checked)}` : undefined;
  return { ...known, toast: toast ?? t.plain(locale, "refresh-current"), isAlert: false };
}

export function refreshedVerdict(
  content: Content,
  { verdict: before, look, contact }: RefreshVerdict,
  options: Pick<CopyOptions, "locale" | "bot">,
): Refreshed | undefined {
  const { verdict, findings } = content.check({ text: contact });
  if (verdict === "none") return undefined;
  const { t } = content;
  const copy = sharedVerdict(content, findings, options);
  const isSame = gravity(verdict) === before;
  const toast = isSame
    ? t.plain(options.locale, "refresh-verdict-current")
    : t.plain(options.locale, "refresh-verdict-changed", {
        verdict: t.plain(options.locale, wordsOf(`verdict-${verdict}`)),
      });
  return { view: copy.view, address: CHECK_CONTACT, toast, isAlert: !isSame, isNew: look !== copy.look };
}

async function edit(
  { lastEdits }: BotDeps,
  ctx: AppContext,
  inlineId: string,
  { text, keyboard }: ScreenView,
): Promise<void> {
  const reply_markup = { inline_keyboard: keyboard };
  try {
    await ctx.api.editMessageTextInline(inlineId, text, { ...FORMAT, reply_markup });
  } catch (error) {
    // The same already, or deleted where it stood: the toast has said how things are.
    if (isNotModified(error)) return;
    lastEdits.forget(inlineId);
    if (!isNotEditable(error)) throw error;
  }
}
