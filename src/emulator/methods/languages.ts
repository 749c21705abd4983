import type { Parameters } from "../parameters.ts";
import { badRequest } from "../refusal.ts";

/** A two-letter code, or "" for everybody without a list of their own. */
export function readLanguage(parameters: Parameters): string {
  const code = parameters.string("language_code") ?? "";
  if (code !== "" && !/^[a-z]{2}$/.test(code)) throw badRequest("invalid language code specified");
  return code;
}
