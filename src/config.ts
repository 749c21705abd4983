import { isAbsolute, join } from "node:path";
import { z } from "zod";
import { STORAGE_URL_PATTERN } from "./storage/open.ts";

const PORT = "write a port, a number from 0 to 65535";
const portNumber = z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT);
const port = (value: number) => portNumber.default(value);
const folder = (name: string, { root, isThere }: Folders) =>
  z
    .string()
    .min(1)
    .default(name)
    .transform((path) => (isAbsolute(path) ? path : join(root, path)))
    .refine(isThere, "there is no such folder");

/** Random characters, as far as that can be told: long, and not a few of them over and over. */
const secret = (pattern: RegExp, message: string) =>
  z
    .string(message)
    .regex(pattern, message)
    .refine(isVaried, "too easy to guess: make one with openssl rand -hex 32");
const MIN_DIFFERENT = 6;

function isVaried(text: string): boolean {
  return new Set(text).size >= MIN_DIFFERENT;
}

type Folders = { root: string; isThere: (path: string) => boolean };

const common = (folders: Folders) => ({
  STORAGE_URL: z
    .string()
    .regex(STORAGE_URL_PATTERN, "write file:FOLDER, redis://HOST:PORT or memory:")
    .default("file:var/storage"),
  STORAGE_KEY: secret(/^.{32,256}$/, "use 32 or more random characters").optional(),
  ADMIN_IDS: z
    .string()
    .regex(/^\d{1,15}(\s*,\s*\d{1,15})*$/, "write Telegram ids, parted by commas")
    .default("")
    .transform(
      (ids) =>
        new Set(
          ids
            .split(",")
            .filter((id) => id.trim() !== "")
            .map(Number),
        ),
    ),
  OPS_HOST: z.string().min(1).default("127.0.0.1"),
  OPS_PORT: portNumber.optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  DATA_DIR: folder("data", folders),
  LOCALES_DIR: folder("locales", folders),
});

const TELEGRAM = "https://api.telegram.org";
const TOKEN = "paste the token as @BotFather shows it: digits, a colon, 35 characters";
const telegram = {
  BOT_TOKEN: z.string(TOKEN).regex(/^\d+:[\w-]{30,}$/, TOKEN),
  BOT_API_ROOT: z
    .url({ protocol: /^https?$/, error: "write an http(s) address" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default(TELEGRAM),
};

const local = {
  LOCAL_HOST: z.string().min(1).default("127.0.0.1"),
  LOCAL_PORT: port(8080),
};

/** @param ownApi a Bot API server of one's own also calls plain http addresses */
const webhook = (ownApi: boolean) => ({
  WEBHOOK_URL: z.url(
    ownApi
      ? { protocol: /^https?$/, error: "write an http(s) address" }
      : { protocol: /^https$/, error: "write the public https:// address" },
  ),
  WEBHOOK_SECRET: secret(/^[\w-]{32,256}$/, "use 32 to 256 random characters of A-Z a-z 0-9 _ -"),
  WEBHOOK_HOST: z.string().min(1).default("127.0.0.1"),
  WEBHOOK_PORT: port(8443),
});

const schema = (folders: Folders, ownApi: boolean) =>
  z.discriminatedUnion("BOT_MODE", [
    z.object({ BOT_MODE: z.literal("local"), ...local, ...common(folders) }),
    z.object({ BOT_MODE: z.literal("polling"), ...telegram, ...common(folders) }),
    z.object({ BOT_MODE: z.literal("webhook"), ...telegram, ...webhook(ownApi), ...common(folders) }),
  ]);

/** For a mode that there is none of: nobody knows which settings it needs, but those that are given can be wrong. */
const ofAnyMode = (folders: Folders, ownApi: boolean) =>
  z.object({ ...local, ...telegram, ...webhook(ownApi), ...common(folders) }).partial();

export type Config = z.infer<ReturnType<typeof schema>>;

/** Wrong settings; the message lists all of them, one a line, without their values. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the environment. Empty values count as absent. Without a token the mode is `local`.
 *
 * @param root folder that relative paths start from
 * @param isThere whether there is such a folder
 * @throws ConfigError
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
  isThere: (path: string) => boolean = () => true,
): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const mode = given["BOT_MODE"] ?? (given["BOT_TOKEN"] ? "polling" : "local");
  const ownApi = !(given["BOT_API_ROOT"] ?? TELEGRAM).startsWith(TELEGRAM);
  const folders = { root, isThere };
  const result = schema(folders, ownApi).safeParse({ ...given, BOT_MODE: mode });
  if (result.success) return result.data;
  const { issues } = result.error;
  const isUnknownMode = issues.some(({ path }) => path[0] === "BOT_MODE");
  const others = isUnknownMode ? (ofAnyMode(folders, ownApi).safeParse(given).error?.issues ?? []) : issues;
  const lines = [
    ...(isUnknownMode ? ["BOT_MODE: write polling, webhook or local"] : []),
    ...others.map(({ path, message }) => {
      const name = String(path[0]);
      const isMissing = given[name] === undefined && !name.endsWith("_DIR");
      return `${name}: ${isMissing ? "is missing; " : ""}${message}`;
    }),
  ];
  throw new ConfigError(["Wrong settings in the environment or .env:", ...lines].join("\n  "));
}

/** Values that must never appear in a log. */
export function secretsOf(config: Config): string[] {
  const { password } = URL.canParse(config.STORAGE_URL) ? new URL(config.STORAGE_URL) : { password: "" };
  return [
    password,
    config.STORAGE_KEY ?? "",
    ...(config.BOT_MODE === "local" ? [] : [config.BOT_TOKEN]),
    ...(config.BOT_MODE === "webhook" ? [config.WEBHOOK_SECRET] : []),
  ];
}

/** Pretended people have no secrets. */
const LOCAL_STORAGE_KEY = "local-chat";

/** What the store is encrypted with, and whose bot's rows they are. */
export function storageSecretOf(config: Config): { secret: string; botId: string } {
  const token = config.BOT_MODE === "local" ? LOCAL_STORAGE_KEY : config.BOT_TOKEN;
  return { secret: config.STORAGE_KEY ?? token, botId: token.split(":")[0] ?? "" };
}
