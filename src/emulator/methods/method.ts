import type { InlineAnswer, TapAnswer } from "../answers.ts";
import type { BotProfile } from "../bot-profile.ts";
import type { ChatEvents } from "../chat-events.ts";
import type { GuestQueries } from "../guest-queries.ts";
import type { LongPoll } from "../long-poll.ts";
import type { OpenQueries } from "../open-queries.ts";
import type { Parameters } from "../parameters.ts";
import type { UpdateQueue } from "../update-queue.ts";
import type { Webhook } from "../webhook.ts";
import type { World } from "../world.ts";

/** All that a method may touch. */
export interface Context {
  readonly world: World;
  readonly events: ChatEvents;
  readonly queue: UpdateQueue;
  readonly poll: LongPoll;
  readonly webhook: Webhook;
  readonly taps: OpenQueries<TapAnswer>;
  readonly inlineQueries: OpenQueries<InlineAnswer>;
  readonly guestQueries: GuestQueries;
  readonly profile: BotProfile;
  readonly readsAllGroupMessages: boolean;
  readonly hasInlineMode: boolean;
  readonly hasGuestMode: boolean;
}

/** A result with the words that Telegram puts beside some of them. */
export class Described {
  readonly result: unknown;
  readonly description: string;

  constructor(result: unknown, description: string) {
    this.result = result;
    this.description = description;
  }
}

/** Answers the call's `result`, or throws a refusal. */
export type Method = (context: Context, parameters: Parameters, signal: AbortSignal | undefined) => unknown;
