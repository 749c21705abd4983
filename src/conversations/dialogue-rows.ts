import type { ConversationData, VersionedState } from "@grammyjs/conversations";
import { type Draft, DraftSchema } from "../complaints/draft.ts";
import type { Storage } from "../storage/storage.ts";

/** A dialogue that nobody goes on with is gone after a day. */
export const DIALOGUE_TTL_MS = 24 * 60 * 60 * 1000;

/** All that is kept of a person's dialogues, in one place: read, kept and deleted together. */
export type DialogueRow = {
  /** What the conversations plugin waits with. */
  plugin?: VersionedState<ConversationData> | undefined;
  /** A complaint in the making. */
  draft?: Draft | undefined;
};

export type DialogueRows = {
  read(chatId: number): Promise<DialogueRow>;
  /** Keeps the row for a day; an empty one is deleted. */
  write(chatId: number, row: DialogueRow): Promise<void>;
};

const keyOf = (chatId: number | string) => `dialogue:${chatId}`;

/** @param now Unix time in ms */
export function createDialogueRows(storage: Storage, now: () => number): DialogueRows {
  return {
    async read(chatId) {
      const row = await storage.get(keyOf(chatId));
      if (typeof row !== "object" || row === null) return {};
      const { plugin, draft } = row as DialogueRow;
      const kept = DraftSchema.safeParse(draft);
      const isFresh = kept.success && now() - kept.data.at < DIALOGUE_TTL_MS;
      return { ...(plugin && { plugin }), ...(isFresh && { draft: kept.data }) };
    },
    async write(chatId, { plugin, draft }) {
      if (!plugin && !draft) return storage.delete(keyOf(chatId));
      await storage.set(keyOf(chatId), { plugin, draft }, DIALOGUE_TTL_MS);
    },
  };
}
