import { isRecord } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import type { Method } from "./method.ts";

const MAX_RESULTS = 50;
const MAX_ID_BYTES = 64;

/** Nobody here types inline queries: those come in through `pushUpdate`, and the answer is only checked. */
export const answerInlineQuery: Method = (_context, parameters) => {
  const results = parameters.array("results") ?? [];
  if (results.length > MAX_RESULTS) throw badRequest("RESULTS_TOO_MUCH");
  const ids = new Set<string>();
  for (const result of results) {
    if (!isRecord(result))
      throw badRequest("can't parse inline query result: InlineQueryResult must be an Object");
    const { id, type } = result;
    if (typeof type !== "string")
      throw badRequest(`can't parse inline query result: Can't find field "type"`);
    if (typeof id !== "string" || id === "" || Buffer.byteLength(id) > MAX_ID_BYTES) {
      throw badRequest("RESULT_ID_INVALID");
    }
    if (ids.has(id)) throw badRequest("RESULT_ID_DUPLICATE");
    ids.add(id);
  }
  if (!parameters.string("inline_query_id")) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  return true;
};
