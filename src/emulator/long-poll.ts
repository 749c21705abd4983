import { conflict } from "./refusal.ts";
import type { UpdateObject, UpdateQueue } from "./update-queue.ts";

export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
  /** Aborted when the caller is gone: the poll then ends and nobody is told. */
  readonly signal: AbortSignal | undefined;
}

export interface LongPoll {
  wait(request: PollRequest): Promise<UpdateObject[]>;
  /** Refuses the poll that is waiting, if any. */
  terminate(by: string): void;
  /** Answers the poll that is waiting with what there is. */
  finish(): void;
}

interface Waiting {
  finish(): void;
  refuse(reason: Error): void;
}

/**
 * A bot that stops breaks its poll off and asks again at once, on another connection, so that the news of the
 * first one's end may come second. A poll whose caller is gone by then was no conflict.
 */
const GRACE_MS = 200;

/** `getUpdates`: one at a time, a second one ends the first with 409. */
export function createLongPoll(queue: UpdateQueue): LongPoll {
  let waiting: Waiting | null = null;

  const take = ({ offset, limit }: PollRequest): UpdateObject[] =>
    queue
      .waiting()
      .filter(({ update }) => update.update_id >= offset)
      .slice(0, limit)
      .map(({ update }) => update);

  const terminate = (by: string): void => {
    waiting?.refuse(conflict(`terminated by ${by}`));
  };

  return {
    terminate,
    finish: () => waiting?.finish(),
    async wait(request) {
      terminate("other getUpdates request; make sure that only one bot instance is running");
      const offset = absoluteOffset(queue, request.offset);
      queue.confirm(offset);
      const poll = { ...request, offset };
      const ready = take(poll);
      if (ready.length > 0 || poll.timeoutMs <= 0) return ready;

      return new Promise((resolve, reject) => {
        const end = (): void => {
          clearTimeout(timer);
          stopListening();
          poll.signal?.removeEventListener("abort", finish);
          if (waiting === current) waiting = null;
        };
        const finish = (): void => {
          end();
          resolve(poll.signal?.aborted ? [] : take(poll));
        };
        const current: Waiting = {
          finish,
          refuse: (reason) => {
            end();
            const { signal } = poll;
            if (!signal) reject(reason);
            else setTimeout(() => (signal.aborted ? resolve([]) : reject(reason)), GRACE_MS);
          },
        };
        const timer = setTimeout(finish, poll.timeoutMs);
        const stopListening = queue.onPush(finish);
        poll.signal?.addEventListener("abort", finish, { once: true });
        waiting = current;
        if (poll.signal?.aborted) finish();
      });
    },
  };
}

/** A negative offset counts from the end of the queue. */
function absoluteOffset(queue: UpdateQueue, offset: number): number {
  if (offset >= 0) return offset;
  return queue.waiting().at(offset)?.update.update_id ?? queue.waiting()[0]?.update.update_id ?? 0;
}
