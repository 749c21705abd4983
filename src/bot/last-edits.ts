import { isDeepStrictEqual } from "node:util";
import type { ScreenView } from "./keyboards.ts";

/** A second tap that comes later than this was made on the screen as it is: its message can be believed. */
const DOUBLE_TAP_MS = 3000;

export type LastEdits = {
  /** Whether the message was not turned into this very view a moment ago; remembers that it is now. */
  isNew(message: string, view: ScreenView, now: Date): boolean;
  forget(message: string): void;
};

/**
 * Spares Telegram the edit of a quick second tap, which would change nothing: that tap carries the message as it was before
 * the first one. Holds the views of the last seconds only.
 */
export function createLastEdits(): LastEdits {
  const edits = new Map<string, { view: ScreenView; at: number }>();
  return {
    isNew(message, view, now) {
      const at = now.getTime();
      for (const [key, edit] of edits) {
        if (at - edit.at < DOUBLE_TAP_MS) break; // the map is in order of time
        edits.delete(key);
      }
      const last = edits.get(message)?.view;
      if (last === view || isDeepStrictEqual(last, view)) return false;
      edits.delete(message);
      edits.set(message, { view, at });
      return true;
    },
    forget(message) {
      edits.delete(message);
    },
  };
}
