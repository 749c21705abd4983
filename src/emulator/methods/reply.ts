import { readFormattedText } from "../formatting/formatted-text.ts";
import type { Parameters } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import type { StoredChat, StoredMessage, World } from "../world.ts";
import { findUser } from "./texts.ts";

const FIELDS: Readonly<Record<string, "number" | "string" | "boolean" | "chat" | "array">> = {
  message_id: "number",
  ephemeral_message_id: "number",
  chat_id: "chat",
  allow_sending_without_reply: "boolean",
  quote: "string",
  quote_parse_mode: "string",
  quote_entities: "array",
  quote_position: "number",
};

/** A message that only its sender and the bot see can be answered for so long. */
const EPHEMERAL_REPLY_S = 15;

/** The message that is replied to and the quoted part of it; refuses a missing message and a false quote. */
export function readReply(
  world: World,
  chat: StoredChat,
  parameters: Parameters,
): Pick<StoredMessage, "replyTo" | "quote"> {
  const reply = parameters.object("reply_parameters");
  if (!reply) return {};
  checkFields(reply);
  const ephemeralId = reply["ephemeral_message_id"];
  if (ephemeralId !== undefined) {
    const asked = [...chat.messages.values()].find(({ ephemeral }) => ephemeral?.id === ephemeralId);
    const isInTime = asked !== undefined && world.date() - asked.date <= EPHEMERAL_REPLY_S;
    if (!isInTime || asked.from === world.bot.id) throw badRequest("message to be replied not found");
    return { replyTo: asked.id };
  }
  const messageId = reply["message_id"];
  if (messageId === undefined) throw badRequest(`can't find field "message_id"`);
  if (messageId === 0) return {};
  const target = isHere(chat, reply["chat_id"]) ? chat.messages.get(Number(messageId)) : undefined;
  if (!target) {
    if (reply["allow_sending_without_reply"] === true) return {};
    throw badRequest("message to be replied not found");
  }
  const quote = reply["quote"];
  if (typeof quote !== "string" || quote === "") return { replyTo: target.id };
  return { replyTo: target.id, quote: readQuote(world, target, quote, reply) };
}

const isHere = (chat: StoredChat, chatId: unknown): boolean =>
  chatId === undefined || chatId === chat.id || chatId === String(chat.id);

function checkFields(reply: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(reply)) {
    const type = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (!type) throw badRequest(`unknown field ${name} in reply_parameters`);
    const isRight =
      type === "chat"
        ? typeof value === "number" || typeof value === "string"
        : type === "array"
          ? Array.isArray(value)
          : typeof value === type;
    if (!isRight) throw badRequest(`field "${name}" must be of type ${TYPE_NAMES[type]}`);
  }
}

const TYPE_NAMES = { number: "Number", string: "String", boolean: "Boolean", chat: "Number", array: "Array" };

/** Only these may stand in a quote; others are not compared. */
const QUOTED = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "custom_emoji",
  "date_time",
]);

function readQuote(
  world: World,
  target: StoredMessage,
  quote: string,
  reply: Readonly<Record<string, unknown>>,
): NonNullable<StoredMessage["quote"]> {
  const mode = reply["quote_parse_mode"];
  const read = readFormattedText(
    {
      text: quote,
      parseMode: typeof mode === "string" ? mode : undefined,
      entities: reply["quote_entities"],
    },
    findUser(world),
  );
  const entities = read.entities.filter(({ type }) => QUOTED.has(type));
  const wanted = typeof reply["quote_position"] === "number" ? reply["quote_position"] : 0;
  const position = placesOf(read.text, target.text)
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .find((place) => {
      const there = target.entities
        .filter((entity) => QUOTED.has(entity.type))
        .flatMap((entity) => cutTo(entity, place, read.text.length));
      return JSON.stringify(there) === JSON.stringify(entities);
    });
  if (read.text === "" || position === undefined) throw badRequest("QUOTE_TEXT_INVALID");
  return {
    text: read.text,
    ...(entities.length > 0 && { entities }),
    position,
    is_manual: true,
  };
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

function cutTo<T extends { offset: number; length: number }>(entity: T, start: number, length: number): T[] {
  const from = Math.max(entity.offset, start);
  const to = Math.min(entity.offset + entity.length, start + length);
  return to > from ? [{ ...entity, offset: from - start, length: to - from }] : [];
}
