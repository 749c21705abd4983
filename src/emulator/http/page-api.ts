import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Telegram } from "../telegram.ts";
import { readBody } from "./body.ts";
import { streamEvents } from "./event-stream.ts";
import { sendJson } from "./responses.ts";
import { sendUploadedFile } from "./uploaded-file.ts";
import type { PageWords } from "./words.ts";

const Id = z.number().int();
const AttachmentKind = z.enum(["sticker", "voice", "photo", "location", "contact", "poll", "document"]);

/** One action of the page: what it sends and what becomes of it. */
interface Action {
  readonly run: (telegram: Telegram, body: unknown) => unknown;
}

const action = <Schema extends z.ZodType>(
  schema: Schema,
  run: (telegram: Telegram, body: z.infer<Schema>) => unknown,
): Action => ({ run: (telegram, body) => run(telegram, schema.parse(body)) });

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  [
    "send",
    action(
      z.strictObject({ user: Id, chat: Id, text: z.string(), replyTo: Id.optional() }),
      (telegram, { user, chat, text, replyTo }) => ({
        messageId: telegram.sendText(user, chat, text, undefined, replyTo),
      }),
    ),
  ],
  [
    "inline",
    action(
      z.strictObject({ user: Id, chat: Id, query: z.string() }),
      async (telegram, { user, chat, query }) => {
        const answer = await telegram.askInline(user, chat, query);
        if (answer === "timeout") throw new Error("the bot did not answer");
        const results = answer.results.map(({ id, title, description }) => ({ id, title, description }));
        return { ...answer, results };
      },
    ),
  ],
  [
    "choose",
    action(
      z.strictObject({ user: Id, chat: Id, query: z.string(), result: z.string() }),
      (telegram, { user, chat, query, result }) => ({
        messageId: telegram.sendInlineResult(user, chat, query, result),
      }),
    ),
  ],
  [
    "attach",
    action(
      z.strictObject({ user: Id, chat: Id, kind: AttachmentKind, caption: z.string().optional() }),
      (telegram, { user, chat, kind, caption }) => ({
        messageId: telegram.sendAttachment(user, chat, kind, caption),
      }),
    ),
  ],
  [
    "tap",
    action(
      z.strictObject({ user: Id, chat: Id, message: Id, data: z.string() }),
      async (telegram, { user, chat, message, data }) => {
        const answer = await telegram.tap(user, chat, message, data);
        return answer === "timeout" ? { timeout: true } : answer;
      },
    ),
  ],
  [
    "forward",
    action(
      z.strictObject({ user: Id, from: Id, message: Id, to: Id }),
      (telegram, { user, from, message, to }) => ({ messageId: telegram.forward(user, from, message, to) }),
    ),
  ],
  [
    "edit",
    action(
      z.strictObject({ user: Id, chat: Id, message: Id, text: z.string() }),
      (telegram, { user, chat, message, text }) => {
        telegram.editText(user, chat, message, text);
        return {};
      },
    ),
  ],
  [
    "language",
    action(
      z.strictObject({ user: Id, language: z.string().min(2).max(35) }),
      (telegram, { user, language }) => {
        telegram.setLanguage(user, language);
        return {};
      },
    ),
  ],
  [
    "share",
    action(z.strictObject({ user: Id, request: Id, chosen: z.array(Id).min(1) }), (telegram, body) => ({
      messageId: telegram.shareUsers(body.user, body.request, body.chosen),
    })),
  ],
  [
    "block",
    action(z.strictObject({ user: Id, blocked: z.boolean() }), (telegram, { user, blocked }) => {
      telegram.block(user, blocked);
      return {};
    }),
  ],
]);

/** Serves `/chat/…`; false for another path. A mistake of the page is 400 with the reason. */
export async function servePageApi(
  telegram: Telegram,
  words: PageWords,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  const name = /^\/chat\/([a-z]+)$/.exec(url.pathname)?.[1];
  if (name === undefined) return false;
  try {
    if (request.method === "GET" && name === "file") {
      sendUploadedFile(telegram, url.searchParams.get("id") ?? "", response);
      return true;
    }
    if (request.method === "GET" && (name === "state" || name === "events")) {
      const user = telegram.users().find(({ id }) => id === Number(url.searchParams.get("user")));
      if (!user) sendJson(response, 404, { error: "no such user" });
      else if (name === "events") streamEvents(telegram, response, user.id);
      else sendJson(response, 200, stateOf(telegram, words, user.id));
      return true;
    }
    const found = request.method === "POST" ? ACTIONS.get(name) : undefined;
    if (!found) return false;
    if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
      sendJson(response, 415, { error: "content-type must be application/json" });
      return true;
    }
    const body: unknown = JSON.parse((await readBody(request)).toString());
    sendJson(response, 200, await found.run(telegram, body));
  } catch (error) {
    sendJson(response, 400, { error: error instanceof Error ? error.message : "wrong request" });
  }
  return true;
}

function stateOf(telegram: Telegram, words: PageWords, userId: number) {
  const users = telegram.users();
  const me = users.find(({ id }) => id === userId);
  return {
    me,
    bot: telegram.bot(userId),
    users,
    chats: telegram.chatsOf(userId),
    words: words(me?.language_code ?? ""),
  };
}
