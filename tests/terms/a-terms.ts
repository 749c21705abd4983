import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/paths.ts";
import { loadTerms } from "../../src/terms/load.ts";
import type { Rule } from "../../src/terms/schema.ts";
import type { Terms } from "../../src/terms/terms.ts";

/** The project's own rules and calendars. */
export async function realTerms(): Promise<Terms> {
  const { terms, problems } = await loadTerms(process.env["DATA_DIR"] ?? join(PACKAGE_ROOT, "data"));
  if (!terms) throw new Error(JSON.stringify(problems));
  return terms;
}

export function ruleOf(terms: Terms, id: string): Rule {
  const rule = terms.rule(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
