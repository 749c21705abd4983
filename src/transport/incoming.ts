import type { Update } from "grammy/types";
import { z } from "zod";

/**
 * Updates come from outside: whatever the bot reads of one is checked here, so that no handler meets a text that is a
 * number or an entity that points past the end. Optional parts that are malformed are dropped; a message without a chat or
 * a tap without an id is no update at all.
 */
const loose = <T extends z.ZodRawShape>(shape: T) => z.looseObject(shape);
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const Id = z.number().int().refine(Number.isSafeInteger);
/** Telegram sends 4,096 UTF-16 units at most; more is cut before any work is done on it. */
const Text = z.string().transform((text) => text.slice(0, 4096));

const UserSchema = loose({
  id: Id,
  is_bot: z.boolean().catch(false),
  first_name: z.string().catch(""),
  username: optional(z.string()),
  language_code: optional(z.string().max(35)),
});

const ChatSchema = loose({
  id: Id,
  type: optional(z.enum(["private", "group", "supergroup", "channel"])),
}).transform((chat) => ({ ...chat, type: chat.type ?? (chat.id > 0 ? "private" : "supergroup") }));

const Name = optional(z.string());

/** A person or a chat as far as a name goes. */
const NamedSchema = loose({
  id: optional(Id),
  user_id: optional(Id),
  title: Name,
  first_name: Name,
  last_name: Name,
  username: Name,
});

const EntitySchema = loose({
  type: z.string(),
  offset: z.number().int().nonnegative(),
  length: z.number().int().positive(),
  url: Name,
  user: optional(NamedSchema),
});

const ForwardOriginSchema = loose({
  type: z.string(),
  sender_user: optional(NamedSchema),
  sender_user_name: Name,
  sender_chat: optional(NamedSchema),
  chat: optional(NamedSchema),
});

const ContactCardSchema = loose({
  phone_number: z.string().max(64),
  first_name: Name,
  last_name: Name,
  vcard: Name,
});

const UsersSharedSchema = loose({ request_id: z.number().int(), users: z.array(NamedSchema).max(10) });

const EntitiesSchema = z
  .array(z.unknown())
  .transform((items) => items.map((item) => EntitySchema.safeParse(item).data).filter((item) => !!item));

const ButtonSchema = loose({
  url: z.string().optional(),
  switch_inline_query_chosen_chat: loose({ query: z.string().optional() }).optional(),
});
const KeyboardSchema = loose({ inline_keyboard: z.array(z.array(ButtonSchema)) });
/** Passed on as it is: it is compared with what the bot would show. */
const isKeyboard = (value: unknown) => KeyboardSchema.safeParse(value).success;

const messageShape = {
  /** A message without its number is answered all the same, only not as a reply. */
  message_id: z.number().int().catch(0),
  date: z.number().int().nonnegative().catch(0),
  chat: ChatSchema,
  from: optional(UserSchema),
  text: optional(Text),
  caption: optional(Text),
  entities: optional(EntitiesSchema),
  caption_entities: optional(EntitiesSchema),
  forward_origin: optional(ForwardOriginSchema),
  contact: optional(ContactCardSchema),
  users_shared: optional(UsersSharedSchema),
  via_bot: optional(UserSchema),
  reply_markup: optional(z.custom(isKeyboard)),
  /** Seen by its sender and the bot alone. */
  ephemeral_message_id: optional(Id),
};

const MessageSchema = loose({ ...messageShape, reply_to_message: optional(loose(messageShape)) }).transform(
  (message) =>
    withCommand(withinText(withinText(message, "text", "entities"), "caption", "caption_entities")),
);

/** In a private chat the person and the chat have one id: where one is broken, the other stands in. */
function mendPrivate(raw: unknown): unknown {
  const { chat, from } = asRecord(raw);
  if (asRecord(chat)["type"] !== "private") return raw;
  const person = UserSchema.safeParse(from).data;
  const id = Id.safeParse(asRecord(chat)["id"]).data ?? person?.id;
  return { ...asRecord(raw), chat: { ...asRecord(chat), id }, from: person ?? { id } };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** A guest has one query to answer, and nothing else to do with the chat. */
const GuestMessageSchema = MessageSchema.refine(
  (message) => typeof message["guest_query_id"] === "string" && message["guest_query_id"] !== "",
);

/** A tap can be acknowledged by its id alone. */
const NOBODY = { id: 0, is_bot: false, first_name: "", username: undefined, language_code: undefined };

const CallbackQuerySchema = loose({
  id: z.union([z.string(), z.number().transform(String)]),
  from: UserSchema.catch(NOBODY),
  message: optional(MessageSchema),
  inline_message_id: optional(z.string()),
  data: optional(z.string()),
});

const InlineQuerySchema = loose({
  id: z.string(),
  from: UserSchema.catch(NOBODY),
  /** Telegram sends 256 UTF-16 units at most. */
  query: z
    .string()
    .transform((query) => query.slice(0, 256))
    .catch(""),
});

const MemberUpdateSchema = loose({
  chat: ChatSchema,
  from: UserSchema,
  new_chat_member: loose({ status: z.string() }),
});

/** Update kinds with a handler: exactly these are asked of Telegram. */
export const HANDLED_UPDATES = [
  "message",
  "callback_query",
  "inline_query",
  "guest_message",
  "my_chat_member",
] as const;

const UpdateSchema = z.object({
  update_id: z.number().int().nonnegative().refine(Number.isSafeInteger),
  message: optional(z.preprocess(mendPrivate, MessageSchema)),
  callback_query: optional(CallbackQuerySchema),
  inline_query: optional(InlineQuerySchema),
  guest_message: optional(GuestMessageSchema),
  my_chat_member: optional(MemberUpdateSchema),
});

/** The update with only what is sound in it; null when it has no usable id. Kinds without a handler come out empty. */
export function readUpdate(raw: unknown): Update | null {
  const result = UpdateSchema.safeParse(raw);
  return result.success ? (result.data as unknown as Update) : null;
}

/**
 * The person (or else the chat) whose updates are handled in order, across messages and taps. What they type after the
 * bot's name goes its own way: it must not wait for anything.
 */
export function laneOf(update: Update): string {
  const { message, callback_query: tap, my_chat_member: member } = update;
  const asker = update.inline_query?.from ?? update.guest_message?.from;
  if (asker) return `elsewhere-${asker.id}`;
  const sender = message?.from ?? tap?.from ?? member?.from;
  return String(sender?.id ?? message?.chat.id ?? `update-${update.update_id}`);
}

type Entity = z.infer<typeof EntitySchema>;

const COMMAND = /^\/[a-z0-9_]{1,32}(?:@\w+)?(?=\s|$)/i;

/** A command at the beginning counts in any case, and also when nobody marked it as one. */
function withCommand<T extends { text?: string | undefined; entities?: Entity[] | undefined }>(
  message: T,
): T {
  const { text = "", entities = [] } = message;
  const [command] = COMMAND.exec(text) ?? [];
  if (command === undefined) return message;
  const others = entities.filter(({ offset }) => offset >= command.length);
  return {
    ...message,
    text: command.toLowerCase() + text.slice(command.length),
    entities: [{ type: "bot_command", offset: 0, length: command.length }, ...others],
  };
}

function withinText<T extends Record<string, unknown>>(message: T, text: string, entities: string): T {
  const list = message[entities] as Entity[] | undefined;
  if (list === undefined) return message;
  const length = (message[text] as string | undefined)?.length ?? 0;
  return { ...message, [entities]: list.filter((entity) => entity.offset + entity.length <= length) };
}
