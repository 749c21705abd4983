import type { Update } from "grammy/types";
import { describeError } from "../bot/errors.ts";
import type { Logger } from "../log.ts";
import type { Storage } from "../storage/storage.ts";
import { readUpdate } from "./incoming.ts";

export type LatecomersOptions = {
  storage: Storage;
  log: Logger;
  now: () => Date;
  /** A chat's held message is answered when nothing more of it came for so long. */
  quietMs?: number;
};

/** How an update comes in. */
export type Arrival =
  | "in-time"
  /** It is kept, and handed over later unless a newer message of its chat comes. */
  | "held"
  /** It takes the place of a late one of its chat. */
  | "overtaking";

const LATE_MS = 10 * 60 * 1000;
/** Telegram keeps updates for a day: what is dated earlier has a wrong date. */
const OLDEST_MS = 25 * 60 * 60 * 1000;
const QUIET_MS = 2000;
const HELD_TTL_MS = 60 * 60 * 1000;
const HELD = "late:";

type Held = {
  update: Update;
  timer: NodeJS.Timeout;
  /** It is in the store as well. */
  isStored: boolean;
};

/**
 * After an outage a chat's messages come all at once, and whoever wrote three times wants one answer: of the messages older
 * than ten minutes only the newest of each private chat is answered. Held messages outlive a crash.
 */
export class Latecomers {
  readonly #options: LatecomersOptions;
  readonly #held = new Map<number, Held>();
  readonly #underWay = new Set<Promise<void>>();
  #handOver: (update: Update) => Promise<void> = async () => {};

  constructor(options: LatecomersOptions) {
    this.#options = options;
  }

  /** @param handOver takes a held message when it is its turn */
  onReady(handOver: (update: Update) => Promise<void>): void {
    this.#handOver = handOver;
  }

  /** Takes up messages that an earlier run held. */
  async open(): Promise<void> {
    for (const row of await this.#options.storage.list(HELD)) {
      const update = readUpdate(row);
      const chatId = update?.message?.chat.id;
      if (update && chatId !== undefined) this.#keep(chatId, update).isStored = true;
    }
  }

  async admit(update: Update): Promise<Arrival> {
    const { message } = update;
    if (message?.chat.type !== "private") return "in-time";
    const chatId = message.chat.id;
    if (!this.#isLate(message.date)) {
      const overtaken = this.#held.get(chatId);
      if (!overtaken) return "in-time";
      this.#drop(chatId, overtaken);
      await this.#options.storage.delete(HELD + chatId).catch(this.#report);
      return "overtaking";
    }
    const before = this.#held.get(chatId);
    if (before && before.update.update_id > update.update_id) return "held"; // a newer one is here already
    const held = this.#keep(chatId, update);
    try {
      await this.#options.storage.set(HELD + chatId, update, HELD_TTL_MS);
      held.isStored = true;
    } catch (error) {
      this.#report(error);
    }
    return "held";
  }

  /** Hands over at once what is held. */
  async release(): Promise<void> {
    for (const [chatId, held] of this.#held) this.#fire(chatId, held);
    await Promise.all(this.#underWay);
  }

  #isLate(date: number): boolean {
    const age = this.#options.now().getTime() - date * 1000;
    return age > LATE_MS && age < OLDEST_MS;
  }

  #keep(chatId: number, update: Update): Held {
    const before = this.#held.get(chatId);
    if (before) this.#drop(chatId, before);
    const timer = setTimeout(() => this.#fire(chatId, held), this.#options.quietMs ?? QUIET_MS);
    const held: Held = { update, timer, isStored: false };
    this.#held.set(chatId, held);
    return held;
  }

  #drop(chatId: number, held: Held): void {
    clearTimeout(held.timer);
    this.#held.delete(chatId);
  }

  #fire(chatId: number, held: Held): void {
    this.#drop(chatId, held);
    const work = this.#answer(chatId, held).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  async #answer(chatId: number, { update, isStored }: Held): Promise<void> {
    let newest: Update | null = update;
    try {
      if (!isStored) return await this.#handOver(update);
      // Several processes may hold messages of one chat: the first to ask gets the newest, the others nothing.
      newest = readUpdate(await this.#options.storage.take(HELD + chatId));
    } catch (error) {
      this.#report(error); // then it is answered from here
    }
    if (newest) await this.#handOver(newest);
  }

  readonly #report = (error: unknown) => {
    this.#options.log.warn({ error: describeError(error) }, "late message not kept in the store");
  };
}
