import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";

/** Folders to look into, in order: the sources, then what the compiler made of them. */
export type AssetFolders = readonly string[];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".map": "application/json",
};

const SECURITY_HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-cache",
};

/** Sends a file of the page; false when there is none of that name. Names have no folders in them. */
export async function serveAsset(
  folders: AssetFolders,
  path: string,
  response: ServerResponse,
): Promise<boolean> {
  const name = path === "/" ? "index.html" : path.slice(1);
  const type = TYPES[extname(name)];
  if (!type || !/^[a-z0-9-]+(?:\.[a-z]+){1,2}$/.test(name)) return false;
  for (const folder of folders) {
    const content = await readFile(join(folder, name)).catch(() => null);
    if (content) {
      response.writeHead(200, {
        "content-type": type,
        "content-length": content.length,
        ...SECURITY_HEADERS,
      });
      response.end(content);
      return true;
    }
  }
  return false;
}
