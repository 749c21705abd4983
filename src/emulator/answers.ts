import type { InlineResult } from "./inline-results.ts";

/** What the person sees when the bot answers a tap. */
export interface TapAnswer {
  readonly text?: string;
  readonly alert: boolean;
  readonly url?: string;
}

/** What the person sees above the message field while they type "@bot …". */
export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  /** Leads into the chat with the bot. */
  readonly button?: { readonly text: string; readonly startParameter: string };
}
