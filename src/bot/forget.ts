import { leaveDialogue } from "../conversations/dialogues.ts";
import type { BotDeps } from "./context.ts";
import { forgetLanguage } from "./languages.ts";

/** Deletes everything that is stored about a person; in private chats the chat's id is the person's. */
export async function forgetPerson(deps: BotDeps, userId: number): Promise<void> {
  await Promise.all([forgetLanguage(deps, userId), leaveDialogue(deps.storage, userId)]);
}
