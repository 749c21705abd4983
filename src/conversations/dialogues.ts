import { conversations, createConversation } from "@grammyjs/conversations";
import { Composer, type Context, type Middleware } from "grammy";
import type { AppContext, BotDeps } from "../bot/context.ts";
import { describeError } from "../bot/errors.ts";
import type { Draft } from "../complaints/draft.ts";
import { CLARIFY, CLARIFY_VERSION, type ClarifyActions, clarify } from "./clarify.ts";
import type { ClarifyState } from "./clarify-steps.ts";
import { COMPLAINT, COMPLAINT_VERSION, type ComplaintOutcome, complaint } from "./complaint.ts";
import { createDialogueRows, type DialogueRow } from "./dialogue-rows.ts";

/** A person's complaint in the making, as it is kept. */
export type Drafts = {
  of(ctx: AppContext): Promise<Draft | undefined>;
  /** Resolves when it can't be lost any more. */
  keep(ctx: AppContext, draft: Draft): Promise<void>;
  /** Takes effect with the end of the update, when the plugin keeps its own state. */
  hold(ctx: AppContext, draft: Draft): Promise<void>;
  drop(ctx: AppContext): Promise<void>;
};

export type DialogueActions = {
  clarify: ClarifyActions;
  /** Takes one update for the complaint that is open. */
  takeComplaint: (ctx: AppContext, drafts: Drafts) => Promise<ComplaintOutcome>;
};

export type Dialogues = {
  /** Goes on with an open complaint, before anything else looks at the message: an order's number is no phone. */
  complaint: Middleware<AppContext>;
  /** Goes on with an open question; people who are in no dialogue pass without touching the plugin. */
  middleware: Middleware<AppContext>;
  /** Starts to wait for the answer to a clarifying question that has just been asked. */
  enterClarify(ctx: AppContext, state: ClarifyState): Promise<void>;
  /** Starts to wait for the next step of a complaint whose question has just been shown. */
  enterComplaint(ctx: AppContext): Promise<void>;
  drafts: Drafts;
  /** Drops a complaint that was put aside; tells whether there was one. */
  dropPaused(ctx: AppContext): Promise<boolean>;
  /** Drops a person's dialogues with all that was said in them, for good: nothing of this update is kept later. */
  forget(ctx: AppContext, userId: number): Promise<void>;
};

/** Dialogues of private chats. */
export function createDialogues(deps: BotDeps, actions: DialogueActions): Dialogues {
  const rows = createDialogueRows(deps.storage, () => deps.now().getTime());
  /** One read an update. */
  const opened = new WeakMap<object, DialogueRow>();

  async function rowOf(ctx: Pick<Context, "update" | "chatId">): Promise<DialogueRow> {
    const known = opened.get(ctx.update);
    if (known || ctx.chatId === undefined) return known ?? {};
    const row = await rows.read(ctx.chatId);
    opened.set(ctx.update, row);
    return row;
  }

  async function change(ctx: Pick<Context, "update" | "chatId">, changes: DialogueRow): Promise<void> {
    if (ctx.chatId === undefined) return;
    const row = Object.assign(await rowOf(ctx), changes);
    opened.set(ctx.update, row);
    await rows.write(ctx.chatId, row);
  }

  const drafts: Drafts = {
    of: async (ctx) => (await rowOf(ctx)).draft,
    keep: (ctx, draft) => change(ctx, { draft }),
    hold: async (ctx, draft) => void Object.assign(await rowOf(ctx), { draft }),
    drop: (ctx) => change(ctx, { draft: undefined }),
  };

  const taken = new WeakSet<object>();
  const take = (ctx: AppContext): Promise<ComplaintOutcome> => {
    taken.add(ctx.update);
    return actions.takeComplaint(ctx, drafts);
  };

  const plugin = new Composer<AppContext>();
  plugin.use(
    conversations<AppContext, Context>({
      storage: {
        type: "context",
        version: `${CLARIFY_VERSION} ${COMPLAINT_VERSION}`,
        adapter: {
          read: async (ctx) => (await rowOf(ctx)).plugin,
          write: (ctx, state) => change(ctx, { plugin: withoutFirstUpdate(state) }),
          delete: (ctx) => change(ctx, { plugin: undefined }),
        },
      },
      onExit: (_, ctx) => {
        ctx.leftDialogue = true;
      },
    }),
  );
  plugin.use(createConversation<AppContext, Context>(clarify(actions.clarify), { id: CLARIFY }));
  plugin.use(createConversation<AppContext, Context>(complaint(take), { id: COMPLAINT }));
  const handler = plugin.middleware();

  const enter = async (ctx: AppContext, run: () => Promise<void>) => {
    // Within a dialogue that was just left, the plugin is on the context already.
    await ("conversation" in ctx ? run() : handler(ctx, run));
  };

  /** What is kept, if it can be read: storage that is down must not keep anybody from an answer. */
  async function readable(ctx: AppContext): Promise<DialogueRow> {
    try {
      return await rowOf(ctx);
    } catch (error) {
      deps.log.warn({ error: describeError(error) }, "dialogue not read");
      return {};
    }
  }

  return {
    drafts,
    complaint: async (ctx, next) => {
      const { draft } = await readable(ctx);
      if (!draft || draft.isPaused) return next();
      await handler(ctx, async () => {
        if (taken.has(ctx.update)) return next(); // it was left: the update goes on
        // The plugin has lost the dialogue, by a new release or a failure; the draft has not.
        const outcome = await take(ctx);
        if (outcome === "stay") await ctx.conversation.enter(COMPLAINT);
        if (outcome === "leave" || outcome === "ignore") await next();
      });
    },
    middleware: async (ctx, next) => {
      const { plugin: waiting } = "conversation" in ctx ? {} : await readable(ctx);
      await (waiting ? handler(ctx, next) : next());
    },
    enterClarify: (ctx, state) => enter(ctx, () => ctx.conversation.enter(CLARIFY, state)),
    dropPaused: async (ctx) => {
      const { draft } = await readable(ctx);
      if (!draft) return false;
      await drafts.drop(ctx);
      return true;
    },
    forget: (ctx, userId) => {
      opened.set(ctx.update, {});
      return rows.write(userId, {});
    },
    enterComplaint: (ctx) => enter(ctx, () => ctx.conversation.enter(COMPLAINT)),
  };
}

type PluginState = NonNullable<DialogueRow["plugin"]>;

/** The complaint never looks at the update that opened it, and nothing of that is kept. */
function withoutFirstUpdate(versioned: PluginState): PluginState {
  const waiting = versioned.state[COMPLAINT];
  if (!waiting) return versioned;
  const emptied = waiting.map((one) => ({
    ...one,
    replay: { ...one.replay, receive: one.replay.receive.map((op) => ({ ...op, returnValue: NO_UPDATE })) },
  }));
  return { ...versioned, state: { ...versioned.state, [COMPLAINT]: emptied } };
}

const NO_UPDATE = { update_id: 0 };
