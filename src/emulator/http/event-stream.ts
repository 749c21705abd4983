import type { ServerResponse } from "node:http";
import type { Telegram } from "../telegram.ts";

const KEEP_ALIVE_MS = 25_000;

/** Server-sent events of what happens on one person's screen, until either side ends it. */
export function streamEvents(telegram: Telegram, response: ServerResponse, userId: number): void {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  response.write("retry: 1000\n\n");
  const stop = telegram.on(({ viewers, type, ...data }) => {
    if (viewers.includes(userId)) response.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
  });
  const keepAlive = setInterval(() => response.write(":\n\n"), KEEP_ALIVE_MS);
  response.once("close", () => {
    clearInterval(keepAlive);
    stop();
  });
}
