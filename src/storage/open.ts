import { isAbsolute, join } from "node:path";
import { openFileStorage } from "./file.ts";
import { createMemoryStorage } from "./memory.ts";
import type { Storage } from "./storage.ts";

/** `memory:` or `file:<folder>`, the folder relative to `root`. */
export const STORAGE_URL_PATTERN = /^(memory:|file:.+)$/;

export function openStorage(url: string, root: string): Storage {
  if (url === "memory:") return createMemoryStorage();
  const folder = url.slice("file:".length);
  return openFileStorage(isAbsolute(folder) ? folder : join(root, folder));
}
