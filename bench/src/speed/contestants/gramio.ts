/** GramIO with its own webhook handler and polling. */
import { createServer } from "node:http";
import { Bot, webhookHandler } from "gramio";
import { OPTIONS, readTask, TEXT } from "./job.ts";

const { token, apiRoot, mode, port, url, secret } = readTask();
const bot = new Bot(token, { api: { baseURL: `${apiRoot}/bot` } });

bot.on("message", (context) => context.send(TEXT, OPTIONS));
bot.on("callback_query", async (context) => {
  await context.answer();
  await context.editText(TEXT, OPTIONS);
});

if (mode === "webhook") {
  createServer(webhookHandler(bot, "http", secret)).listen(
    port,
    "127.0.0.1",
    () => void bot.start({ webhook: { url, secret_token: secret } }),
  );
} else {
  await bot.start();
}
