/** `npm run -s ask -- --locale ru "не пришёл возврат"`: what the bot would answer, in the terminal. */
import { parseArgs } from "node:util";
import { smalltalkKind } from "../bot/answers.ts";
import { screenView } from "../bot/screens.ts";
import { openContent } from "../content-source.ts";
import { HOME_TIME_ZONE } from "../guide/card.ts";
import { findByLabel } from "../guide/find-by-label.ts";
import { civilDate } from "../guide/hours.ts";
import { stripHtml } from "../i18n/html.ts";
import { openClassifier } from "../open-classifier.ts";
import { FatalError } from "../transport/transport.ts";
import { contentFolders } from "./folders.ts";
import { runCommand } from "./run-command.ts";

const USAGE =
  'Usage: npm run -s ask -- [--locale ru] "what a person writes" (or a screen\'s id, e.g. order-late)';

async function ask(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { locale: { type: "string", default: "ru" } },
    allowPositionals: true,
  });
  const text = positionals.join(" ").trim();
  const folders = contentFolders();
  const now = new Date();
  const content = (await openContent(folders, () => civilDate(now, HOME_TIME_ZONE))).current();
  const { guide, t } = content;
  if (text === "") throw new FatalError(USAGE);
  if (!t.locales.includes(values.locale)) {
    throw new FatalError(`--locale: there are words for ${t.locales.join(", ")}`);
  }

  const show = (id: string) => {
    const screen = guide.screen(id);
    if (!screen) return;
    const view = screenView(content, screen, { locale: values.locale, now, bot: "@bot" });
    const buttons = view.keyboard.map((row) => row.map((button) => `[ ${button.text} ]`).join(" "));
    process.stdout.write(`${stripHtml(view.text)}\n\n${buttons.join("\n")}\n`);
  };
  const named = guide.screen(text) ? text : findByLabel(content, text);
  if (named !== undefined) return show(named);

  const { type, candidates, urgent } = (await openClassifier(folders.dataDir)).classify(text);
  const list = candidates.map(({ topic, confidence }) => `${topic} ${confidence.toFixed(2)}`).join(", ");
  process.stderr.write(`${type}${urgent ? ", urgent" : ""}: ${list}\n\n`);
  const [best] = candidates;
  if (type === "sure" && best?.intent === "smalltalk") {
    process.stdout.write(`${t.plain(values.locale, `smalltalk-${smalltalkKind(best.topic)}`)}\n`);
  } else if (type === "sure" && best) show(best.topic);
  else process.stdout.write(`${t.plain(values.locale, type === "unsure" ? "ask-which" : "not-ozon")}\n`);
}

await runCommand(ask);
