import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger };

/**
 * Structured log. Secrets are replaced by value in every line, whatever put them there; callers never pass texts, names,
 * phone numbers, contexts or errors of grammY (they hold all of those): see `describeError`.
 */
export function createLog(
  level: string,
  secrets: readonly string[],
  to: DestinationStream = process.stdout,
): Logger {
  const hidden = secrets.filter((secret) => secret.length > 0);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    {
      write(line: string) {
        to.write(hidden.reduce((text, secret) => text.replaceAll(secret, "<secret>"), line));
      },
    },
  );
}
