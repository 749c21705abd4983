import { type ApiClientOptions, Bot, type BotConfig, Composer, type NextFunction } from "grammy";
import { createDialogues, type Dialogues } from "../conversations/dialogues.ts";
import { findByLabel } from "../guide/find-by-label.ts";
import { admission } from "./admission.ts";
import { askWhich, giveUp, sendAnswer } from "./answers.ts";
import { commands } from "./commands.ts";
import { createComplaintDialogue } from "./complaint/dialogue.ts";
import { contactCheck } from "./contact-check.ts";
import type { AppContext, BotDeps, OuterDeps } from "./context.ts";
import { countUse } from "./count-use.ts";
import { describeError } from "./errors.ts";
import { fallback } from "./fallback.ts";
import { forgetPerson } from "./forget.ts";
import { groups } from "./groups.ts";
import { localize } from "./languages.ts";
import { createLastEdits } from "./last-edits.ts";
import { createOutageCheck } from "./outage.ts";
import { protectSecrets } from "./protect-secrets.ts";
import { questions } from "./questions.ts";
import { knownView, sendView } from "./reply.ts";
import { reportFailure } from "./report-failure.ts";
import { guestMode } from "./sharing/guest-mode.ts";
import { inlineMode } from "./sharing/inline-mode.ts";
import { createLastCards } from "./sharing/last-cards.ts";
import { createPictures } from "./sharing/pictures.ts";
import { rememberCards, shareCommand } from "./sharing/share-command.ts";
import { statsCommand } from "./stats-command.ts";
import { taps } from "./taps.ts";
import { isFromElsewhere, isInGroup, isMembership, isPrivate, isTap, mayBeCommand, when } from "./when.ts";

export type BotOptions = OuterDeps & {
  token: string;
  client: ApiClientOptions;
  botInfo?: NonNullable<BotConfig<AppContext>["botInfo"]>;
};

/** The bot: an ordered list of what may take an update. It starts nothing. */
export function createBot({ token, client, botInfo, ...given }: BotOptions): Bot<AppContext> {
  const bot = new Bot<AppContext>(token, { client, ...(botInfo && { botInfo }) });
  const deps: BotDeps = {
    ...given,
    lastEdits: createLastEdits(),
    lastCards: createLastCards(),
    pictures: createPictures(given),
    isApiAway: createOutageCheck(bot.api),
  };
  const complaint = createComplaintDialogue(deps);
  const dialogues = createDialogues(deps, {
    clarify: {
      reader: {
        named: (text) => findByLabel(deps.content(), text),
        classify: (text) => deps.classifier().classify(text),
      },
      take: (ctx, step) => {
        switch (step.type) {
          case "ask":
            return askWhich(deps, ctx, step.state);
          case "open":
            return sendView(ctx, knownView(deps, ctx, step.id));
          case "answer":
            return sendAnswer(deps, ctx, step.classification);
          case "give-up":
            return giveUp(deps, ctx);
        }
      },
    },
    takeComplaint: complaint.take,
  });

  // Unlike bot.catch, a boundary also holds for webhooks and tests.
  const app = bot.errorBoundary(reportFailure(deps, dialogues));
  app.use(noteEffects);
  app.use(countUse(deps));
  app.use(localize(deps));
  app.use(passOwnCards);
  app.use(rememberCards(deps));
  // Before what minds the type of a chat: the bot is not in that one.
  app.use(when(isFromElsewhere, inlineMode(deps), guestMode(deps)));
  app.use(when(isMembership, membership(deps, dialogues)));
  app.use(admission(deps)); // before any work is done for somebody who sends too much
  app.use(
    when(
      isPrivate,
      protectSecrets(deps), // before anything keeps the text
      dialogues.complaint, // an order's number in a complaint is no phone to check
      contactCheck(deps), // a contact is checked even in the middle of a question
      dialogues.middleware, // first: an open question takes the next words
    ),
  );
  app.use(when(isTap, taps(deps, complaint, dialogues)));
  app.use(when(mayBeCommand, statsCommand(deps), shareCommand(deps), commands(deps, complaint, dialogues)));
  app.use(when(isInGroup, groups(deps, dialogues)));
  app.use(
    when(
      isPrivate,
      questions(deps, dialogues), // after the commands
      fallback(deps), // last: answers whatever nobody took
    ),
  );
  return bot;
}

/** Remembers on the context that a call has succeeded. */
function noteEffects(ctx: AppContext, next: NextFunction): Promise<void> {
  ctx.api.config.use(async (call, method, payload, signal) => {
    const answer = await call(method, payload, signal);
    if (answer.ok) ctx.hasEffect = true;
    return answer;
  });
  return next();
}

/** A card that a person has just put into this chat by way of the bot asks nothing. */
function passOwnCards(ctx: AppContext, next: NextFunction): Promise<void> {
  return ctx.message?.via_bot?.id === ctx.me.id ? Promise.resolve() : next();
}

/** Whoever blocks the bot is forgotten. */
function membership(deps: BotDeps, dialogues: Dialogues): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.on("my_chat_member", async (ctx) => {
    const { chat, new_chat_member: me } = ctx.myChatMember;
    if (chat.type !== "private" || me.status !== "kicked") return;
    await forgetPerson(deps, dialogues, ctx, chat.id).catch((error: unknown) =>
      deps.log.warn({ error: describeError(error) }, "not forgotten"),
    );
  });
  return composer;
}
