import { Composer, type NextFunction } from "grammy";
import type { Content } from "../content.ts";
import { type Html, htm, joinHtml } from "../i18n/html.ts";
import { addTo, type Day } from "../stats/day.ts";
import { countVisitors } from "../stats/visitors.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { describeError } from "./errors.ts";
import { screenLabel } from "./keyboards.ts";
import { sendView } from "./reply.ts";

const DAYS = 30;
const WEEK = 7;
const TOP = 10;

/** `/stats` for those who run the bot, in private chats; for everybody else there is no such command. */
export function statsCommand(deps: BotDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.chatType("private").command("stats", async (ctx: AppContext, next: NextFunction) => {
    if (!deps.adminIds.has(ctx.from?.id ?? 0)) {
      deps.log.warn("stats asked for by somebody else");
      return next();
    }
    try {
      await sendView(ctx, {
        text: numbers(deps.content(), ctx.locale, await deps.stats.read(DAYS)),
        keyboard: [],
      });
    } catch (error) {
      deps.log.warn({ error: describeError(error) }, "stats not read");
      await ctx.reply(deps.content().t.plain(ctx.locale, "failed-storage"));
    }
  });
  return composer;
}

/** @param days oldest first, today last */
export function numbers(content: Content, locale: string, days: readonly Day[]): Html {
  const { t } = content;
  const week = days.slice(-WEEK);
  const people = days.map(({ visitors }) => countVisitors(visitors));
  const average = Math.round(sum(people.slice(-WEEK)) / WEEK);
  const shown = total(week, "shown");
  const refused = sum(week.map((day) => day.refused));
  const name = (topic: string) => (content.guide.topic(topic) ? screenLabel(content, topic, locale) : topic);

  const top = ranked(shown).slice(0, TOP);
  const [helped, notHelped] = [total(days, "helped"), total(days, "notHelped")];
  const voted = ranked(notHelped)
    .concat([...helped.keys()].filter((topic) => !notHelped.has(topic)).map((topic) => [topic, 0]))
    .slice(0, TOP);
  return joinHtml(
    [
      htm`<b>${t.html(locale, "stats-title")}</b>`,
      t.html(locale, "stats-people", { today: people.at(-1) ?? 0, yesterday: people.at(-2) ?? 0, average }),
      t.html(locale, "stats-cards", { shown: sum([...shown.values()]), refused }),
      top.length > 0 &&
        list(
          t.html(locale, "stats-top"),
          top.map(([topic, count]) => t.html(locale, "stats-top-line", { topic: name(topic), count })),
        ),
      voted.length > 0 &&
        list(
          t.html(locale, "stats-votes"),
          voted.map(([topic, no]) =>
            t.html(locale, "stats-votes-line", { topic: name(topic), yes: helped.get(topic) ?? 0, no }),
          ),
        ),
      t.html(locale, "stats-note"),
    ],
    "\n\n",
  );
}

function list(title: Html, lines: readonly Html[]): Html {
  return joinHtml([htm`<b>${title}</b>`, ...lines], "\n");
}

function total(days: readonly Day[], part: "shown" | "helped" | "notHelped"): Map<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) for (const [topic, count] of day[part]) addTo(counts, topic, count);
  return counts;
}

function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
