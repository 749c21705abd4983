import { ScreenIdSchema } from "../guide/schema.ts";

/** What a tap asks for. A screen's address stands as it is, so that a button means the same for ever. */
export type TapTarget =
  | { type: "screen"; id: string }
  | { type: "language"; locale: string }
  | { type: "something-else" };

/** `callback_data` of "something else" in a clarifying question. */
export const SOMETHING_ELSE = "ask:other";

const LANGUAGE = /^language:([a-z]{2,8})$/;

export function languageData(locale: string): string {
  return `language:${locale}`;
}

/** Reads `callback_data`, which anyone may have forged; null for what was never ours. */
export function readTap(data: string | undefined): TapTarget | null {
  if (data === undefined) return null;
  if (data === SOMETHING_ELSE) return { type: "something-else" };
  const locale = LANGUAGE.exec(data)?.[1];
  if (locale !== undefined) return { type: "language", locale };
  return ScreenIdSchema.safeParse(data).success ? { type: "screen", id: data } : null;
}
