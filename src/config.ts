import { isAbsolute, join } from "node:path";
import { z } from "zod";
import { STORAGE_URL_PATTERN } from "./storage/open.ts";

const portNumber = z.coerce.number().int().min(0).max(65_535);
const port = (value: number) => portNumber.default(value);
const folder = (name: string, root: string) =>
  z
    .string()
    .min(1)
    .default(name)
    .transform((path) => (isAbsolute(path) ? path : join(root, path)));

/** Random characters, as far as that can be told: long, and not a few of them over and over. */
const secret = (pattern: RegExp, message: string) =>
  z
    .string()
    .regex(pattern, message)
    .refine(isVaried, "too easy to guess: make one with openssl rand -hex 32");
const MIN_DIFFERENT = 6;

function isVaried(text: string): boolean {
  return new Set(text).size >= MIN_DIFFERENT;
}

const common = (root: string) => ({
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
  DATA_DIR: folder("data", root),
  LOCALES_DIR: folder("locales", root),
});

const TELEGRAM = "https://api.telegram.org";
const telegram = {
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{30,}$/, "paste the token as @BotFather shows it: digits, a colon, 35 characters"),
  BOT_API_ROOT: z
    .url({ protocol: /^https?$/, error: "write an http(s) address" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default(TELEGRAM),
};

/** @param ownApi a Bot API server of one's own also calls plain http addresses */
const schema = (root: string, ownApi: boolean) =>
  z.discriminatedUnion("BOT_MODE", [
    z.object({
      BOT_MODE: z.literal("local"),
      LOCAL_HOST: z.string().min(1).default("127.0.0.1"),
      LOCAL_PORT: port(8080),
      ...common(root),
    }),
    z.object({ BOT_MODE: z.literal("polling"), ...telegram, ...common(root) }),
    z.object({
      BOT_MODE: z.literal("webhook"),
      ...telegram,
      WEBHOOK_URL: z.url(
        ownApi
          ? { protocol: /^https?$/, error: "write an http(s) address" }
          : { protocol: /^https$/, error: "write the public https:// address" },
      ),
      WEBHOOK_SECRET: secret(/^[\w-]{32,256}$/, "use 32 to 256 random characters of A-Z a-z 0-9 _ -"),
      WEBHOOK_HOST: z.string().min(1).default("127.0.0.1"),
      WEBHOOK_PORT: port(8443),
      ...common(root),
    }),
  ]);

export type Config = z.infer<ReturnType<typeof schema>>;

/** Wrong settings; the message lists all of them, one a line, without their values. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the environment. Empty values count as absent. Without a token the mode is `local`.
 *
 * @param root folder that relative paths start from
 * @throws ConfigError
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, root: string): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const mode = given["BOT_MODE"] ?? (given["BOT_TOKEN"] ? "polling" : "local");
  const ownApi = !(given["BOT_API_ROOT"] ?? TELEGRAM).startsWith(TELEGRAM);
  const result = schema(root, ownApi).safeParse({ ...given, BOT_MODE: mode });
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) =>
    path[0] === "BOT_MODE"
      ? "BOT_MODE: write polling, webhook or local"
      : `${path.join(".")}: ${given[String(path[0])] === undefined ? "is missing; " : ""}${message}`,
  );
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
