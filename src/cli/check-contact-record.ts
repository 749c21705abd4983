import { z } from "zod";
import type { Incoming } from "../contacts/incoming.ts";

const Text = z.string().optional().catch(undefined);
const Count = z.number().optional().catch(undefined);

const PersonSchema = z.object({
  id: Count,
  user_id: Count,
  first_name: Text,
  last_name: Text,
  username: Text,
});
const ChatSchema = z.object({ title: Text, username: Text, first_name: Text, last_name: Text });
const EntitySchema = z.object({
  type: z.string(),
  offset: z.number(),
  length: z.number(),
  url: Text,
  user: PersonSchema.optional().catch(undefined),
});
const OriginSchema = z.object({
  type: z.string().catch(""),
  sender_user: PersonSchema.optional().catch(undefined),
  sender_user_name: Text,
  sender_chat: ChatSchema.optional().catch(undefined),
  chat: ChatSchema.optional().catch(undefined),
});
const ContactSchema = z.object({
  phone_number: z.coerce.string(),
  first_name: Text,
  last_name: Text,
  vcard: Text,
});

/** A line of JSON: fields of a Telegram message. A malformed field is passed over, the rest is still checked. */
const RecordSchema = z.object({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  input: z.coerce.string().catch(""),
  entities: z.array(EntitySchema).optional().catch(undefined),
  forward_origin: OriginSchema.optional().catch(undefined),
  contact: ContactSchema.optional().catch(undefined),
  reply_markup: z
    .object({ inline_keyboard: z.array(z.array(z.object({ url: Text }))) })
    .optional()
    .catch(undefined),
  users_shared: z
    .object({ users: z.array(PersonSchema) })
    .optional()
    .catch(undefined),
});

export type Task = { id: string | number; incoming: Incoming };

/** Reads a line: a record of the JSON form, or else plain text, whose id is the line's number. */
export function readTask(line: string, number: number): Task {
  const record = readRecord(line);
  if (!record) return { id: number, incoming: { text: line } };
  const { id, input, entities, forward_origin, contact, users_shared, reply_markup } = record;
  const incoming = {
    text: input,
    entities,
    forwardOrigin: forward_origin,
    contact,
    usersShared: users_shared?.users,
    buttons: reply_markup?.inline_keyboard.flat().flatMap(({ url }) => (url === undefined ? [] : [{ url }])),
  };
  return { id: id ?? number, incoming };
}

function readRecord(line: string) {
  if (!/^\s*\{/.test(line)) return undefined;
  try {
    // Programs write null for what is absent.
    const json: unknown = JSON.parse(line, (_, value: unknown) => (value === null ? undefined : value));
    const result = RecordSchema.safeParse(json);
    return result.success && typeof json === "object" ? withDefaults(result.data, json) : undefined;
  } catch {
    return undefined;
  }
}

function withDefaults(record: z.infer<typeof RecordSchema>, json: object | null) {
  return json !== null && "input" in json ? record : { ...record, input: "" };
}
