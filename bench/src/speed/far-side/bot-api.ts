import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { KEYBOARD, TEXT } from "../contestants/job.ts";
import { asciiJson } from "./ascii-json.ts";
import { fieldOf } from "./fields.ts";

export type Call = {
  method: string;
  field: (name: string) => string | undefined;
};

export type BotApiOptions = {
  username: string;
  /** Milliseconds before any answer. */
  delayMs: () => number;
  /** Called when a call comes in; the function that it returns is called when the call has been answered. */
  onCall: (call: Call) => () => void;
  /** Updates for `getUpdates`: JSON objects, joined by commas. */
  getUpdates: (offset: number, limit: number, timeoutS: number) => Promise<string>;
};

/** A Bot API that answers everything with a canned success, as fast as node:http does. */
export async function startBotApi(options: BotApiOptions): Promise<{ server: Server; port: number }> {
  const me = { id: 1, is_bot: true, first_name: "Bench", username: options.username };
  const markup = { inline_keyboard: KEYBOARD };
  const message = (chat: string) =>
    `{"ok":true,"result":{"message_id":1,"from":${asciiJson(me)},"chat":{"id":${chat},"first_name":"Anna","type":"private"},` +
    `"date":1700000000,"text":${text},"entities":[{"offset":0,"length":15,"type":"bold"}],"reply_markup":${asciiJson(markup)}}}`;
  const text = asciiJson(TEXT);
  const meAnswer = JSON.stringify({
    ok: true,
    result: {
      ...me,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
    },
  });

  async function answerTo(call: Call): Promise<string> {
    switch (call.method.toLowerCase()) {
      case "getme":
        return meAnswer;
      case "sendmessage":
      case "editmessagetext":
        return message(call.field("chat_id") ?? "0");
      case "getupdates": {
        const [offset, limit, timeout] = ["offset", "limit", "timeout"].map((name) => call.field(name));
        const updates = await options.getUpdates(
          Number(offset ?? 0),
          Number(limit ?? 100),
          Number(timeout ?? 0),
        );
        return `{"ok":true,"result":[${updates}]}`;
      }
      default:
        return '{"ok":true,"result":true}';
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
    const [path = "", query = ""] = (request.url ?? "").split("?");
    const contentType = request.headers["content-type"] ?? "";
    const call = {
      method: path.slice(path.lastIndexOf("/") + 1),
      field: (name: string) => fieldOf(contentType, body, query, name),
    };
    const answered = options.onCall(call);
    const answer = await answerTo(call);
    if (options.delayMs() > 0) await delay(options.delayMs());
    response.writeHead(200, { "content-type": "application/json" }).end(answer);
    answered();
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      void handle(request, response, body.toString("latin1"));
    });
  });
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}
