import type { Classification } from "../classifier/classifier.ts";
import type { ClarifyState } from "../conversations/clarify-steps.ts";
import { ROOT_SECTION } from "../guide/guide.ts";
import type { Html } from "../i18n/html.ts";
import { KEEP_WORDS, SOMETHING_ELSE } from "./callback-data.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { type Keyboard, PERSON, rowsOf, type ScreenView, screenLabel, waysOut } from "./keyboards.ts";
import { acknowledge, knownView, replyToQuestion, sendView, viewOf, withNote } from "./reply.ts";

/** "Or is it …?" buttons under an answer. */
const MAX_ALTERNATIVES = 2;
/** Fewer topics are no question: the menus of what people write about are offered as well. */
const MIN_CHOICES = 2;
const SUBJECTS = ["order", "travel", "bank", "complaint"];
const SMALLTALK = ["hello", "thanks", "bye", "robot"] as const;

/** Answers a message that was understood: its card as a new message, or a human word to small talk. */
export async function sendAnswer(
  deps: BotDeps,
  ctx: AppContext,
  classification: Classification,
): Promise<void> {
  const [best, ...others] = classification.candidates;
  if (best?.intent === "smalltalk") return sendView(ctx, smalltalkView(deps, ctx, best.topic));
  const view = best && viewOf(deps, ctx, best.topic);
  if (!view) return sendNotOzon(deps, ctx); // a topic that the model knows and the data doesn't
  // In danger nothing distracts from the first aid.
  const offered = classification.urgent
    ? []
    : [...classification.several, ...others.map(({ topic }) => topic)];
  await sendView(ctx, withAlternatives(deps, ctx, view, [...new Set(offered)]));
}

/** Asks which of the likely topics is meant. */
export async function askWhich(deps: BotDeps, ctx: AppContext, state: ClarifyState): Promise<void> {
  const content = deps.content();
  const topics = state.topics.filter((id) => content.guide.screen(id));
  const isGuess = topics.length >= MIN_CHOICES;
  const keyboard: Keyboard = [
    ...topics.map((id) => [{ text: screenLabel(content, id, ctx.locale), callback_data: id }]),
    ...(isGuess
      ? []
      : rowsOf(SUBJECTS.map((id) => ({ text: screenLabel(content, id, ctx.locale), callback_data: id })))),
    [{ text: content.t.plain(ctx.locale, "button-something-else"), callback_data: SOMETHING_ELSE }],
    ...waysOut(content, ctx.locale),
  ];
  const text = content.t.html(ctx.locale, state.asked > 1 || !isGuess ? "ask-more" : "ask-which");
  await Promise.all([ctx.callbackQuery && acknowledge(ctx), sendView(ctx, { text, keyboard })]);
}

/** The bot could not make out the question: the way to a person. */
export async function giveUp(deps: BotDeps, ctx: AppContext): Promise<void> {
  const note = deps.content().t.html(ctx.locale, "ask-give-up");
  const view = withNote(note, knownView(deps, ctx, PERSON));
  await Promise.all([ctx.callbackQuery && acknowledge(ctx), sendView(ctx, view)]);
}

/** "Not about Ozon", with the doors and the offer to show these words to the editors. */
export async function sendNotOzon(deps: BotDeps, ctx: AppContext): Promise<void> {
  const { t } = deps.content();
  deps.stats.refused();
  const { text, keyboard } = withDoors(deps, ctx, t.html(ctx.locale, "not-ozon"));
  if (ctx.chat?.type !== "private") return sendView(ctx, { text, keyboard });
  const keep = { text: t.plain(ctx.locale, "button-keep-words"), callback_data: KEEP_WORDS };
  // As a reply: the tap then brings the words along, and nothing is kept before it.
  await sendView(ctx, { text, keyboard: [...keyboard, [keep]] }, replyToQuestion(ctx));
}

/** A sentence over the menu's buttons. */
export function withDoors(deps: BotDeps, ctx: AppContext, text: Html): ScreenView {
  return { text, keyboard: knownView(deps, ctx, ROOT_SECTION).keyboard };
}

/** Which small talk a topic of the classifier is. */
export function smalltalkKind(topic: string): (typeof SMALLTALK)[number] {
  return SMALLTALK.find((name) => topic === `smalltalk-${name}`) ?? "hello";
}

function smalltalkView(deps: BotDeps, ctx: AppContext, topic: string): ScreenView {
  const { t } = deps.content();
  const kind = smalltalkKind(topic);
  const text = t.html(ctx.locale, `smalltalk-${kind}`);
  const isParting = kind === "thanks" || kind === "bye";
  return isParting ? { text, keyboard: waysOut(deps.content(), ctx.locale) } : withDoors(deps, ctx, text);
}

function withAlternatives(
  deps: BotDeps,
  ctx: AppContext,
  view: ScreenView,
  topics: readonly string[],
): ScreenView {
  const content = deps.content();
  const shown = new Set(
    view.keyboard.flat().flatMap((button) => ("callback_data" in button ? button.callback_data : [])),
  );
  const rows = topics
    .filter((id) => content.guide.screen(id) && !shown.has(id))
    .slice(0, MAX_ALTERNATIVES)
    .map((id) => {
      const topic = screenLabel(content, id, ctx.locale);
      return [{ text: content.t.plain(ctx.locale, "button-or", { topic }), callback_data: id }];
    });
  return { ...view, keyboard: [...view.keyboard.slice(0, -2), ...rows, ...view.keyboard.slice(-2)] };
}
