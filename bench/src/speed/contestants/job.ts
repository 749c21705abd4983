/** What every contestant does: the same message with the same buttons. */

const SENTENCE =
  "Посмотрите в приложении, в каком пункте лежит заказ и до какого дня его хранят, и напишите в чат поддержки. ";

/** 700 characters after parsing, in Telegram's HTML. */
export const TEXT = `<b>Заказ не пришёл</b>\n\n${SENTENCE.repeat(7)}`
  .slice(0, 692 + "<b></b>".length)
  .concat(" &lt;1&gt;");

const LABELS = ["Не пришёл", "Вернуть", "Брак", "Оплата", "Назад", "К человеку"];

/** 3 × 2. */
export const KEYBOARD = [0, 2, 4].map((row) =>
  LABELS.slice(row, row + 2).map((text, column) => ({ text, callback_data: `topic-${row + column}` })),
);

export const OPTIONS = { parse_mode: "HTML" as const, reply_markup: { inline_keyboard: KEYBOARD } };

export type Task = {
  token: string;
  apiRoot: string;
  mode: "webhook" | "polling";
  /** Where its webhook has to listen, the address that Telegram knows it by, and what Telegram sends along. */
  port: number;
  url: string;
  secret: string;
};

/** What the harness tells a contestant. */
export function readTask(): Task {
  const {
    BOT_TOKEN = "",
    BOT_API_ROOT = "",
    BOT_MODE,
    WEBHOOK_PORT,
    WEBHOOK_URL = "",
    WEBHOOK_SECRET = "",
  } = process.env;
  return {
    token: BOT_TOKEN,
    apiRoot: BOT_API_ROOT,
    mode: BOT_MODE === "webhook" ? "webhook" : "polling",
    port: Number(WEBHOOK_PORT),
    url: WEBHOOK_URL,
    secret: WEBHOOK_SECRET,
  };
}
