import type { InlineKeyboardButton } from "grammy/types";
import type { OpenBot } from "./open-bot.ts";

export type Shown = {
  id: number;
  text: string;
  buttons: InlineKeyboardButton[];
  /** The message that it answers as a reply. */
  replyTo: number | undefined;
};

let lastId = 1000;
let lastForward = 100_000;

/**
 * A pretended person who says, taps, and sees what comes back: in a private chat with the bot, or in a group with it.
 *
 * @param languageCode of the person's Telegram; undefined when it tells none
 */
export function openPerson(
  open: OpenBot,
  languageCode: string | undefined,
  { id = ++lastId, inGroup = false }: { id?: number; inGroup?: boolean } = {},
) {
  const { telegram } = open;
  telegram.addUser({ id, firstName: "Test", ...(languageCode !== undefined && { languageCode }) });
  const chatId = inGroup ? telegram.addGroup("Family", [id]) : telegram.openPrivateChat(id);
  const fromBot = () => telegram.chat(chatId).filter(({ from }) => from.isBot);

  /** The bot's message `back` messages before its last one. */
  function last(back = 0): Shown {
    return view(fromBot().at(-1 - back));
  }

  function view(message: ReturnType<typeof fromBot>[number] | undefined): Shown {
    if (!message) throw new Error("the bot has said nothing");
    return {
      id: message.id,
      text: message.text,
      buttons: message.replyMarkup?.inline_keyboard.flat() ?? [],
      replyTo: message.replyTo?.id,
    };
  }

  return {
    id,
    chatId,
    last,
    /** One of the bot's messages as it is now. */
    message: (messageId: number) => view(fromBot().find((message) => message.id === messageId)),
    /** How many messages the bot has sent. */
    count: () => fromBot().length,
    async say(text: string): Promise<Shown> {
      telegram.sendText(id, chatId, text);
      await open.settled();
      return last();
    },
    /** Says something that may get no answer. */
    async whisper(text: string): Promise<void> {
      telegram.sendText(id, chatId, text);
      await open.settled();
    },
    async attach(kind: Parameters<typeof telegram.sendAttachment>[2], caption?: string): Promise<void> {
      telegram.sendAttachment(id, chatId, kind, caption);
      await open.settled();
    },
    /** Forwards what somebody who hides his account has written. */
    async forward(text: string, from: string): Promise<void> {
      telegram.pushUpdate({
        message: {
          message_id: ++lastForward,
          date: 1_800_000_000,
          chat: { id: chatId, type: "private", first_name: "Test" },
          from: {
            id,
            is_bot: false,
            first_name: "Test",
            ...(languageCode && { language_code: languageCode }),
          },
          forward_origin: { type: "hidden_user", sender_user_name: from, date: 1_800_000_000 },
          text,
        },
      });
      await open.settled();
    },
    /** Rewrites the person's own last message. */
    async edit(text: string): Promise<void> {
      const own = telegram.chat(chatId).findLast(({ from, kind }) => from.id === id && kind === "text");
      if (!own) throw new Error("the person has written nothing");
      telegram.editText(id, chatId, own.id, text);
      await open.settled();
    },
    /** Presses the button with this data (or, like a forger, whatever data) of the bot's last message or an earlier one. */
    async tap(
      data: string,
      back = 0,
    ): Promise<{ answer: Awaited<ReturnType<typeof telegram.tap>>; shown: Shown }> {
      const answer = await telegram.tap(id, chatId, last(back).id, data);
      await open.settled();
      return { answer, shown: last() };
    },
  };
}

export type Person = ReturnType<typeof openPerson>;

export function dataOf(button: InlineKeyboardButton): string | undefined {
  return "callback_data" in button ? button.callback_data : undefined;
}
