import { createRequire } from "node:module";
import type { Dispatcher, Pool } from "undici";

const require = createRequire(import.meta.url);

export type HttpPost = {
  path: string;
  headers: Record<string, string>;
  body: string | Buffer | undefined;
  /** Gives the request up, wherever it is. */
  signal: AbortSignal | undefined;
  /** Milliseconds for everything, the wait for a connection included. */
  limitMs: number;
};

export type HttpPool = {
  /** @throws Error for a failed connection, at the limit and on the signal */
  post(request: HttpPost): Promise<{ status: number; text: string }>;
  /** Lets requests under way end. */
  close(): Promise<void>;
  destroy(): Promise<void>;
};

/**
 * undici's connection pool without the rest of undici (fetch, WebSocket, caches, mocks), which would cost a tenth of a second
 * and 8 MB at every start, and without its `request`, whose streams cost as much as the request itself. The version is pinned;
 * a test sends requests through it.
 */
export function createHttpPool(origin: string, options: Pool.Options): HttpPool {
  const PoolClass = require("undici/lib/dispatcher/pool.js") as new (
    origin: string,
    options: Pool.Options,
  ) => Pool;
  const pool = new PoolClass(origin, options);
  return {
    post: (request) => post(pool, request),
    close: () => pool.close(),
    destroy: () => pool.destroy(),
  };
}

function post(
  pool: Dispatcher,
  { path, headers, body, signal, limitMs }: HttpPost,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let running: Dispatcher.DispatchController | undefined;
    let isOver = false;
    const timer = setTimeout(giveUp, limitMs);
    signal?.addEventListener("abort", giveUp, { once: true });

    function end(settle: () => void): void {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
      settle();
    }

    function giveUp(): void {
      const reason = new Error("the request was given up");
      end(() => reject(reason));
      running?.abort(reason);
    }

    if (signal?.aborted) return giveUp();
    pool.dispatch(
      // One timer is enough.
      { path, method: "POST", headers, body: body ?? null, headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart(controller) {
          if (isOver) controller.abort(new Error("given up before it began"));
          else running = controller;
        },
        onResponseStart(_, statusCode) {
          status = statusCode;
        },
        onResponseData(_, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          end(() => resolve({ status, text: Buffer.concat(chunks).toString("utf8") }));
        },
        onResponseError(_, error) {
          end(() => reject(error));
        },
      },
    );
  });
}
