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
      "LOCAL_HOST",
      "LOCAL_PORT",
      "LOG_LEVEL",
    ];
    const webhook = ["WEBHOOK_URL", "WEBHOOK_SECRET", "WEBHOOK_HOST", "WEBHOOK_PORT"];
    expect(names.toSorted()).toEqual([...known, ...webhook, "DATA_DIR", "LOCALES_DIR"].toSorted());
  });
});
