/** A way for updates to come in. */
export interface Transport {
  /** Resolves when updates come in. @throws FatalError when they never will. */
  start(): Promise<void>;
  /** Takes no more updates, finishes those it has, and resolves within `timeoutMs`. */
  stop(timeoutMs: number): Promise<void>;
}

/** The bot can't go on; the message tells the operator what to do. */
export class FatalError extends Error {
  override readonly name = "FatalError";
}
