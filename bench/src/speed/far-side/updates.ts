import { KEYBOARD, TEXT } from "../contestants/job.ts";
import { asciiJson } from "./ascii-json.ts";

export type Kind = "tap" | "text";
/** "mixed": everybody writes and taps in turn. */
export type Traffic = Kind | "mixed";

/** What people send: texts that they write, and the data of buttons that they tap. */
export type Material = { messages: readonly string[]; taps: readonly string[] };

export type SentUpdate = { number: number; kind: Kind; chat: number; json: string };

/** Private chats that take turns; in a webhook run nobody has two updates in work at a time. */
export const PEOPLE = 1000;
/** Ids of people, and of their private chats, count from here. */
export const FIRST_CHAT = 100_000_000;

const NAMES = ["Анна", "Борис", "Вера", "Галина", "Дмитрий", "Елена", "Жанна", "Зоя"];
const PLAIN_TEXT = TEXT.replace(/<[^>]*>/g, "")
  .replaceAll("&lt;", "<")
  .replaceAll("&gt;", ">");

export type NextUpdate = (traffic: Traffic, burst?: number) => SentUpdate;

/** Makes updates as Telegram sends them, without end. `burst`: so many in a row come from one person. */
export function createUpdates(material: Material, username: string, people = PEOPLE): NextUpdate {
  let number = 0;
  const writesNext = new Array<boolean>(people).fill(true);

  return (traffic, burst = 1) => {
    number++;
    const person = Math.floor(number / burst) % people;
    let kind: Kind = traffic === "text" ? "text" : "tap";
    if (traffic === "mixed") {
      if (writesNext[person]) kind = "text";
      writesNext[person] = !writesNext[person];
    }
    const id = FIRST_CHAT + person;
    const first_name = NAMES[person % NAMES.length] as string;
    const from = { id, is_bot: false, first_name, username: `person_${id}`, language_code: "ru" };
    const chat = { id, first_name, username: `person_${id}`, type: "private" };
    const date = Math.floor(Date.now() / 1000);
    const content =
      kind === "text"
        ? { message: { message_id: number, from, chat, date, text: pick(material.messages, number) } }
        : {
            callback_query: {
              id: String(number),
              from,
              message: {
                message_id: number,
                from: { id: 1, is_bot: true, first_name: "Bench", username },
                chat,
                date,
                text: PLAIN_TEXT,
                entities: [{ offset: 0, length: 15, type: "bold" }],
                reply_markup: { inline_keyboard: KEYBOARD },
              },
              chat_instance: "-1234567890123456789",
              data: pick(material.taps, number),
            },
          };
    return { number, kind, chat: id, json: asciiJson({ update_id: number, ...content }) };
  };
}

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}
