/** `npm run poster -- --bot NAME [--locale ru] [--out FILE]`: an A4 poster with the bot's QR code, as a PNG to print. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openContent } from "../content-source.ts";
import { HOME_TIME_ZONE } from "../guide/card.ts";
import { civilDate } from "../guide/hours.ts";
import { renderPoster } from "../picture/poster.ts";
import { FatalError } from "../transport/transport.ts";
import { contentFolders } from "./folders.ts";
import { runCommand } from "./run-command.ts";

const USAGE = "Usage: npm run poster -- --bot NAME [--locale ru] [--out FILE]";
/** What Telegram takes as a username. */
const USERNAME = /^@?([A-Za-z]\w{3,31})$/;

async function poster(): Promise<void> {
  const { bot, locale, out } = readOptions();
  const username = USERNAME.exec(bot)?.[1];
  if (username === undefined)
    throw new FatalError(`--bot: the bot's username, such as my_guide_bot\n${USAGE}`);
  const today = () => civilDate(new Date(), HOME_TIME_ZONE);
  const { t } = (await openContent(contentFolders(), today)).current();
  if (!t.locales.includes(locale)) {
    throw new FatalError(`--locale: there are words for ${t.locales.join(", ")}`);
  }
  const file = out ?? `poster-${username}-${locale}.png`;
  await writeFile(file, await renderPoster(t, locale, `@${username}`)).catch((error: Error) => {
    throw new FatalError(`--out: ${error.message}`);
  });
  process.stdout.write(`${file}: A4, 300 dpi. Print it at its full size.\n`);
}

function readOptions(): { bot: string; locale: string; out: string | undefined } {
  try {
    const { values } = parseArgs({
      options: {
        bot: { type: "string", default: "" },
        locale: { type: "string", default: "ru" },
        out: { type: "string" },
      },
    });
    return { bot: values.bot, locale: values.locale, out: values.out };
  } catch (error) {
    throw new FatalError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

await runCommand(poster);
