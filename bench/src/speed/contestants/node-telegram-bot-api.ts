/** node-telegram-bot-api 2 with its own webhook server and runner. */
import { Bot } from "node-telegram-bot-api";
import { createWebhookServer, run } from "node-telegram-bot-api/node";
import { OPTIONS, readTask, TEXT } from "./job.ts";

const { token, apiRoot, mode, port, url, secret } = readTask();
const bot = new Bot(token, { apiRoot });

bot.on("message", (ctx) => ctx.reply(TEXT, OPTIONS));
bot.on("callback_query", async (ctx) => {
  await ctx.answerCallbackQuery();
  const message = ctx.callbackQuery?.message;
  if (message) {
    const { chat, message_id } = message;
    await ctx.api.editMessageText({ chat_id: chat.id, message_id, text: TEXT, ...OPTIONS });
  }
});

if (mode === "webhook") {
  createWebhookServer(bot, { path: new URL(url).pathname, secretToken: secret }).listen(
    port,
    "127.0.0.1",
    () => void bot.api.setWebhook({ url, secret_token: secret }),
  );
} else {
  await run(bot);
}
