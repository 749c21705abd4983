import type { Update } from "grammy/types";
import type { Circumstances } from "../transport/intake.ts";

const USUAL: Circumstances = { limit: "none", isLate: false };

/** Beside the update and not in it: updates are stored by dialogues. */
const noted = new WeakMap<Update, Circumstances>();

/** Tells the bot what the intake knows of an update. */
export function noteCircumstances(update: Update, circumstances: Circumstances): void {
  if (circumstances.limit !== "none" || circumstances.isLate) noted.set(update, circumstances);
}

export function circumstancesOf(update: Update): Circumstances {
  return noted.get(update) ?? USUAL;
}
