import { randomBytes } from "node:crypto";
import { describeError } from "../bot/errors.ts";
import { HOME_TIME_ZONE } from "../guide/card.ts";
import { civilDate } from "../guide/hours.ts";
import type { Logger } from "../log.ts";
import type { Storage } from "../storage/storage.ts";
import { addTo, type Day, dayFromRow, dayToRow, emptyDay, mergeDay } from "./day.ts";
import { noteVisitor } from "./visitors.ts";

export type StatsOptions = {
  storage: Storage;
  log: Logger;
  now: () => Date;
  /** Whose rows these are: processes that share a store have a name each. */
  instance?: string;
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** The salt of a day is gone soon after it: from then on nobody can ask a sketch about a person. */
const SALT_TTL_MS = 26 * 60 * 60 * 1000;
const ROW_TTL_MS = 32 * DAY_MS;
/** A crash loses the counts of so many milliseconds. */
const SAVE_MS = 2000;
/** Which day it is need not be asked for every update. */
const LOOK_MS = 10_000;
const ROWS = "stats:";

/**
 * Counts what happens, day by day, and nobody: sums by topic and a sketch of the number of people. Everything is counted in
 * memory and saved every few seconds, so counting costs an update next to nothing.
 */
export class Stats {
  readonly #options: Required<StatsOptions>;
  #day: Day;
  #salt = randomSalt();
  #saving: NodeJS.Timeout | undefined;
  #lookedAt = -Infinity;

  constructor(options: StatsOptions) {
    this.#options = { instance: randomBytes(6).toString("hex"), ...options };
    this.#day = emptyDay(this.#today());
  }

  /** Goes on with the day where an earlier run of this instance left it. */
  async open(): Promise<void> {
    const saved = dayFromRow(await this.#options.storage.get(this.#rowKey(this.#day.date)));
    if (saved) mergeDay(this.#day, saved);
    await this.#shareSalt();
  }

  visited(userId: number): void {
    noteVisitor(this.#current().visitors, this.#salt, userId);
  }

  shown(topic: string): void {
    addTo(this.#current().shown, topic);
  }

  voted(topic: string, hasHelped: boolean): void {
    const day = this.#current();
    addTo(hasHelped ? day.helped : day.notHelped, topic);
  }

  refused(): void {
    this.#current().refused++;
  }

  /** The last days of all instances together, oldest first, days without anything included. */
  async read(days: number): Promise<Day[]> {
    await this.save();
    const first = this.#options.now().getTime() - (days - 1) * DAY_MS;
    const byDate = new Map(
      Array.from({ length: days }, (_, index) =>
        civilDate(new Date(first + index * DAY_MS), HOME_TIME_ZONE),
      ).map((date) => [date, emptyDay(date)]),
    );
    for (const row of await this.#options.storage.list(ROWS)) {
      const day = dayFromRow(row);
      const sum = day && byDate.get(day.date);
      if (day && sum) mergeDay(sum, day);
    }
    return [...byDate.values()];
  }

  async save(): Promise<void> {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    const day = this.#day;
    await this.#options.storage.set(this.#rowKey(day.date), dayToRow(day), ROW_TTL_MS);
  }

  async close(): Promise<void> {
    if (this.#saving !== undefined) await this.save();
  }

  /** Today's counts, which are about to change. */
  #current(): Day {
    const now = this.#options.now().getTime();
    if (Math.abs(now - this.#lookedAt) > LOOK_MS) {
      this.#lookedAt = now;
      const date = this.#today();
      if (date !== this.#day.date) this.#begin(date);
    }
    this.#saving ??= setTimeout(() => this.#report(this.save()), SAVE_MS).unref();
    return this.#day;
  }

  #begin(date: string): void {
    this.#report(this.save());
    this.#day = emptyDay(date);
    this.#salt = randomSalt();
    this.#report(this.#shareSalt());
  }

  /** Processes that share a store have to count a person as one. */
  async #shareSalt(): Promise<void> {
    const { storage } = this.#options;
    const key = `stats-salt:${this.#day.date}`;
    await storage.add(key, this.#salt, SALT_TTL_MS);
    const shared = await storage.get(key);
    if (typeof shared === "string") this.#salt = shared;
  }

  #report(work: Promise<void>): void {
    work.catch((error: unknown) =>
      this.#options.log.warn({ error: describeError(error) }, "counts not saved"),
    );
  }

  #rowKey(date: string): string {
    return `${ROWS}${date}:${this.#options.instance}`;
  }

  #today(): string {
    return civilDate(this.#options.now(), HOME_TIME_ZONE);
  }
}

function randomSalt(): string {
  return randomBytes(16).toString("hex");
}
