import type { InlineAnswer } from "./answers.ts";
import { apiUser } from "./api-objects.ts";
import type { InlineResult } from "./inline-results.ts";
import type { OpenQueries } from "./open-queries.ts";
import type { Posting } from "./posting.ts";
import type { UpdateQueue } from "./update-queue.ts";
import { chatOf, type World } from "./world.ts";

/** What pretended people do with "@bot …" in any chat of theirs. */
export interface InlineMode {
  /** Types `query` after the bot's name; the list that the bot answers with, and the id to choose from it by. */
  askInline(
    userId: number,
    chatId: number,
    query: string,
  ): Promise<(InlineAnswer & { queryId: string }) | "timeout">;
  /** Chooses a result: its message goes into the chat from the person, by way of the bot. Answers the message's id. */
  sendInlineResult(userId: number, chatId: number, queryId: string, resultId: string): number;
}

export interface InlineModeDeps {
  readonly world: World;
  readonly queue: UpdateQueue;
  readonly inlineQueries: OpenQueries<InlineAnswer>;
  readonly posting: Posting;
  readonly hasInlineMode: boolean;
}

const MAX_QUERY_LENGTH = 256;
/** Lists that can still be chosen from. */
const MAX_KEPT = 100;

export function createInlineMode(deps: InlineModeDeps): InlineMode {
  const { world, queue, inlineQueries, posting, hasInlineMode } = deps;
  const lists = new Map<string, ReadonlyMap<string, InlineResult>>();

  return {
    async askInline(userId, chatId, query) {
      if (!hasInlineMode) throw new Error("The bot has no inline mode");
      const chat = chatOf(world, userId, chatId);
      const { id, answer } = inlineQueries.open();
      queue.push({
        inline_query: {
          id,
          from: apiUser(world, userId),
          chat_type: chat.id === userId ? "sender" : chat.type === "direct" ? "private" : chat.type,
          query: query.slice(0, MAX_QUERY_LENGTH),
          offset: "",
        },
      });
      const list = await answer;
      if (list === "timeout") return list;
      lists.set(id, new Map(list.results.map((result) => [result.id, result])));
      for (const old of [...lists.keys()].slice(0, -MAX_KEPT)) lists.delete(old);
      return { ...list, queryId: id };
    },
    sendInlineResult(userId, chatId, queryId, resultId) {
      const result = lists.get(queryId)?.get(resultId);
      if (!result) throw new Error(`No result "${resultId}" in the answer to the query ${queryId}`);
      const { content, keyboard } = result;
      return posting.post(chatOf(world, userId, chatId), {
        from: userId,
        kind: "text",
        ...content,
        viaBot: true,
        inlineId: world.nextInlineId(),
        ...(keyboard && { keyboard }),
      });
    },
  };
}
