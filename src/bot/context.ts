import type { ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Classifier } from "../classifier/classifier.ts";
import type { Content } from "../content.ts";
import type { Logger } from "../log.ts";
import type { Stats } from "../stats/stats.ts";
import type { Storage } from "../storage/storage.ts";
import type { ScreenView } from "./keyboards.ts";
import type { LastEdits } from "./last-edits.ts";
import type { LastCards } from "./sharing/last-cards.ts";
import type { Pictures } from "./sharing/pictures.ts";

/** What handlers find on a context besides grammY's own. */
export type AppContext = ConversationFlavor<
  Context & {
    locale: string;
    /** Set when this update ended the dialogue that was open. */
    leftDialogue?: true;
    /** Set when a call of this update has succeeded: it must not be worked on again. */
    hasEffect?: true;
    /** Set when the message held a card number, a code or the like, now masked. */
    holdsSecret?: true;
    /** Set when the tap has been acknowledged: Telegram takes one answer. */
    isAcknowledged?: true;
    /** What is added to whatever answers this message. */
    decorate?: (view: ScreenView) => ScreenView;
    /** What this update was answered with. */
    shown?: ScreenView;
  }
>;

/** Everything the bot works with; time and state come from outside. */
export type BotDeps = {
  /** Facts and words as they are now: a reload swaps them under a running bot. */
  content: () => Content;
  classifier: () => Classifier;
  storage: Storage;
  log: Logger;
  now: () => Date;
  stats: Stats;
  /** Telegram ids of those who may see the numbers. */
  adminIds: ReadonlySet<number>;
  lastEdits: LastEdits;
  lastCards: LastCards;
  pictures: Pictures;
  /** Whether the Bot API can't be reached at all, not just for one call. */
  isApiAway: () => Promise<boolean>;
};

/** What is given from outside; the rest the bot makes for itself. */
export type OuterDeps = Omit<BotDeps, "lastEdits" | "lastCards" | "pictures" | "isApiAway">;
