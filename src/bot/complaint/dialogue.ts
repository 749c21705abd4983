import { InputFile } from "grammy";
import { type Draft, nextPlace } from "../../complaints/draft.ts";
import { QUESTIONS } from "../../complaints/questions.ts";
import { reduce, startDraft } from "../../complaints/reduce.ts";
import type { ComplaintEvent, DialogueContext, Note, Step } from "../../complaints/steps.ts";
import type { ComplaintOutcome } from "../../conversations/complaint.ts";
import type { Dialogues, Drafts } from "../../conversations/dialogues.ts";
import { HOME_TIME_ZONE } from "../../guide/card.ts";
import { ROOT_SECTION } from "../../guide/guide.ts";
import { civilDate } from "../../guide/hours.ts";
import { htm } from "../../i18n/html.ts";
import { sendAnswer } from "../answers.ts";
import { type ComplaintTap, complaintData, readTap } from "../callback-data.ts";
import { answerContacts, holdsContacts, isCommand } from "../contact-check.ts";
import type { AppContext, BotDeps } from "../context.ts";
import { isSilent } from "../fallback.ts";
import { COMPLAINT_START, type ScreenView } from "../keyboards.ts";
import { acknowledge, knownView, sendView, showOnTap, viewOf, withNote } from "../reply.ts";
import { optionNamed } from "./labels.ts";
import { placeView, waitingView } from "./question-view.ts";
import { complaintResult, type ResultFile } from "./results.ts";

/** Commands that end a complaint for good; every other one puts it aside. */
const ENDING = /^\/(?:cancel|forget)(?![a-z0-9_])/i;

/** How sure (0..1) an answer that is none has to be about something else, to be answered as that. */
const CLEAR = 0.85;

/** The complaint's dialogue in a private chat: reads an update, lets the steps decide, shows what they say. */
export function createComplaintDialogue(deps: BotDeps) {
  const contextOf = (ctx: AppContext): DialogueContext => {
    const content = deps.content();
    return {
      questions: QUESTIONS,
      complaints: content.complaints,
      vocabulary: content.dateWords,
      today: civilDate(deps.now(), HOME_TIME_ZONE),
      now: deps.now().getTime(),
      isMonthFirst: ctx.locale === "en",
      optionNamed: (question, options, text) => optionNamed(content, question, options, text),
      topicOf: (text) => {
        const { type, candidates, urgent: isUrgent } = deps.classifier().classify(text);
        // What is not clear by itself is likely about the complaint that is being written.
        const likely = candidates.find(({ topic }) => content.complaints.entry(topic)?.isQuestion);
        const meant = type === "sure" ? candidates[0] : type === "unsure" ? likely : undefined;
        const isClear = type === "unsure" || (meant?.confidence ?? 0) >= CLEAR;
        return meant && { topic: meant.topic, isUrgent, isClear };
      },
      hasContacts: (text) => holdsContacts(deps, ctx, text),
    };
  };

  async function take(ctx: AppContext, drafts: Drafts): Promise<ComplaintOutcome> {
    const draft = await drafts.of(ctx);
    if (!draft) return "leave";
    const event = readEvent(ctx);
    if (event === "end") {
      await drafts.drop(ctx);
      ctx.leftDialogue = true;
      return "leave";
    }
    if (event === "ignore") return "ignore";
    if (event === "leave") {
      await putAside(ctx, draft, drafts);
      return "leave";
    }
    return follow(ctx, drafts, reduce(draft, event.event, contextOf(ctx)), event.note);
  }

  /** Does what a step says. */
  async function follow(ctx: AppContext, drafts: Drafts, step: Step, note?: Note): Promise<ComplaintOutcome> {
    switch (step.type) {
      case "show":
        await ask(ctx, drafts, step.draft, note ?? step.note);
        return "stay";
      case "digress":
        await ask(ctx, drafts, step.draft, { type: await digress(ctx, step.topic) });
        return "stay";
      case "finish":
        await finish(ctx, step.draft);
        await drafts.drop(ctx);
        return "done";
      case "stop": {
        await drafts.drop(ctx);
        const view = withNote(
          deps.content().t.html(ctx.locale, "complaint-stopped"),
          knownView(deps, ctx, ROOT_SECTION),
        );
        await show(ctx, view);
        return "done";
      }
    }
  }

  /** Shows a place. It counts as shown once Telegram has taken it: until then no words are an answer to it. */
  async function ask(ctx: AppContext, drafts: Drafts, draft: Draft, note?: Note): Promise<void> {
    const { isPaused: _, ...open } = draft;
    const place = open.shown ?? nextPlace(open.answers, QUESTIONS, deps.content().complaints);
    await drafts.keep(ctx, { ...open, shown: null });
    const today = civilDate(deps.now(), HOME_TIME_ZONE);
    await show(
      ctx,
      placeView(deps.content(), { ...open, shown: place }, note, { locale: ctx.locale, today }),
    );
    await drafts.hold(ctx, { ...open, shown: place });
  }

  async function show(ctx: AppContext, view: ScreenView): Promise<void> {
    if (ctx.callbackQuery) await showOnTap(deps, ctx, view, { id: COMPLAINT_START });
    else await sendView(ctx, view);
  }

  /** Answers what was no answer, as outside of the dialogue. */
  async function digress(
    ctx: AppContext,
    topic: string | undefined,
  ): Promise<Note["type"] & ("back-to" | "contacts" | "use-buttons")> {
    const { message } = ctx;
    if (!message || (await answerContacts(deps, ctx, message))) return "contacts";
    const text = message.text ?? message.caption ?? "";
    const classification = deps.classifier().classify(text);
    const view = classification.type === "sure" || topic === undefined ? undefined : viewOf(deps, ctx, topic);
    if (view) await sendView(ctx, view);
    else if (classification.type === "sure") await sendAnswer(deps, ctx, classification);
    // The person's own number or address, of which there is nothing to say; or words at the end, where nothing is asked.
    else return holdsContacts(deps, ctx, text) ? "contacts" : "use-buttons";
    return "back-to";
  }

  /** Sends the results, in their order. Only then the summary goes: its button tries again when one could not be sent. */
  async function finish(ctx: AppContext, draft: Draft): Promise<void> {
    const content = deps.content();
    const { locale } = ctx;
    if (ctx.callbackQuery) await acknowledge(ctx);
    const options = { locale, now: deps.now(), bot: `@${ctx.me.username}` };
    const { parts } = complaintResult(content, draft.answers, draft.target, options);
    for (const part of parts) {
      if ("text" in part) await sendView(ctx, part);
      else await sendFile(ctx, part);
    }
    await show(ctx, { text: content.t.html(locale, "complaint-done"), keyboard: [] });
  }

  async function sendFile(ctx: AppContext, { name, caption, content }: ResultFile): Promise<void> {
    await ctx.replyWithDocument(new InputFile(await content(), name), { caption });
  }

  /** The draft waits for a day; whatever is shown instead has a button that goes on with it. */
  async function putAside(ctx: AppContext, draft: Draft, drafts: Drafts): Promise<void> {
    await drafts.keep(ctx, { ...draft, isPaused: true });
    const { t } = deps.content();
    const resume = {
      text: t.plain(ctx.locale, "complaint-button-resume"),
      callback_data: complaintData({ type: "resume" }),
    };
    const decorate = ctx.decorate;
    ctx.decorate = (view) => {
      const shown = decorate?.(view) ?? view;
      return {
        text: htm`${t.html(ctx.locale, "complaint-left")}\n\n${shown.text}`,
        keyboard: [...shown.keyboard, [resume]],
      };
    };
  }

  /** Begins a complaint from where it is entered; one that is begun already is offered first. */
  async function start(ctx: AppContext, dialogues: Dialogues, topic: string | undefined): Promise<void> {
    const { drafts } = dialogues;
    const begun = await drafts.of(ctx);
    if (begun) {
      await show(ctx, waitingView(deps.content(), begun, topic, ctx.locale));
      return;
    }
    const entry = deps.content().complaints.entry(topic ?? "") ?? {};
    await open(ctx, dialogues, startDraft(entry, contextOf(ctx)), { type: "begun" });
  }

  async function open(ctx: AppContext, dialogues: Dialogues, draft: Draft, note?: Note): Promise<void> {
    await ask(ctx, dialogues.drafts, draft, note);
    await dialogues.enterComplaint(ctx);
  }

  /** A tap on a button of the dialogue while none is open: put aside, over, or not begun. */
  async function tap(ctx: AppContext, dialogues: Dialogues, event: ComplaintTap): Promise<void> {
    const { drafts } = dialogues;
    const begun = await drafts.of(ctx);
    const isFirst = event.type === "answer" && event.question === "ladder";
    if (begun && isFirst && begun.answers.ladder !== event.value) {
      await show(ctx, waitingView(deps.content(), begun, undefined, ctx.locale));
      return;
    }
    const isFresh = isFirst || event.type === "restart";
    const draft = begun ?? (isFresh ? startDraft({}, contextOf(ctx)) : undefined);
    if (!draft && event.type === "finish") {
      // Tapped twice: the results stand below already.
      return acknowledge(ctx, { text: deps.content().t.plain(ctx.locale, "complaint-gone") });
    }
    if (!draft) {
      const gone = deps.content().t.html(ctx.locale, "complaint-gone");
      await show(ctx, withNote(gone, knownView(deps, ctx, COMPLAINT_START)));
      return;
    }
    const step = reduce(draft, event, contextOf(ctx));
    if (step.type === "show") return open(ctx, dialogues, step.draft, step.note);
    await follow(ctx, drafts, step);
  }

  return { take, start, tap };
}

export type ComplaintDialogue = ReturnType<typeof createComplaintDialogue>;

type ReadEvent = { event: ComplaintEvent; note?: Note };

/** What an update means while a complaint is open. */
function readEvent(ctx: AppContext): ReadEvent | "leave" | "end" | "ignore" {
  if (ctx.callbackQuery) {
    const target = readTap(ctx.callbackQuery.data);
    return target?.type === "complaint" ? { event: target.event } : "leave";
  }
  const { message } = ctx;
  if (!message || isSilent(message)) return "ignore";
  const text = (message.text ?? message.caption ?? "").trim();
  if (isCommand(text)) return ENDING.test(text) ? "end" : "leave";
  if (ctx.holdsSecret) return { event: { type: "other" } }; // the warning stands above the question
  if (text !== "" && !message.forward_origin) return { event: { type: "text", text } };
  if (message.forward_origin || message.contact || message.users_shared) return "leave";
  const isPicture = message.photo ?? message.document ?? message.video ?? message.animation;
  return { event: { type: "other" }, note: { type: isPicture ? "picture" : "not-text" } };
}
