import { Api } from "grammy";
import { describe, expect, it, onTestFinished } from "vitest";
import { publishProfile } from "../../src/bot/profile.ts";
import { startEmulatorServer } from "../../src/emulator/server.ts";
import { createTelegram } from "../../src/emulator/telegram.ts";
import { realContent } from "../helpers/open-bot.ts";

const TOKEN = "42:test-token-of-the-pretended-telegram-0000";

async function aProfile() {
  const telegram = createTelegram({ token: TOKEN, botUsername: "guide_bot", botName: "Guide" });
  const server = await startEmulatorServer({ telegram, port: 0 });
  onTestFinished(async () => {
    telegram.close();
    await server.close();
  });
  const content = await realContent();
  const sets = () => telegram.calls.filter(({ method }) => method.startsWith("setMy")).length;
  return {
    telegram,
    content,
    sets,
    publish: () => publishProfile(new Api(TOKEN, { apiRoot: server.url }), content),
  };
}

describe("the bot's profile", () => {
  it("is set in every language, and not again when nothing has changed", async () => {
    const { telegram, content, sets, publish } = await aProfile();
    await publish();
    const { t } = content;
    for (const [id, code, locale] of [
      [1, "ru", "ru"],
      [2, "en", "en"],
      [3, "kk", "ru"],
      [4, "de", "en"],
    ] as const) {
      telegram.addUser({ id, firstName: "X", languageCode: code });
      const bot = telegram.bot(id);
      expect([bot.name, bot.description, bot.shortDescription], code).toEqual([
        t.plain(locale, "profile-name"),
        t.plain(locale, "profile-description"),
        t.plain(locale, "profile-short"),
      ]);
      expect(bot.commands.find(({ command }) => command === "fraud")?.description, code).toBe(
        t.plain(locale, "command-fraud"),
      );
    }
    const before = sets();
    await publish();
    expect(sets()).toBe(before);
    expect(telegram.refused).toEqual([]);
  });

  it("is set as far as Telegram lets it: one refusal keeps nothing else back", async () => {
    const { telegram, content, publish } = await aProfile();
    telegram.faults.add({ method: "setMyDescription", kind: "429", retryAfter: 5000 });
    await expect(publish()).rejects.toMatchObject({ method: "setMyDescription", error_code: 429 });
    telegram.addUser({ id: 1, firstName: "X", languageCode: "ru" });
    const bot = telegram.bot(1);
    expect([bot.name, bot.description]).toEqual([content.t.plain("ru", "profile-name"), ""]);
    expect(bot.commands).not.toEqual([]);
    expect(telegram.calls.filter(({ method }) => method === "setMyDescription")).toHaveLength(1);
    await publish();
    expect(telegram.bot(1).description).toBe(content.t.plain("ru", "profile-description"));
  });
});
