import type { ApiObject } from "./api-objects.ts";
import { laneOf } from "./update-lane.ts";

export type UpdateObject = ApiObject & { update_id: number };

export interface QueuedUpdate {
  readonly update: UpdateObject;
  /** Updates of one lane are delivered to a webhook in order, lanes beside one another. */
  readonly lane: string;
  readonly expiresAt: number;
}

export interface UpdateQueue {
  /** Numbers the update and queues it unless its type is not subscribed to; answers its id. */
  push(update: ApiObject): number;
  /** What is waiting, expired updates left out, oldest first. */
  waiting(): readonly QueuedUpdate[];
  remove(updateId: number): void;
  /** Forgets everything before the id. */
  confirm(beforeId: number): void;
  clear(): void;
  /** Update types to queue from now on; an empty list means Telegram's default. */
  subscribe(types: readonly string[]): void;
  readonly subscribed: readonly string[];
  onPush(listener: () => void): () => void;
}

const MESSAGE_LIFETIME_MS = 24 * 3_600_000;
const LIFETIMES_MS: Readonly<Record<string, number>> = {
  callback_query: 150_000,
  inline_query: 30_000,
  guest_message: 30_000,
};

/** Sent only to bots that ask for them by name. */
const NOT_BY_DEFAULT: ReadonlySet<string> = new Set([
  "chat_member",
  "message_reaction",
  "message_reaction_count",
]);

export function createUpdateQueue(now: () => number): UpdateQueue {
  let queue: QueuedUpdate[] = [];
  let nextId = 1;
  let subscribed: readonly string[] = [];
  const listeners = new Set<() => void>();
  const isWanted = (type: string): boolean =>
    subscribed.length === 0 ? !NOT_BY_DEFAULT.has(type) : subscribed.includes(type);

  return {
    push(update) {
      const known = update["update_id"];
      const id = typeof known === "number" && Number.isSafeInteger(known) ? known : nextId;
      nextId = Math.max(nextId, id + 1);
      const type = Object.keys(update).find((key) => key !== "update_id") ?? "";
      if (!isWanted(type)) return id;
      const lifetime = LIFETIMES_MS[type] ?? MESSAGE_LIFETIME_MS;
      queue.push({ update: { ...update, update_id: id }, lane: laneOf(update), expiresAt: now() + lifetime });
      for (const listener of listeners) listener();
      return id;
    },
    waiting() {
      const time = now();
      if (queue.some(({ expiresAt }) => expiresAt <= time)) {
        queue = queue.filter(({ expiresAt }) => expiresAt > time);
      }
      return queue;
    },
    remove(updateId) {
      queue = queue.filter(({ update }) => update.update_id !== updateId);
    },
    confirm(beforeId) {
      queue = queue.filter(({ update }) => update.update_id >= beforeId);
    },
    clear() {
      queue = [];
    },
    subscribe(types) {
      subscribed = types;
    },
    get subscribed() {
      return subscribed;
    },
    onPush(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
