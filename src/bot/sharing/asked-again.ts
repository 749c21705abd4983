import type { Finding } from "../../contacts/finding.ts";
import { gravest } from "../../contacts/finding.ts";
import type { Content } from "../../content.ts";

/**
 * The contacts written in such a way that asking about them alone gives the same verdict; undefined when they don't, as
 * with a link under other words.
 */
export function askedAgain({ check }: Content, findings: readonly Finding[]): string | undefined {
  const contacts = [...new Set(findings.map(({ value }) => value))];
  const text = contacts.join(" ");
  const again = check({ text });
  const isSame =
    again.verdict === gravest(findings.map(({ verdict }) => verdict)) &&
    again.findings.length === contacts.length;
  return isSame ? text : undefined;
}
