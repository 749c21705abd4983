import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type AssetFolders, serveAsset } from "./http/assets.ts";
import { serveBot } from "./http/bot-door.ts";
import { isOwnPage } from "./http/loopback.ts";
import { servePageApi } from "./http/page-api.ts";
import { sendJson } from "./http/responses.ts";
import type { PageWords } from "./http/words.ts";
import type { PersonOptions } from "./people.ts";
import type { Telegram } from "./telegram.ts";

export interface EmulatorServerOptions {
  readonly telegram: Telegram;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The web chat; without it only bots are served. */
  readonly page?: {
    readonly words: PageWords;
    /** People to pretend to be; those that are not there yet are added. */
    readonly users: readonly PersonOptions[];
  };
}

export interface EmulatorServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The page's folder beside this file (compiled) and its sources, wherever this file runs from. */
const ASSET_FOLDERS: AssetFolders = ["./web/", "../../src/emulator/web/", "../../dist/emulator/web/"].map(
  (path) => fileURLToPath(new URL(path, import.meta.url)),
);

/** The HTTP door: bots at `/bot<token>/<method>`, people at `/`. Rejects when the port is taken. */
export async function startEmulatorServer(options: EmulatorServerOptions): Promise<EmulatorServer> {
  const { telegram, host = "127.0.0.1", port, page } = options;
  const known = new Set(telegram.users().map(({ id }) => id));
  for (const user of page?.users ?? []) if (!known.has(user.id)) telegram.addUser(user);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (await serveBot(telegram, request, response, url)) return;
    if (!page) return sendJson(response, 404, { error: "not found" });
    if (!isOwnPage(request, host))
      return sendJson(response, 403, { error: "only for this machine's own page" });
    if (await servePageApi(telegram, page.words, request, response, url)) return;
    if (request.method === "GET" && (await serveAsset(ASSET_FOLDERS, url.pathname, response))) return;
    sendJson(response, 404, { error: "not found" });
  };

  const server = createServer((request, response) => {
    serve(request, response).catch(() => {
      // The other side is gone in the middle of its request, or sent what is not HTTP.
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { ok: false, error_code: 500, description: "Internal Server Error" });
    });
  });
  // Bots keep connections open between their long polls.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  const address = await listen(server, host, port);
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    close: () => close(server),
  };
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      if (address && typeof address === "object") resolve(address);
      else reject(new Error("The server has no address"));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Long polls and event streams would keep it open for ever.
    server.closeAllConnections();
  });
}
