import { isAbsolute, join } from "node:path";
import { z } from "zod";
import { STORAGE_URL_PATTERN } from "./storage/open.ts";

const port = (value: number) => z.coerce.number().int().min(0).max(65_535).default(value);
const folder = (name: string, root: string) =>
  z
    .string()
    .min(1)
    .default(name)
    .transform((path) => (isAbsolute(path) ? path : join(root, path)));

const common = (root: string) => ({
  STORAGE_URL: z
    .string()
    .regex(STORAGE_URL_PATTERN, "write file:FOLDER or memory:")
    .default("file:var/storage"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  DATA_DIR: folder("data", root),
  LOCALES_DIR: folder("locales", root),
});

const telegram = {
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{30,}$/, "paste the token as @BotFather shows it: digits, a colon, 35 characters"),
  BOT_API_ROOT: z
    .url({ protocol: /^https?$/, error: "write an http(s) address" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://api.telegram.org"),
};

const schema = (root: string) =>
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
      WEBHOOK_URL: z.url({ protocol: /^https$/, error: "write the public https:// address" }),
      WEBHOOK_SECRET: z
        .string()
        .regex(/^[\w-]{32,256}$/, "use 32 to 256 random characters of A-Z a-z 0-9 _ -"),
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
  const result = schema(root).safeParse({ ...given, BOT_MODE: mode });
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) =>
    path[0] === "BOT_MODE"
      ? "BOT_MODE: write polling, webhook or local"
      : `${path.join(".")}: ${given[String(path[0])] === undefined ? "is missing; " : ""}${message}`,
  );
  throw new ConfigError(["Wrong settings in the environment or .env:", ...lines].join("\n  "));
}
