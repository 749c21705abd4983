import { Composer } from "grammy";
import type { Dialogues } from "../conversations/dialogues.ts";
import { ROOT_SECTION } from "../guide/guide.ts";
import type { ComplaintDialogue } from "./complaint/dialogue.ts";
import { answerContacts, repliedTo } from "./contact-check.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { describeError } from "./errors.ts";
import { forgetPerson } from "./forget.ts";
import { answerText } from "./questions.ts";
import { knownView, sendView, viewOf, withNote } from "./reply.ts";
import { decodeQuestion } from "./sharing/start-question.ts";
import { CHECK_CONTACT, verdictText } from "./verdict-view.ts";

/** Commands in the order of Telegram's menu; those that are a screen's address open it. */
export const COMMANDS = [
  "start",
  "menu",
  "order",
  "travel",
  "bank",
  "complaint",
  "fraud",
  "faq",
  "check",
  "share",
  "language",
  "privacy",
  "forget",
  "cancel",
  "help",
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** What the menu of a group offers; those marked are seen by nobody but the one who asks. */
export const GROUP_COMMANDS = [
  { command: "check", isEphemeral: false },
  { command: "menu", isEphemeral: true },
  { command: "fraud", isEphemeral: true },
  { command: "help", isEphemeral: true },
] as const satisfies readonly { command: CommandName; isEphemeral: boolean }[];

const NO_SCREENS: readonly CommandName[] = ["start", "check", "share", "forget", "cancel"];
const SCREEN_COMMANDS = COMMANDS.filter((name) => !NO_SCREENS.includes(name));

/** A complaint that a link enters from a topic: `?start=complaint-start_order-late`. */
const COMPLAINT_LINK = /^complaint-start_([a-z0-9-]{1,32})$/;

export function commands(
  deps: BotDeps,
  complaint: ComplaintDialogue,
  dialogues: Dialogues,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const note = (ctx: AppContext, key: "unknown-screen" | "cancelled" | "nothing-to-cancel" | "forgotten") =>
    sendView(ctx, withNote(deps.content().t.html(ctx.locale, key), knownView(deps, ctx, ROOT_SECTION)));

  composer.command("start", async (ctx) => {
    const id = ctx.match.trim();
    const question = decodeQuestion(id);
    if (question !== undefined) return answerCarried(deps, dialogues, ctx, question);
    const topic = COMPLAINT_LINK.exec(id)?.[1];
    if (topic !== undefined && ctx.chat.type === "private") return complaint.start(ctx, dialogues, topic);
    const view = viewOf(deps, ctx, id || ROOT_SECTION);
    await (view ? sendView(ctx, view) : note(ctx, "unknown-screen"));
  });

  composer.command(SCREEN_COMMANDS, (ctx) => {
    const [name = ""] = (ctx.message?.text ?? "").slice(1).split(/[\s@]/);
    return sendView(ctx, knownView(deps, ctx, name.toLowerCase()));
  });

  composer.command("check", async (ctx) => {
    const suspicious = repliedTo(ctx.msg, ctx.me.id);
    const written = ctx.match.trim();
    const asked = suspicious ?? (written === "" ? undefined : { ...ctx.msg, text: written, entities: [] });
    if (asked && (await answerContacts(deps, ctx, asked, true))) return;
    if (!asked && ctx.chat.type === "private") return sendView(ctx, knownView(deps, ctx, CHECK_CONTACT));
    const { t } = deps.content();
    const options = { locale: ctx.locale, bot: `@${ctx.me.username}` };
    const text = asked ? verdictText(deps.content(), [], options) : t.html(ctx.locale, "check-how-in-group");
    await sendView(ctx, { text, keyboard: [] });
  });

  composer.command("forget", async (ctx) => {
    if (!ctx.from) return;
    deps.lastCards.forget(ctx.from.id);
    try {
      await forgetPerson(deps, dialogues, ctx, ctx.from.id);
    } catch (error) {
      deps.log.error({ error: describeError(error) }, "not forgotten");
      await ctx.reply(deps.content().t.plain(ctx.locale, "failed-storage"));
      return;
    }
    await note(ctx, "forgotten");
  });

  composer.command("cancel", async (ctx) => {
    const hasLeft = (await dialogues.dropPaused(ctx)) || ctx.leftDialogue;
    await note(ctx, hasLeft ? "cancelled" : "nothing-to-cancel");
  });

  return composer;
}

/** A question that was asked in another chat, and came along in the link. */
async function answerCarried(
  deps: BotDeps,
  dialogues: Dialogues,
  ctx: AppContext,
  question: string,
): Promise<void> {
  const note = deps.content().t.html(ctx.locale, "you-asked", { question });
  ctx.decorate = (view) => withNote(note, view);
  await answerText(deps, dialogues, ctx, question);
}
