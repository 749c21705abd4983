export type FaultKind = "429" | "500" | "502" | "reset" | "hang" | "half" | "garbage" | "401" | "409";

export interface Fault {
  /** Of this method only; of any method when left out. */
  readonly method?: string;
  /** How many calls; 1 by default. */
  readonly times?: number;
  /**
   * `reset`: the connection breaks; `hang`: no answer for `ms`, then a broken connection;
   * `half`: the answer stops in the middle; `garbage`: an answer that is not JSON; else a refusal with that code.
   */
  readonly kind: FaultKind;
  /** Seconds, for 429; 1 by default. */
  readonly retryAfter?: number;
  /** How long a `hang` lasts; until the caller gives up by default. */
  readonly ms?: number;
  /** The call takes effect all the same and only its answer is lost. */
  readonly takesEffect?: boolean;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
}

export interface FaultStore extends Faults {
  /** The fault that the next call of the method meets; used up by asking. */
  take(method: string): Fault | undefined;
}

export function createFaults(): FaultStore {
  let pending: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      pending.push({ fault, left: fault.times ?? 1 });
    },
    clear() {
      pending = [];
    },
    take(method) {
      const found = pending.find(
        ({ fault }) => fault.method === undefined || fault.method.toLowerCase() === method.toLowerCase(),
      );
      if (!found) return undefined;
      found.left--;
      if (found.left <= 0) pending = pending.filter((entry) => entry !== found);
      return found.fault;
    },
  };
}
