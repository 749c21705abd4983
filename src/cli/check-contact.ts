/** `npm run -s check-contact [-- --locale ru]`: one text or JSON record a line in, one verdict a line out. */
import { domainToUnicode } from "node:url";
import { parseArgs } from "node:util";
import { createContactCheck } from "../contacts/check.ts";
import { type Finding, gravest, isOfficial, type Verdict } from "../contacts/finding.ts";
import { loadCheckLists } from "../contacts/load.ts";
import { createReasonWords } from "../contacts/reason-words.ts";
import { openContent } from "../content-source.ts";
import { HOME_TIME_ZONE } from "../guide/card.ts";
import { civilDate } from "../guide/hours.ts";
import { FatalError } from "../transport/transport.ts";
import { readTask } from "./check-contact-record.ts";
import { contentFolders } from "./folders.ts";
import { linesOf } from "./lines.ts";
import { runCommand } from "./run-command.ts";

async function checkContacts(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { locale: { type: "string", default: "ru" } },
    allowPositionals: true,
  });
  const folders = contentFolders();
  const today = () => civilDate(new Date(), HOME_TIME_ZONE);
  const { guide, t } = (await openContent(folders, today)).current();
  if (!t.locales.includes(values.locale)) {
    throw new FatalError(`--locale: there are words for ${t.locales.join(", ")}`);
  }
  const check = createContactCheck(guide.contacts, await loadCheckLists(folders.dataDir));
  const words = createReasonWords((id) => guide.contact(id), t);

  const answer = (line: string, number: number) => {
    const { id, incoming } = readTask(line, number);
    const { verdict, findings: found } = check(incoming);
    const findings = found.map((finding) => ({ ...finding, value: listedForm(finding) }));
    const verdicts = new Map<string, Verdict>();
    for (const finding of findings) {
      const earlier = verdicts.get(finding.value) ?? finding.verdict;
      verdicts.set(finding.value, gravest([earlier, finding.verdict]) as Verdict);
    }
    const shown = findings.map((finding) => ({
      kind: finding.kind,
      value: finding.value,
      verdict: finding.verdict,
      reason: words(finding, values.locale),
    }));
    return `${JSON.stringify({ id, verdict, verdicts: Object.fromEntries(verdicts), findings: shown })}\n`;
  };
  if (positionals.length > 0) {
    process.stdout.write(answer(positionals.join(" "), 1));
    return;
  }
  let number = 0;
  for await (const line of linesOf(process.stdin)) process.stdout.write(answer(line, ++number));
}

/**
 * Values as data/contacts/ writes them: usernames without "@", official hosts in their own letters. Other hosts stay in
 * ASCII, where a look-alike can't be taken for the real one.
 */
function listedForm({ kind, value, verdict }: Finding): string {
  if (kind === "username") return value.replace(/^@/, "");
  const isHost = kind === "host" || kind === "link";
  return isHost && isOfficial(verdict) ? domainToUnicode(value) || value : value;
}

await runCommand(checkContacts);
