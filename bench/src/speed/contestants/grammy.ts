/** grammY as its guide shows it. */
import { createServer } from "node:http";
import { Bot, webhookCallback } from "grammy";
import { OPTIONS, readTask, TEXT } from "./job.ts";

const { token, apiRoot, mode, port, url, secret } = readTask();
const bot = new Bot(token, { client: { apiRoot } });

bot.on("message:text", (ctx) => ctx.reply(TEXT, OPTIONS));
bot.on("callback_query:data", async (ctx) => {
  await ctx.answerCallbackQuery();
  await ctx.editMessageText(TEXT, OPTIONS);
});

if (mode === "webhook") {
  createServer(webhookCallback(bot, "http", { secretToken: secret })).listen(
    port,
    "127.0.0.1",
    () => void bot.api.setWebhook(url, { secret_token: secret }),
  );
} else {
  await bot.start();
}
