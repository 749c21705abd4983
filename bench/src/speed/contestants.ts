import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../report/root.ts";

export type Contestant = {
  name: string;
  /** Module to run. */
  file: string;
  modes: readonly ("webhook" | "polling")[];
  /** Its store is a Redis instead of files. */
  usesRedis?: true;
};

const BOTH = ["webhook", "polling"] as const;
const peer = (name: string, modes: Contestant["modes"] = BOTH): Contestant => ({
  name,
  file: fileURLToPath(new URL(`contestants/${name}.js`, import.meta.url)),
  modes,
});

/** The names that ratios refer to. */
export const FLOOR = "floor";
export const PLAIN = "grammy";
export const OURS = "this-bot";
export const OURS_REDIS = "this-bot-redis";

const MAIN = join(ROOT, "dist/main.js");

export const CONTESTANTS: readonly Contestant[] = [
  peer(FLOOR),
  { name: OURS, file: MAIN, modes: BOTH },
  peer(PLAIN),
  peer("grammy-conversations"),
  peer("grammy-runner", ["polling"]),
  peer("telegraf"),
  peer("gramio"),
  peer("puregram"),
  peer("node-telegram-bot-api"),
  { name: OURS_REDIS, file: MAIN, modes: ["webhook"], usesRedis: true },
];

/** What the table calls them. */
export const TITLES: Readonly<Record<string, string>> = {
  [FLOOR]: "floor: node:http + undici",
  [OURS]: "this bot, all its work",
  [PLAIN]: "grammY",
  "grammy-conversations": "grammY + conversations",
  "grammy-runner": "grammY + runner",
  telegraf: "telegraf",
  gramio: "GramIO",
  puregram: "puregram",
  "node-telegram-bot-api": "node-telegram-bot-api",
  [OURS_REDIS]: "this bot with Redis",
};
