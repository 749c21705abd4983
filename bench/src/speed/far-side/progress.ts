import type { SentUpdate } from "./updates.ts";

type Open = SentUpdate & { sentAt: number; missing: number; finish: (answeredAt: number) => void };

/**
 * Matches calls with the updates they answer. A tap is done when it was acknowledged and its message edited, a text when a
 * message was sent, and both only when the contestant has got the answers to its calls.
 */
export class Progress {
  readonly #open = new Map<number, Open[]>();
  readonly #taps = new Map<string, Open>();
  readonly #busyChats = new Set<number>();
  #expected = 0;
  done = 0;
  /** Answers that were sent into a chat while another one was still on its way to it. */
  overlaps = 0;
  firstAnswerAt = 0;

  /** Resolves with the moments of sending and of the answer, in ms of `performance.now()`. */
  expect(update: SentUpdate): Promise<{ sentAt: number; answeredAt: number }> {
    this.#expected++;
    return new Promise((resolve) => {
      const sentAt = performance.now();
      const open: Open = {
        ...update,
        sentAt,
        missing: update.kind === "tap" ? 2 : 1,
        finish: (answeredAt) => resolve({ sentAt, answeredAt }),
      };
      const list = this.#open.get(update.chat);
      if (list) list.push(open);
      else this.#open.set(update.chat, [open]);
      if (update.kind === "tap") this.#taps.set(String(update.number), open);
    });
  }

  /** Whether updates wait for their answers. */
  get isBusy(): boolean {
    return this.done < this.#expected;
  }

  /** A call came in; the function that is returned has to be called when it was answered. */
  begin(method: string, chat: number, tap: string | undefined): () => void {
    const answeredAt = performance.now();
    if (/^answerCallbackQuery$/i.test(method)) {
      const open = this.#taps.get(String(tap));
      this.#taps.delete(String(tap));
      return () => open && this.#advance(open, answeredAt);
    }
    if (!/^(sendMessage|editMessageText)$/i.test(method)) return () => {};
    if (this.firstAnswerAt === 0) this.firstAnswerAt = Date.now();
    const isBusy = this.#busyChats.has(chat);
    if (isBusy) this.overlaps++;
    else this.#busyChats.add(chat);
    const open = this.#open.get(chat)?.shift();
    return () => {
      if (!isBusy) this.#busyChats.delete(chat);
      if (open) this.#advance(open, answeredAt);
    };
  }

  #advance(open: Open, answeredAt: number): void {
    open.missing--;
    if (open.missing > 0) return;
    this.done++;
    open.finish(answeredAt);
  }
}
