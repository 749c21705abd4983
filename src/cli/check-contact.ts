/** `npm run -s check-contact [-- --locale ru]`: one text or JSON record a line in, one verdict a line out. */
import { parseArgs } from "node:util";
import { createContactCheck } from "../contacts/check.ts";
import { gravest, type Verdict } from "../contacts/finding.ts";
import { loadCheckLists } from "../contacts/load.ts";
import { createReasonWords } from "../contacts/reason-words.ts";
import { openContent } from "../content-source.ts";
import { HOME_TIME_ZONE } from "../guide/card.ts";
import { civilDate } from "../guide/hours.ts";
import { FatalError } from "../transport/transport.ts";
import { readTask } from "./check-contact-record.ts";
import { contentFolders } from "./folders.ts";
import { linesOf } from "./lines.ts";

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
    const { verdict, findings } = check(incoming);
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

try {
  await checkContacts();
} catch (error) {
  if (!(error instanceof FatalError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
