/** No library: node:http in, an undici pool out, both calls of a tap at once. What the job costs at least. */
import { createServer } from "node:http";
import { Pool } from "undici";
import { OPTIONS, readTask, TEXT } from "./job.ts";

type Update = {
  update_id: number;
  message?: { chat: { id: number } };
  callback_query?: { id: string; message: { message_id: number; chat: { id: number } } };
};

const { token, apiRoot, mode, port, url, secret } = readTask();
const pool = new Pool(apiRoot, { connections: 64 });

async function call(method: string, parameters: object): Promise<{ result: unknown }> {
  const { body } = await pool.request({
    path: `/bot${token}/${method}`,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
    headersTimeout: 60_000,
  });
  return (await body.json()) as { result: unknown };
}

async function handle({ message, callback_query: tap }: Update): Promise<void> {
  if (tap) {
    const { message_id, chat } = tap.message;
    await Promise.all([
      call("answerCallbackQuery", { callback_query_id: tap.id }),
      call("editMessageText", { chat_id: chat.id, message_id, text: TEXT, ...OPTIONS }),
    ]);
  } else if (message) {
    await call("sendMessage", { chat_id: message.chat.id, text: TEXT, ...OPTIONS });
  }
}

if (mode === "webhook") {
  createServer((request, response) => {
    if (request.headers["x-telegram-bot-api-secret-token"] !== secret) {
      response.writeHead(401).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      void handle(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Update).then(() =>
        response.writeHead(200).end(),
      );
    });
  }).listen(port, "127.0.0.1", () => void call("setWebhook", { url, secret_token: secret }));
} else {
  for (let offset = 0; ; ) {
    const { result } = await call("getUpdates", { offset, timeout: 30 });
    const updates = result as Update[];
    await Promise.all(updates.map(handle));
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
  }
}
