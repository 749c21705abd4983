import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadContent } from "../../../dist/content.js";
import { ROOT } from "../report/root.ts";
import type { Material } from "./far-side/updates.ts";

/** The messages of `messages.txt`, and a tap on every screen of the guide. */
export async function loadMaterial(): Promise<Material> {
  const today = new Date().toISOString().slice(0, 10);
  const { content, problems } = await loadContent(join(ROOT, "data"), join(ROOT, "locales"), today);
  if (!content) throw new Error(`data/ or locales/ can't be used: ${problems[0]?.message}`);
  return { messages: await messagesOf(), taps: content.guide.addresses() };
}

/** Messages that nobody trains on. */
export async function messagesOf(): Promise<string[]> {
  const lines = (await readFile(join(ROOT, "bench/messages.txt"), "utf8")).split("\n");
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
