import type { IncomingMessage, ServerResponse } from "node:http";
import { type Envelope, Refusal } from "../refusal.ts";
import { hang, type Telegram } from "../telegram.ts";
import { readCallParameters } from "./body.ts";
import { sendJson } from "./responses.ts";

/** Serves `/bot<token>/<method>`; false for another path. */
export async function serveBot(
  telegram: Telegram,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  const [, token, method] = /^\/bot([^/]*)(?:\/(.*))?$/.exec(url.pathname) ?? [];
  if (token === undefined) return false;
  if (!method || !["GET", "POST"].includes(request.method ?? "")) {
    answer(response, telegram.refuse(method ?? "", {}, new Refusal(404, "Not Found")));
    return true;
  }
  if (decodeURIComponent(token) !== telegram.token) {
    answer(response, telegram.refuse(method, {}, new Refusal(401, "Unauthorized")));
    return true;
  }

  let parameters: Record<string, unknown>;
  try {
    parameters = await readCallParameters(request, url.searchParams);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What is left of the body is not read, so the connection cannot be used again.
    response.setHeader("connection", "close");
    answer(response, telegram.refuse(method, {}, error));
    return true;
  }

  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const outcome = await telegram.dispatch(method, parameters, gone.signal);
  if (outcome.type === "answer") answer(response, outcome.envelope);
  else await breakConnection(response, outcome.fault, outcome.envelope, gone.signal);
  return true;
}

function answer(response: ServerResponse, envelope: Envelope): void {
  if (!envelope.ok && envelope.parameters?.retry_after !== undefined) {
    response.setHeader("retry-after", envelope.parameters.retry_after);
  }
  sendJson(response, envelope.ok ? 200 : envelope.error_code, envelope);
}

type BrokenFault = Extract<Awaited<ReturnType<Telegram["dispatch"]>>, { type: "fault" }>["fault"];

async function breakConnection(
  response: ServerResponse,
  { kind, ms }: BrokenFault,
  envelope: Envelope,
  signal: AbortSignal,
): Promise<void> {
  const body = Buffer.from(JSON.stringify(envelope));
  if (kind === "garbage") {
    response.writeHead(200, { "content-type": "text/html" }).end("<html><body>Bad gateway");
    return;
  }
  if (kind === "hang") await hang(ms, signal);
  if (kind === "half") {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    // The headers promise more than comes.
    await new Promise<void>((resolve) => response.write(body.subarray(0, body.length >> 1), () => resolve()));
  }
  response.destroy();
}
