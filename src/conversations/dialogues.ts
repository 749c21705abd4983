import {
  type ConversationData,
  conversations,
  createConversation,
  type VersionedState,
} from "@grammyjs/conversations";
import { Composer, type Context, type Middleware } from "grammy";
import type { AppContext, BotDeps } from "../bot/context.ts";
import { describeError } from "../bot/errors.ts";
import type { Storage } from "../storage/storage.ts";
import { CLARIFY, CLARIFY_VERSION, type ClarifyActions, clarify } from "./clarify.ts";
import type { ClarifyState } from "./clarify-steps.ts";

/** A dialogue that nobody goes on with is gone after a day. */
const DIALOGUE_TTL_MS = 24 * 60 * 60 * 1000;

const dialogueKey = (chatId: number | string) => `dialogue:${chatId}`;

export type Dialogues = {
  /** Goes on with the person's dialogue, if there is one; everybody else passes without touching the plugin. */
  middleware: Middleware<AppContext>;
  /** Starts to wait for the answer to a clarifying question that has just been asked. */
  enterClarify(ctx: AppContext, state: ClarifyState): Promise<void>;
};

/** Dialogues of private chats. */
export function createDialogues(deps: BotDeps, actions: ClarifyActions): Dialogues {
  const plugin = new Composer<AppContext>();
  plugin.use(
    conversations<AppContext, Context>({
      storage: {
        type: "key",
        version: CLARIFY_VERSION,
        getStorageKey: (ctx) => ctx.chatId?.toString(),
        adapter: adapterOf(deps.storage),
      },
      onExit: (_, ctx) => {
        ctx.leftDialogue = true;
      },
    }),
  );
  plugin.use(createConversation<AppContext, Context>(clarify(actions), { id: CLARIFY }));
  const handler = plugin.middleware();

  return {
    middleware: async (ctx, next) => {
      const isOpen = ctx.chatId !== undefined && (await hasDialogue(deps, ctx.chatId));
      await (isOpen ? handler(ctx, next) : next());
    },
    async enterClarify(ctx, state) {
      const enter = () => ctx.conversation.enter(CLARIFY, state);
      // Within a dialogue that was just left, the plugin is on the context already.
      await ("conversation" in ctx ? enter() : handler(ctx, enter));
    },
  };
}

/** Drops a person's dialogue with all that was said in it. */
export function leaveDialogue(storage: Storage, chatId: number): Promise<void> {
  return storage.delete(dialogueKey(chatId));
}

async function hasDialogue({ storage, log }: BotDeps, chatId: number): Promise<boolean> {
  try {
    return (await storage.get(dialogueKey(chatId))) !== undefined;
  } catch (error) {
    log.warn({ error: describeError(error) }, "dialogue not read");
    return false;
  }
}

function adapterOf(storage: Storage) {
  return {
    read: async (key: string) =>
      (await storage.get(dialogueKey(key))) as VersionedState<ConversationData> | undefined,
    write: (key: string, state: VersionedState<ConversationData>) =>
      storage.set(dialogueKey(key), state, DIALOGUE_TTL_MS),
    delete: (key: string) => storage.delete(dialogueKey(key)),
  };
}
