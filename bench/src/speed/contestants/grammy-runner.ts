/** grammY with its runner: concurrent polling, in order per chat by `sequentialize`. By webhook it is grammY. */
import { run, sequentialize } from "@grammyjs/runner";
import { Bot } from "grammy";
import { OPTIONS, readTask, TEXT } from "./job.ts";

const { token, apiRoot } = readTask();
const bot = new Bot(token, { client: { apiRoot } });

bot.use(sequentialize((ctx) => ctx.chatId?.toString()));
bot.on("message:text", (ctx) => ctx.reply(TEXT, OPTIONS));
bot.on("callback_query:data", async (ctx) => {
  await ctx.answerCallbackQuery();
  await ctx.editMessageText(TEXT, OPTIONS);
});
run(bot);
