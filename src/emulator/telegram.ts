import type { BotCommand, User } from "grammy/types";
import { adopt, adoptGuestCall } from "./adopt.ts";
import type { InlineAnswer, TapAnswer } from "./answers.ts";
import { type ApiObject, apiUser } from "./api-objects.ts";
import { createBotProfile } from "./bot-profile.ts";
import { type ChatEvent, createChatEvents } from "./chat-events.ts";
import { type ChatMessage, type ChatView, chatsOf, viewMessages } from "./chat-view.ts";
import { createFaults, type Fault, type Faults } from "./faults.ts";
import type { StoredFile } from "./files.ts";
import { createGuestQueries } from "./guest-queries.ts";
import { createLongPoll } from "./long-poll.ts";
import { methods } from "./methods/index.ts";
import { type Context, Described } from "./methods/method.ts";
import { createOpenQueries } from "./open-queries.ts";
import { isRecord, readParameters } from "./parameters.ts";
import { createPeople, type People } from "./people.ts";
import { type Envelope, Refusal } from "./refusal.ts";
import { METHODS, methodCalled } from "./spec.ts";
import { createUpdateQueue } from "./update-queue.ts";
import { createWebhook, TELEGRAM_TIMING, type WebhookTiming } from "./webhook.ts";
import { createWorld, person } from "./world.ts";

export interface EmulatorOptions {
  /** `<bot id>:<secret>`, as BotFather gives it. */
  readonly token: string;
  readonly botUsername: string;
  readonly botName: string;
  /** Milliseconds; the real clock by default. Long polls and pauses always run in real time. */
  readonly now?: () => number;
  /** BotFather's "group privacy" turned off, so that a group's every message arrives; true by default. */
  readonly readsAllGroupMessages?: boolean;
  /** BotFather's "inline mode" and "guest mode"; both on by default. */
  readonly hasInlineMode?: boolean;
  readonly hasGuestMode?: boolean;
  /** How long a tap, an inline query or a guest query waits for its answer; 15 s by default. */
  readonly tapTimeoutMs?: number;
  readonly webhookTiming?: WebhookTiming;
}

export interface RecordedCall {
  readonly method: string;
  readonly payload: unknown;
  /** Milliseconds by the emulator's clock. */
  readonly at: number;
}

export interface RefusedCall {
  readonly method: string;
  readonly payload: unknown;
  readonly error_code: number;
  readonly description: string;
}

/** How a call ends: an answer to send, or a fault of the connection to act out. */
export type Outcome =
  | { readonly type: "answer"; readonly envelope: Envelope }
  | { readonly type: "fault"; readonly fault: Fault; readonly envelope: Envelope };

export interface BotView {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly description: string;
  readonly shortDescription: string;
  readonly commands: readonly BotCommand[];
  /** What the menu of a group offers. */
  readonly groupCommands: readonly BotCommand[];
  /** The person has blocked it. */
  readonly blocked: boolean;
}

export interface Telegram extends People {
  readonly token: string;
  /** One Bot API call; rejects only when a fault breaks the connection. `signal` says that the caller is gone. */
  call(method: string, payload?: unknown, signal?: AbortSignal): Promise<Envelope>;
  /** The same for the HTTP door, which acts out the faults itself. */
  dispatch(method: string, payload: unknown, signal?: AbortSignal): Promise<Outcome>;
  /** Notes a call that was refused before it came to its method. */
  refuse(method: string, payload: unknown, refusal: Refusal): Envelope;
  /**
   * Any object as an update, however odd; gets an `update_id` unless it has one. Answers that id.
   * People, chats and messages in it that are well-formed exist from then on, and a query in it can be answered.
   */
  pushUpdate(update: object): number;
  /** How many updates wait for the bot. */
  readonly pendingUpdates: number;
  /** The messages of the bot's chat with that id, oldest first. */
  chat(chatId: number): readonly ChatMessage[];
  /** A file that the bot uploaded. */
  file(id: string): StoredFile | undefined;
  /** What is on a person's screen. */
  chatsOf(userId: number): readonly ChatView[];
  users(): readonly User[];
  /** The bot as a person sees it, in their language. */
  bot(userId: number): BotView;
  readonly calls: readonly RecordedCall[];
  readonly refused: readonly RefusedCall[];
  on(listener: (event: ChatEvent) => void): () => void;
  readonly faults: Faults;
  /** Ends what waits: long polls, taps, deliveries. */
  close(): void;
}

const TAP_TIMEOUT_MS = 15_000;

/** One Telegram with one bot and the people and chats around it, all in memory. */
export function createTelegram(options: EmulatorOptions): Telegram {
  const { token, botUsername, botName, now = Date.now } = options;
  const { readsAllGroupMessages = true, hasInlineMode = true, hasGuestMode = true } = options;
  const botId = Number(/^(\d{1,16}):[\w-]+$/.exec(token)?.[1]);
  if (!botId) throw new Error("A bot token has the form <number>:<letters, digits, - and _>");

  const world = createWorld({ id: botId, is_bot: true, first_name: botName, username: botUsername }, now);
  const profile = createBotProfile(botName);
  const queue = createUpdateQueue(now);
  const poll = createLongPoll(queue);
  const timeoutMs = options.tapTimeoutMs ?? TAP_TIMEOUT_MS;
  const taps = createOpenQueries<TapAnswer>(now, timeoutMs);
  const inlineQueries = createOpenQueries<InlineAnswer>(now, timeoutMs);
  const guestQueries = createGuestQueries(now, timeoutMs);
  const faults = createFaults();
  const calls: RecordedCall[] = [];
  const refused: RefusedCall[] = [];
  const languageOf = (userId: number): string => person(world, userId).language_code ?? "";
  const nameFor = (userId: number): string => profile.text("name", languageOf(userId));
  const events = createChatEvents(world, nameFor);
  const webhook = createWebhook({
    queue,
    now,
    timing: options.webhookTiming ?? TELEGRAM_TIMING,
    call: (method, payload) => void run(method, payload, undefined),
  });
  const switches = { readsAllGroupMessages, hasInlineMode, hasGuestMode };
  const asked = { taps, inlineQueries, guestQueries };
  const context: Context = { world, events, queue, poll, webhook, profile, ...asked, ...switches };

  const refuse = (method: string, payload: unknown, refusal: Refusal): Envelope => {
    refused.push({ method, payload, error_code: refusal.code, description: refusal.message });
    return refusal.envelope();
  };

  const run = async (
    method: string,
    payload: unknown,
    signal: AbortSignal | undefined,
  ): Promise<Envelope> => {
    const name = methodCalled(method);
    if (!name) return refuse(method, payload, new Refusal(404, "Not Found"));
    try {
      const result = await methods[name](context, readParameters(payload, METHODS[name]), signal);
      return result instanceof Described
        ? { ok: true, result: result.result, description: result.description }
        : { ok: true, result };
    } catch (error) {
      if (error instanceof Refusal) return refuse(name, payload, error);
      throw error;
    }
  };

  const dispatch: Telegram["dispatch"] = async (method, payload, signal) => {
    calls.push({ method: methodCalled(method) ?? method, payload, at: now() });
    const fault = faults.take(method);
    if (!fault) return { type: "answer", envelope: await run(method, payload, signal) };
    const envelope = fault.takesEffect ? await run(method, payload, signal) : NO_ANSWER;
    const refusal = refusalOf(fault);
    return refusal ? { type: "answer", envelope: refusal.envelope() } : { type: "fault", fault, envelope };
  };

  return {
    ...createPeople({ world, events, queue, profile, ...asked, ...switches }),
    token,
    dispatch,
    refuse,
    async call(method, payload, signal) {
      const outcome = await dispatch(method, asOnTheWire(payload), signal);
      if (outcome.type === "answer") return outcome.envelope;
      if (outcome.fault.kind === "hang") await hang(outcome.fault.ms, signal);
      throw new Error(`Injected fault: ${outcome.fault.kind}`);
    },
    pushUpdate(update) {
      const fields: ApiObject = { ...update };
      adopt(world, fields);
      const tapId = idOf(fields["callback_query"], "id");
      if (tapId !== undefined) void taps.open(tapId);
      const queryId = idOf(fields["inline_query"], "id");
      if (queryId !== undefined) void inlineQueries.open(queryId);
      const guestId = idOf(fields["guest_message"], "guest_query_id");
      const call = guestId === undefined ? null : adoptGuestCall(world, fields["guest_message"]);
      if (guestId !== undefined && call) guestQueries.open(call, guestId);
      return queue.push(fields);
    },
    get pendingUpdates() {
      return queue.waiting().length;
    },
    chat(chatId) {
      const chat = world.chats.get(chatId);
      return chat ? viewMessages(world, chat) : [];
    },
    file: (id) => world.files.get(id),
    chatsOf: (userId) => chatsOf(world, userId, nameFor(userId)),
    users: () => [...world.people.keys()].map((id) => apiUser(world, id)),
    bot: (userId) => ({
      id: botId,
      username: botUsername,
      name: nameFor(userId),
      description: profile.text("description", languageOf(userId)),
      shortDescription: profile.text("shortDescription", languageOf(userId)),
      commands: profile.menu(userId, languageOf(userId)),
      groupCommands: profile.groupMenu(languageOf(userId)),
      blocked: world.blocked.has(userId),
    }),
    calls,
    refused,
    on: (listener) => events.on(listener),
    faults,
    close() {
      webhook.remove();
      taps.close();
      inlineQueries.close();
      poll.finish();
    },
  };
}

function idOf(query: unknown, field: string): string | undefined {
  const id = isRecord(query) ? query[field] : undefined;
  return typeof id === "string" ? id : undefined;
}

/** Of a call that a fault swallowed before it took effect. */
const NO_ANSWER: Envelope = { ok: false, error_code: 500, description: "Internal Server Error" };

function refusalOf({ kind, retryAfter = 1 }: Fault): Refusal | null {
  switch (kind) {
    case "429":
      return new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
    case "500":
      return new Refusal(500, "Internal Server Error");
    case "502":
      return new Refusal(502, "Bad Gateway");
    case "401":
      return new Refusal(401, "Unauthorized");
    case "409":
      return new Refusal(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      );
    case "reset":
    case "hang":
    case "half":
    case "garbage":
      break;
  }
  return null;
}

/** Waits `ms`, or until the caller gives up. */
export function hang(ms: number | undefined, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
    signal?.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/** What JSON makes of the payload; also a copy that the caller cannot change any more. */
const asOnTheWire = (payload: unknown): unknown =>
  payload === undefined ? {} : JSON.parse(JSON.stringify(payload));
