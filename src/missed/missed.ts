import { createHash } from "node:crypto";
import type { Storage } from "../storage/storage.ts";
import { anonymise } from "./anonymise.ts";

/** A message that the bot did not understand, as its writer let us keep it. */
export type MissedMessage = { text: string; count: number };

const PREFIX = "missed:";
const TTL_MS = 30 * 24 * 60 * 60 * 1000;

/** Keeps a message for thirty days, without what points to a person; the same words are counted, not repeated. */
export async function keepMissed(storage: Storage, text: string): Promise<void> {
  const kept = anonymise(text);
  if (kept.replace(/[^\p{L}]/gu, "") === "") return;
  const digest = createHash("sha256").update(kept.toLowerCase()).digest("hex").slice(0, 32);
  const key = PREFIX + digest;
  const before = (await storage.get(key)) as MissedMessage | undefined;
  const message: MissedMessage = { text: kept, count: (before?.count ?? 0) + 1 };
  await storage.set(key, message, TTL_MS);
}

/** What was kept, most frequent first. */
export async function listMissed(storage: Storage): Promise<MissedMessage[]> {
  const rows = (await storage.list(PREFIX)) as MissedMessage[];
  return rows.toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text));
}
