import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

const TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

describe("readConfig", () => {
  it("runs the local chat without any setting", () => {
    expect(readConfig({}, "/app")).toEqual({
      BOT_MODE: "local",
      LOCAL_HOST: "127.0.0.1",
      LOCAL_PORT: 8080,
      STORAGE_URL: "file:var/storage",
      ADMIN_IDS: new Set(),
      OPS_HOST: "127.0.0.1",
      LOG_LEVEL: "info",
      DATA_DIR: "/app/data",
      LOCALES_DIR: "/app/locales",
    });
  });

  it("polls Telegram when there is a token", () => {
    expect(readConfig({ BOT_TOKEN: TOKEN }, "/app")).toMatchObject({
      BOT_MODE: "polling",
      BOT_API_ROOT: "https://api.telegram.org",
    });
  });

  it("takes empty values for absent ones, and cuts the slash that grammY refuses", () => {
    const config = readConfig(
      { BOT_TOKEN: TOKEN, LOG_LEVEL: "", BOT_API_ROOT: "http://127.0.0.1:1/" },
      "/app",
    );
    expect(config).toMatchObject({ LOG_LEVEL: "info", BOT_API_ROOT: "http://127.0.0.1:1" });
  });

  it("reports all that is wrong at once, without any value", () => {
    const wrong = {
      BOT_MODE: "webhook",
      BOT_TOKEN: "secret-token",
      LOG_LEVEL: "loud",
      WEBHOOK_SECRET: "short-secret",
    };
    const read = () => readConfig(wrong, "/app");
    expect(read).toThrow(ConfigError);
    try {
      read();
    } catch (error) {
      const { message } = error as Error;
      for (const name of ["BOT_TOKEN", "LOG_LEVEL", "WEBHOOK_SECRET", "WEBHOOK_URL: is missing"]) {
        expect(message).toContain(name);
      }
      expect(message).not.toMatch(/secret-token|loud|short-secret/);
    }
  });

  it("reports the rest when the mode is unknown as well, and says nothing of what such a mode might need", () => {
    const wrong = {
      BOT_MODE: "telepathy",
      BOT_TOKEN: "t",
      LOCAL_PORT: "99999",
      OPS_PORT: "x",
      WEBHOOK_URL: "ftp://x",
      ADMIN_IDS: "me",
      DATA_DIR: "data",
    };
    const report = () => readConfig(wrong, "/app", (path) => path !== "/app/data");
    expect(report).toThrow(
      new ConfigError(
        [
          "Wrong settings in the environment or .env:",
          "BOT_MODE: write polling, webhook or local",
          "LOCAL_PORT: write a port, a number from 0 to 65535",
          "BOT_TOKEN: paste the token as @BotFather shows it: digits, a colon, 35 characters",
          "WEBHOOK_URL: write the public https:// address",
          "ADMIN_IDS: write Telegram ids, parted by commas",
          "OPS_PORT: write a port, a number from 0 to 65535",
          "DATA_DIR: there is no such folder",
        ].join("\n  "),
      ),
    );
  });

  it("says of what is missing how to write it", () => {
    expect(() => readConfig({ BOT_MODE: "webhook" }, "/app")).toThrow(
      new ConfigError(
        [
          "Wrong settings in the environment or .env:",
          "BOT_TOKEN: is missing; paste the token as @BotFather shows it: digits, a colon, 35 characters",
          "WEBHOOK_URL: is missing; write the public https:// address",
          "WEBHOOK_SECRET: is missing; use 32 to 256 random characters of A-Z a-z 0-9 _ -",
        ].join("\n  "),
      ),
    );
  });

  it("refuses secrets that can be guessed", () => {
    const webhook = { BOT_MODE: "webhook", BOT_TOKEN: TOKEN, WEBHOOK_URL: "https://bot.example/hook" };
    for (const WEBHOOK_SECRET of ["a".repeat(64), "ab12".repeat(10), "short", "0".repeat(31)]) {
      expect(() => readConfig({ ...webhook, WEBHOOK_SECRET }, "/app")).toThrow(/WEBHOOK_SECRET/);
    }
    expect(() => readConfig({ BOT_TOKEN: TOKEN, STORAGE_KEY: "x".repeat(40) }, "/app")).toThrow(
      /STORAGE_KEY/,
    );
    const WEBHOOK_SECRET = "8f14e45fceea167a5a36dedd4bea2543";
    expect(readConfig({ ...webhook, WEBHOOK_SECRET }, "/app")).toMatchObject({ WEBHOOK_SECRET });
  });

  it("wants https for Telegram, and takes http where a Bot API server of one's own calls", () => {
    const WEBHOOK_SECRET = "8f14e45fceea167a5a36dedd4bea2543";
    const webhook = {
      BOT_MODE: "webhook",
      BOT_TOKEN: TOKEN,
      WEBHOOK_URL: "http://10.0.0.5/hook",
      WEBHOOK_SECRET,
    };
    expect(() => readConfig(webhook, "/app")).toThrow(/WEBHOOK_URL/);
    expect(readConfig({ ...webhook, BOT_API_ROOT: "http://10.0.0.4:8081" }, "/app")).toMatchObject({
      WEBHOOK_URL: "http://10.0.0.5/hook",
    });
  });

  it("reads who may ask for the numbers", () => {
    const { ADMIN_IDS } = readConfig({ ADMIN_IDS: "12, 345" }, "/app");
    expect([...ADMIN_IDS]).toEqual([12, 345]);
    expect(() => readConfig({ ADMIN_IDS: "me" }, "/app")).toThrow(/ADMIN_IDS/);
  });

  it.each(["redis://127.0.0.1:6379", "rediss://u:p@redis.example:6380/2", "file:var", "memory:"])(
    "takes %s as a store",
    (STORAGE_URL) => {
      expect(readConfig({ STORAGE_URL }, "/app")).toMatchObject({ STORAGE_URL });
    },
  );

  it.each(["redis:", "http://x", "var/storage", "redis://", "file:"])(
    "refuses %s as a store",
    (STORAGE_URL) => {
      expect(() => readConfig({ STORAGE_URL }, "/app")).toThrow(/STORAGE_URL/);
    },
  );

  it("names the modes when the mode is unknown", () => {
    expect(() => readConfig({ BOT_MODE: "telepathy" }, "/app")).toThrow(/polling, webhook or local/);
  });

  it("finds each of its settings explained in .env.example", () => {
    const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
    const names = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
    const known = [
      "BOT_TOKEN",
      "BOT_MODE",
      "BOT_API_ROOT",
      "STORAGE_URL",
      "STORAGE_KEY",
      "ADMIN_IDS",
      "OPS_HOST",
      "OPS_PORT",
      "LOCAL_HOST",
      "LOCAL_PORT",
      "LOG_LEVEL",
    ];
    const webhook = ["WEBHOOK_URL", "WEBHOOK_SECRET", "WEBHOOK_HOST", "WEBHOOK_PORT"];
    expect(names.toSorted()).toEqual([...known, ...webhook, "DATA_DIR", "LOCALES_DIR"].toSorted());
  });
});
