import type { InlineKeyboardButton } from "grammy/types";
import type { OpenBot } from "./open-bot.ts";

export type Shown = {
  id: number;
  text: string;
  buttons: InlineKeyboardButton[];
};

let lastId = 1000;

/** A pretended person in a private chat with the bot: says, taps, and sees what comes back. */
export function openPerson(open: OpenBot, languageCode: string, id = ++lastId) {
  const { telegram } = open;
  telegram.addUser({ id, firstName: "Test", languageCode });
  const chatId = telegram.openPrivateChat(id);
  const fromBot = () => telegram.chat(chatId).filter(({ from }) => from.isBot);

  function last(): Shown {
    const message = fromBot().at(-1);
    if (!message) throw new Error("the bot has said nothing");
    return { id: message.id, text: message.text, buttons: message.replyMarkup?.inline_keyboard.flat() ?? [] };
  }

  return {
    id,
    chatId,
    last,
    /** How many messages the bot has sent. */
    count: () => fromBot().length,
    async say(text: string): Promise<Shown> {
      telegram.sendText(id, chatId, text);
      await open.settled();
      return last();
    },
    async attach(kind: Parameters<typeof telegram.sendAttachment>[2], caption?: string): Promise<Shown> {
      telegram.sendAttachment(id, chatId, kind, caption);
      await open.settled();
      return last();
    },
    /** Presses the button with this data (or, with `any`, whatever data) of the last message. */
    async tap(data: string): Promise<{ answer: Awaited<ReturnType<typeof telegram.tap>>; shown: Shown }> {
      const answer = await telegram.tap(id, chatId, last().id, data);
      await open.settled();
      return { answer, shown: last() };
    },
  };
}

export type Person = ReturnType<typeof openPerson>;

export function dataOf(button: InlineKeyboardButton): string | undefined {
  return "callback_data" in button ? button.callback_data : undefined;
}
