/** telegraf with its own launcher; by webhook it sends the first call of an update as the webhook's reply. */
import { Telegraf } from "telegraf";
import { callbackQuery, message } from "telegraf/filters";
import { OPTIONS, readTask, TEXT } from "./job.ts";

const { token, apiRoot, mode, port, url, secret } = readTask();
const bot = new Telegraf(token, { telegram: { apiRoot } });

bot.on(message("text"), (ctx) => ctx.reply(TEXT, OPTIONS));
bot.on(callbackQuery("data"), async (ctx) => {
  await ctx.answerCbQuery();
  await ctx.editMessageText(TEXT, OPTIONS);
});

await bot.launch(
  mode === "webhook"
    ? { webhook: { domain: new URL(url).host, port, host: "127.0.0.1", secretToken: secret } }
    : {},
);
