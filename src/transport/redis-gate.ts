import { randomBytes } from "node:crypto";
import { type RedisConnection, redisScript } from "../storage/redis-connection.ts";
import {
  ALLOWANCE,
  type Ending,
  type Entry,
  type Gate,
  LocalGate,
  MAX_TRIES,
  NOTICE_MS,
  type Ticket,
} from "./gate.ts";

/** A killed process's lanes and updates are free again after this; a living one renews its claims. */
const CLAIM_MS = 4000;
const RENEW_MS = 1000;
/** A delivery whose answer got lost comes again within hours. */
const DONE_MS = 6 * 60 * 60 * 1000;
const FAILURES_MS = 60 * 60 * 1000;

/**
 * One round trip decides everything: is the update known, is its lane free, does its person send too much. Claims carry the
 * process's name, so that a claim whose answer was lost is no obstacle to the process itself: within a process the lanes
 * keep the order.
 *
 * KEYS update, lane, bucket, failures; ARGV process, claim ms, burst, tokens a second, cost, ms between notices, tries
 */
const ENTER = redisScript(`
local update = redis.call('GET', KEYS[1])
if update == 'done' then return 'done' end
if update and update ~= ARGV[1] then return 'elsewhere' end
local holder = redis.call('GET', KEYS[2])
if holder and holder ~= ARGV[1] then return 'occupied' end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
local failures = redis.call('GET', KEYS[4])
if failures and tonumber(failures) >= tonumber(ARGV[7]) then return 'worn-out' end
local burst, cost = tonumber(ARGV[3]), tonumber(ARGV[5])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local tokens, at, told = string.match(redis.call('GET', KEYS[3]) or '', '^(%S+) (%S+) (%S+)$')
tokens, at, told = tonumber(tokens) or burst, tonumber(at) or now, tonumber(told) or 0
tokens = math.min(burst, tokens + math.max(0, now - at) / 1000 * tonumber(ARGV[4]))
local verdict = 'none'
if tokens >= cost then
  tokens = tokens - cost
elseif now - told >= tonumber(ARGV[6]) then
  verdict = 'told'
  told = now
else
  verdict = 'silent'
end
redis.call('SET', KEYS[3], string.format('%.3f %d %d', tokens, now, told), 'PX', ARGV[6])
return verdict
`);

/** KEYS update, lane, failures; ARGV process, ending, ms to remember it for */
const LEAVE = redisScript(`
if redis.call('GET', KEYS[2]) == ARGV[1] then redis.call('DEL', KEYS[2]) end
if ARGV[2] == 'done' then
  redis.call('SET', KEYS[1], 'done', 'PX', ARGV[3])
  return
end
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
if ARGV[2] == 'again' then return end
redis.call('INCR', KEYS[3])
redis.call('PEXPIRE', KEYS[3], ARGV[3])
`);

/** KEYS claims; ARGV process, claim ms. A claim that got lost is made again, one that is another's by now is left. */
const RENEW = redisScript(`
for _, key in ipairs(KEYS) do
  local holder = redis.call('GET', key)
  if not holder or holder == ARGV[1] then redis.call('SET', key, ARGV[1], 'PX', ARGV[2]) end
end
return 0
`);

/** The gate of processes that share a Redis. While Redis is away each works as if it were alone. */
export class RedisGate implements Gate {
  readonly #redis: RedisConnection;
  readonly #prefix: string;
  readonly #process = randomBytes(9).toString("base64url");
  readonly #local = new LocalGate();
  /** Claims in Redis by update, with the time they were made. */
  readonly #claims = new Map<number, { keys: [string, string]; since: number }>();
  #renewing: NodeJS.Timeout | undefined;

  constructor(redis: RedisConnection, prefix: string) {
    this.#redis = redis;
    this.#prefix = prefix;
  }

  async enter(ticket: Ticket): Promise<Entry> {
    if (this.#local.isDone(ticket.updateId)) return { type: "done" };
    const [update, lane, failures] = this.#keysOf(ticket);
    try {
      const bucket = `${this.#prefix}allowance:${ticket.lane}`;
      const answer = await this.#script(ENTER, [update, lane, bucket, failures], this.#enterValues(ticket));
      if (answer === "done" || answer === "elsewhere" || answer === "occupied") return { type: answer };
      this.#claims.set(ticket.updateId, { keys: [update, lane], since: performance.now() });
      if (answer === "worn-out") return { type: answer };
      return { type: "enter", limit: answer === "told" || answer === "silent" ? answer : "none" };
    } catch {
      return this.#local.enterNow(ticket); // Redis is away or full
    }
  }

  async leave(ticket: Ticket, ending: Ending): Promise<void> {
    this.#local.leaveNow(ticket.updateId, ending);
    const isClaimed = this.#claims.delete(ticket.updateId);
    if (!isClaimed && ending === "again") return;
    const ms = ending === "done" ? DONE_MS : FAILURES_MS;
    await this.#script(LEAVE, this.#keysOf(ticket), [this.#process, ending, ms]).catch(() => {});
  }

  async open(): Promise<void> {
    this.#renewing = setInterval(() => void this.#renew(), RENEW_MS);
    this.#renewing.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#renewing);
  }

  #keysOf({ updateId, lane }: Ticket): [update: string, lane: string, failures: string] {
    const prefix = this.#prefix;
    return [`${prefix}update:${updateId}`, `${prefix}lane:${lane}`, `${prefix}failures:${updateId}`];
  }

  #enterValues({ isQueued }: Ticket): (string | number)[] {
    const { burst, perSecond, queuedCost, usualCost } = ALLOWANCE;
    return [
      this.#process,
      CLAIM_MS,
      burst,
      perSecond,
      isQueued ? queuedCost : usualCost,
      NOTICE_MS,
      MAX_TRIES,
    ];
  }

  /** A value of a foreign type in the way is removed. */
  async #script(...[script, keys, values]: Parameters<RedisConnection["runScript"]>): Promise<unknown> {
    try {
      return await this.#redis.runScript(script, keys, values);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes("WRONGTYPE"))) throw error;
      await this.#redis.run((client) => client.del(...keys));
      return this.#redis.runScript(script, keys, values);
    }
  }

  async #renew(): Promise<void> {
    const old = performance.now() - RENEW_MS;
    const keys = [...this.#claims.values()].filter(({ since }) => since < old).flatMap((claim) => claim.keys);
    if (keys.length === 0) return;
    await this.#redis.runScript(RENEW, keys, [this.#process, CLAIM_MS]).catch(() => {});
  }
}
