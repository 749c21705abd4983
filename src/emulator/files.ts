import { createHash } from "node:crypto";
import type { UploadedFile } from "./parameters.ts";

/** A file that the bot sent, as anybody in the chat can open it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

export interface Files {
  keep(file: UploadedFile): StoredFile;
  get(id: string): StoredFile | undefined;
}

/** The oldest files are dropped beyond this: the chat then shows only their names. */
const MAX_BYTES = 100_000_000;

/** Uploaded files by id; the same content under the same name has the same id, as a bot that caches ids expects. */
export function createFiles(): Files {
  const files = new Map<string, StoredFile>();
  let bytes = 0;
  return {
    keep({ name, type, content }) {
      const id = createHash("sha256").update(`${name}\n${type}\n`).update(content).digest("base64url");
      const file = { id, name, type, content };
      if (!files.has(id)) bytes += content.length;
      files.delete(id); // so that it counts as the newest
      files.set(id, file);
      for (const [oldest, { content: dropped }] of files) {
        if (bytes <= MAX_BYTES || oldest === id) break;
        files.delete(oldest);
        bytes -= dropped.length;
      }
      return file;
    },
    get: (id) => files.get(id),
  };
}
