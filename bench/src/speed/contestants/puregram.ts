/** puregram with its own webhook middleware and polling. */
import { createServer } from "node:http";
import { Telegram } from "puregram";
import { OPTIONS, readTask, TEXT } from "./job.ts";

const { token, apiRoot, mode, port, url, secret } = readTask();
const telegram = new Telegram({ token, apiBaseUrl: `${apiRoot}/bot` });

telegram.updates.on("message", (context) => context.send(TEXT, OPTIONS));
telegram.updates.on("callback_query", async (context) => {
  await context.answerCallbackQuery();
  await context.message?.editMessageText(TEXT, OPTIONS);
});

if (mode === "webhook") {
  createServer(telegram.updates.getWebhookMiddleware(secret)).listen(
    port,
    "127.0.0.1",
    () => void telegram.api.setWebhook({ url, secret_token: secret }),
  );
} else {
  await telegram.updates.startPolling();
}
