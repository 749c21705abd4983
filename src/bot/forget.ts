import type { Dialogues } from "../conversations/dialogues.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { forgetLanguage } from "./languages.ts";

/** Deletes everything that is stored about a person; in private chats the chat's id is the person's. */
export async function forgetPerson(
  deps: BotDeps,
  dialogues: Dialogues,
  ctx: AppContext,
  userId: number,
): Promise<void> {
  await Promise.all([forgetLanguage(deps, userId), dialogues.forget(ctx, userId)]);
}
