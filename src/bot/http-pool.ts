import { createRequire } from "node:module";
import type { Dispatcher, Pool } from "undici";

const require = createRequire(import.meta.url);

/**
 * undici's connection pool without the rest of undici (fetch, WebSocket, caches, mocks), which would cost a tenth of a second
 * and 8 MB at every start. The version is pinned; a test sends a request through it.
 */
export function createHttpPool(
  origin: string,
  options: Pool.Options,
): Pick<Pool, "close" | "destroy" | "request"> {
  const PoolClass = require("undici/lib/dispatcher/pool.js") as new (
    origin: string,
    options: Pool.Options,
  ) => Pool;
  const { request } = require("undici/lib/api/index.js") as { request: Dispatcher["request"] };
  const pool = new PoolClass(origin, options);
  return {
    request: request.bind(pool) as Pool["request"],
    close: () => pool.close(),
    destroy: () => pool.destroy(),
  };
}
