import { setTimeout as delay } from "node:timers/promises";
import { Pool } from "undici";
import { fieldOf } from "./fields.ts";
import type { Progress } from "./progress.ts";
import type { SentUpdate, Traffic } from "./updates.ts";

/** As many connections as Telegram opens to a webhook by default. */
export const CONNECTIONS = 40;

export type Webhook = { port: number; path: string; secret: string | undefined };

/** Pushes updates to a contestant's webhook. */
export class WebhookSender {
  readonly #pool: Pool;
  readonly #webhook: Webhook;
  readonly #progress: Progress;
  readonly #next: (traffic: Traffic) => SentUpdate;

  constructor(webhook: Webhook, progress: Progress, next: (traffic: Traffic) => SentUpdate) {
    this.#pool = new Pool(`http://127.0.0.1:${webhook.port}`, { connections: CONNECTIONS });
    this.#webhook = webhook;
    this.#progress = progress;
    this.#next = next;
  }

  /** Sends one update; resolves when it was taken (HTTP 200) and answered, with the moments of both ends. */
  async send(traffic: Traffic): Promise<{ sentAt: number; answeredAt: number }> {
    const update = this.#next(traffic);
    const answered = this.#progress.expect(update);
    for (;;) {
      try {
        await this.#post(update);
        return await answered;
      } catch (error) {
        // A contestant may announce its webhook a moment before it listens.
        if ((error as NodeJS.ErrnoException).code !== "ECONNREFUSED") throw error;
        await delay(5);
      }
    }
  }

  async #post({ json }: SentUpdate): Promise<void> {
    const { path, secret } = this.#webhook;
    const { statusCode, headers, body } = await this.#pool.request({
      path,
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(secret && { "x-telegram-bot-api-secret-token": secret }),
      },
      body: json,
    });
    const reply = await body.text();
    if (statusCode !== 200) throw new Error(`the webhook answered ${statusCode}`);
    if (reply.startsWith('{"method"') || reply.includes('"method":'))
      this.#callInReply(String(headers["content-type"]), reply);
  }

  /** A call may come as the answer to the webhook instead of a request of its own. */
  #callInReply(contentType: string, reply: string): void {
    const field = (name: string) => fieldOf(contentType, reply, "", name);
    this.#progress.begin(field("method") ?? "", Number(field("chat_id")), field("callback_query_id"))();
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
