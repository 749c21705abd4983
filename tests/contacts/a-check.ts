import { join } from "node:path";
import { type ContactCheck, createContactCheck } from "../../src/contacts/check.ts";
import { isOfficial, type Verdict } from "../../src/contacts/finding.ts";
import { loadCheckLists } from "../../src/contacts/load.ts";
import type { CheckLists } from "../../src/contacts/schema.ts";
import { loadGuide } from "../../src/guide/load.ts";
import type { Contact } from "../../src/guide/schema.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";

export type RealCheck = { check: ContactCheck; contacts: readonly Contact[]; lists: CheckLists };

/** The check with the project's own contacts and lists. */
export async function realCheck(): Promise<RealCheck> {
  const dataDir = join(PACKAGE_ROOT, "data");
  const [{ guide }, lists] = await Promise.all([loadGuide(dataDir), loadCheckLists(dataDir)]);
  if (!guide) throw new Error("data/ can't be read: see npm run data:check");
  return { check: createContactCheck(guide.contacts, lists), contacts: guide.contacts, lists };
}

/** Every verdict in a text by the contact's value. */
export function verdictsIn(check: ContactCheck, text: string): Record<string, Verdict> {
  return Object.fromEntries(check({ text }).findings.map(({ value, verdict }) => [value, verdict]));
}

export function isCalledOfficial(check: ContactCheck, text: string): boolean {
  return check({ text }).findings.some(({ verdict }) => isOfficial(verdict));
}

export function verdictFor({ kind, audience }: Contact): Verdict {
  if (kind === "short_number") return "short_official";
  if (audience === "regulator") return "regulator";
  return audience === "customers" ? "official_customer" : "official_other";
}
