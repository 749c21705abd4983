/** grammY with its conversations plugin: a text begins a dialogue, which waits once, for the tap that ends it. */
import { createServer } from "node:http";
import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from "@grammyjs/conversations";
import { Bot, type Context, webhookCallback } from "grammy";
import { OPTIONS, readTask, TEXT } from "./job.ts";

const { token, apiRoot, mode, port, url, secret } = readTask();
const bot = new Bot<ConversationFlavor<Context>>(token, { client: { apiRoot } });

async function dialogue(
  conversation: Conversation<ConversationFlavor<Context>>,
  ctx: Context,
): Promise<void> {
  await ctx.reply(TEXT, OPTIONS);
  const tap = await conversation.waitFor("callback_query:data", { next: true });
  await tap.answerCallbackQuery();
  await tap.editMessageText(TEXT, OPTIONS);
}

bot.use(conversations());
bot.use(createConversation(dialogue));
bot.on("message:text", async (ctx) => {
  await ctx.conversation.exitAll();
  await ctx.conversation.enter("dialogue");
});
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
