import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Metrics } from "./metrics.ts";

export type OpsServerOptions = {
  host: string;
  port: number;
  metrics: Metrics;
  /** Whether updates are taken right now. */
  isReady: () => boolean;
};

export type OpsServer = { url: string; close(): Promise<void> };

/**
 * Health, readiness and metrics for whoever watches the bot, on a port of its own that is not for the internet.
 *
 * @throws what `listen` throws, when the port is taken
 */
export async function startOpsServer(options: OpsServerOptions): Promise<OpsServer> {
  const { host, port, metrics, isReady } = options;

  async function serve(path: string, response: ServerResponse): Promise<void> {
    switch (path) {
      case "/healthz":
        return plain(response, 200, "alive\n");
      case "/readyz":
        return isReady() ? plain(response, 200, "ready\n") : plain(response, 503, "not ready\n");
      case "/metrics": {
        const { text, type } = await metrics.render();
        return plain(response, 200, text, type);
      }
      default:
        return plain(response, 404, "/healthz, /readyz, /metrics\n");
    }
  }

  const server = createServer((request, response) => {
    request.resume();
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (!isReading) return plain(response, 405, "GET\n");
    serve(request.url?.split("?", 1)[0] ?? "", response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function plain(
  response: ServerResponse,
  status: number,
  text: string,
  type = "text/plain; charset=utf-8",
): void {
  response.writeHead(status, { "content-type": type }).end(text);
}
