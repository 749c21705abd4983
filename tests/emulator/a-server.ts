import { onTestFinished } from "vitest";
import {
  type EmulatorServer,
  type EmulatorServerOptions,
  startEmulatorServer,
} from "../../src/emulator/server.ts";
import type { Telegram } from "../../src/emulator/telegram.ts";
import { TOKEN } from "./a-telegram.ts";

/** A server that ends with the test. */
export async function aServer(
  telegram: Telegram,
  options: Partial<EmulatorServerOptions> = {},
): Promise<EmulatorServer & { api: string }> {
  const server = await startEmulatorServer({ telegram, port: 0, ...options });
  onTestFinished(async () => {
    telegram.close();
    await server.close();
  });
  return { ...server, api: `${server.url}/bot${TOKEN}` };
}

/** POSTs JSON; answers the status and what came back. */
export async function postJson(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}
