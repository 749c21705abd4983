import { describe, expect, it } from "vitest";
import { openStorage } from "../../../src/storage/open.ts";
import { openBot } from "../../helpers/open-bot.ts";
import { openPerson } from "../../helpers/person.ts";
import { hasRedis, startRedis } from "../../helpers/redis-server.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

describe.skipIf(!hasRedis)("a complaint in Redis", () => {
  it("is kept for a day, unreadable, goes on in another process, and is gone at the end", {
    timeout: 60_000,
  }, async () => {
    const server = await startRedis();
    const { storage, redis } = await openStorage({ url: server.url, root: "/", secret: "test", botId: "42" });
    if (!redis) throw new Error("no connection to Redis");
    const rows = () => redis.connection.run((client) => client.keys("*dialogue:*"));
    const first = await openBot({ storage });
    const person = openPerson(first, "ru");
    await person.say("/start complaint-start_order-late");
    await person.say("49250813-0001");
    await first.close();

    const [row = ""] = await rows();
    expect(await redis.connection.run((client) => client.pttl(row))).toBeLessThanOrEqual(DAY_MS);
    expect(await redis.connection.run((client) => client.pttl(row))).toBeGreaterThan(DAY_MS - 60_000);
    expect(row).not.toContain(String(person.chatId));
    expect(await redis.connection.run((client) => client.get(row))).not.toContain("49250813");

    const second = await openBot({ storage, telegram: first.telegram });
    const again = openPerson(second, "ru", { id: person.id });
    expect((await again.say("вчера")).text).toContain("О какой сумме речь?");
    await again.say("/cancel");
    await second.settled();
    expect(await rows()).toEqual([]);
    await second.close();
    await storage.close();
    await server.stop();
  });
});
