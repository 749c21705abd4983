/**
 * `npm run data:check [-- --today YYYY-MM-DD]`: everything that is wrong or ageing in data/ and locales/; `--set FILE`: also
 * utterances that stand in an evaluation set.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { checkComplaintViews } from "../bot/check-screens.ts";
import { loadContent } from "../content.ts";
import { HOME_TIME_ZONE } from "../guide/card.ts";
import { civilDate } from "../guide/hours.ts";
import { formatProblem } from "../guide/problem.ts";
import { checkUtterances } from "./check-utterances.ts";
import { contentFolders } from "./folders.ts";

const { values } = parseArgs({
  options: { today: { type: "string" }, set: { type: "string", multiple: true, default: [] } },
});
const today = z.iso.date().safeParse(values.today ?? civilDate(new Date(), HOME_TIME_ZONE));
if (!today.success) {
  process.stderr.write("--today: write a date as YYYY-MM-DD\n");
  process.exit(2);
}
const { dataDir, localesDir } = contentFolders();
const { problems, content } = await loadContent(dataDir, localesDir, today.data);
if (content) problems.push(...checkComplaintViews(content, new Date(`${today.data}T12:00:00Z`)));
problems.push(...(await checkUtterances(dataDir, content?.guide, values.set)));
for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
const errors = problems.filter(({ level }) => level === "error").length;
const counted = content ? `, ${content.guide.topics.length} topics, ${content.t.locales.length} locales` : "";
process.stdout.write(
  `${count(errors, "error")}, ${count(problems.length - errors, "warning")} on ${today.data}${counted}\n`,
);
process.exitCode = errors > 0 ? 1 : 0;

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
