import type { InlineAnswer } from "../answers.ts";
import { readInlineResult } from "../inline-results.ts";
import type { Parameters } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import type { Method } from "./method.ts";

const MAX_RESULTS = 50;
const MAX_OFFSET_BYTES = 64;

export const answerInlineQuery: Method = ({ world, inlineQueries }, parameters) => {
  const given = parameters.array("results") ?? [];
  if (given.length > MAX_RESULTS) throw badRequest("RESULTS_TOO_MUCH");
  const results = given.map((result) => readInlineResult(world, result));
  if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest("RESULT_ID_DUPLICATE");
  if (Buffer.byteLength(parameters.string("next_offset") ?? "") > MAX_OFFSET_BYTES) {
    throw badRequest("NEXT_OFFSET_INVALID");
  }
  const isAnswered = inlineQueries.answer(parameters.string("inline_query_id") ?? "", {
    results,
    ...readButton(parameters),
  });
  if (!isAnswered) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  return true;
};

function readButton(parameters: Parameters): Pick<InlineAnswer, "button"> {
  const button = parameters.object("button");
  if (!button) return {};
  const { text, start_parameter: startParameter } = button;
  if (typeof text !== "string" || text.trim() === "") {
    throw badRequest(`can't parse inline query results button: Can't find field "text"`);
  }
  if (typeof startParameter !== "string") {
    throw badRequest("can't parse inline query results button: exactly one type must be specified");
  }
  if (startParameter === "") throw badRequest("START_PARAM_EMPTY");
  if (!/^[\w-]{1,64}$/.test(startParameter)) throw badRequest("START_PARAM_INVALID");
  return { button: { text, startParameter } };
}
