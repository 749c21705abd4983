import { describe, expect, it } from "vitest";
import { ANNA, aTelegram, BORIS, refusal } from "./a-telegram.ts";

const result = async (telegram: ReturnType<typeof aTelegram>, method: string, payload?: object) => {
  const envelope = await telegram.call(method, payload);
  return envelope.ok ? envelope.result : envelope;
};

describe("commands", () => {
  const ru = [{ command: "start", description: "Начать" }];
  const en = [{ command: "start", description: "Start" }];

  it("are shown in the person's language, narrowest scope first", async () => {
    const telegram = aTelegram();
    const menu = (userId: number) => telegram.bot(userId).commands;
    expect(menu(ANNA)).toEqual([]);
    await telegram.call("setMyCommands", { commands: en });
    await telegram.call("setMyCommands", { commands: ru, language_code: "ru" });
    expect(menu(ANNA)).toEqual(ru);
    expect(menu(BORIS)).toEqual(en);
    telegram.setLanguage(ANNA, "kk");
    expect(menu(ANNA)).toEqual(en);
    const own = [{ command: "help", description: "Help" }];
    await telegram.call("setMyCommands", { commands: own, scope: { type: "chat", chat_id: BORIS } });
    expect(menu(BORIS)).toEqual(own);
    await telegram.call("deleteMyCommands", { scope: { type: "chat", chat_id: BORIS } });
    expect(menu(BORIS)).toEqual(en);
  });

  it("are read back by scope and language as they were set", async () => {
    const telegram = aTelegram();
    await telegram.call("setMyCommands", { commands: ru, language_code: "ru" });
    expect(await result(telegram, "getMyCommands", { language_code: "ru" })).toEqual(ru);
    expect(await result(telegram, "getMyCommands")).toEqual([]);
    expect(
      await result(telegram, "getMyCommands", { language_code: "ru", scope: { type: "all_private_chats" } }),
    ).toEqual([]);
  });

  it.each([
    [{ command: "", description: "x" }, "command must be non-empty"],
    [{ command: "x".repeat(33), description: "x" }, "command length must not exceed 32"],
    [{ command: "Start", description: "x" }, "BOT_COMMAND_INVALID"],
    [{ command: "заказ", description: "x" }, "BOT_COMMAND_INVALID"],
    [{ command: "x", description: " " }, "command description must be non-empty"],
    [{ command: "x", description: "x".repeat(257) }, "command description length must not exceed 256"],
    [{ command: "x" }, `can't parse BotCommand: Can't find field "description"`],
  ])("%j is refused", async (command, reason) => {
    expect(await refusal(aTelegram(), "setMyCommands", { commands: [command] })).toBe(
      `400 Bad Request: ${reason}`,
    );
  });

  it("are at most a hundred, for a language of two letters", async () => {
    const commands = Array.from({ length: 101 }, (_, n) => ({ command: `c${n}`, description: "x" }));
    expect(await refusal(aTelegram(), "setMyCommands", { commands })).toBe(
      "400 Bad Request: BOT_COMMANDS_TOO_MUCH",
    );
    expect(await refusal(aTelegram(), "setMyCommands", { commands: ru, language_code: "ru-RU" })).toBe(
      "400 Bad Request: invalid language code specified",
    );
  });
});

describe("name and descriptions", () => {
  it.each([
    ["Name", "name", 64],
    ["Description", "description", 512],
    ["ShortDescription", "short_description", 120],
  ])("set and get %s by language, falling back to the common one", async (what, field, max) => {
    const telegram = aTelegram();
    const set = (text: string, language_code?: string) =>
      refusal(telegram, `setMy${what}`, { [field]: text, language_code });
    const get = (language_code?: string) => result(telegram, `getMy${what}`, { language_code });
    expect(await set("common")).toBe("");
    expect(await set("по-русски", "ru")).toBe("");
    expect(await get()).toEqual({ [field]: "common" });
    expect(await get("ru")).toEqual({ [field]: "по-русски" });
    expect(await get("de")).toEqual({ [field]: "common" });
    expect(await set("", "ru")).toBe("");
    expect(await get("ru")).toEqual({ [field]: "common" });
    expect(await set("x".repeat(max))).toBe("");
    expect(await set("x".repeat(max + 1))).toMatch(/^400 Bad Request: .* is too long$/);
  });

  it("are what a person sees, in their language", async () => {
    const telegram = aTelegram();
    telegram.openPrivateChat(ANNA);
    await telegram.call("setMyName", { name: "Гид", language_code: "ru" });
    await telegram.call("setMyDescription", { description: "Неофициальный", language_code: "ru" });
    expect(telegram.bot(ANNA)).toMatchObject({ name: "Гид", description: "Неофициальный" });
    expect(telegram.bot(BORIS)).toMatchObject({ name: "Guide", description: "" });
    expect(telegram.chatsOf(ANNA)[0]).toMatchObject({ title: "Гид" });
  });
});
