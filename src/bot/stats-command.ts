import { Composer, InputFile, type NextFunction } from "grammy";
import type { Content } from "../content.ts";
import { type Html, htm, joinHtml } from "../i18n/html.ts";
import { renderPng } from "../picture/render.ts";
import { barChart } from "../stats/chart.ts";
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
      const days = await deps.stats.read(DAYS);
      await sendChart(deps, ctx, days);
      await sendView(ctx, { text: numbers(deps.content(), ctx.locale, days), keyboard: [] });
    } catch (error) {
      deps.log.warn({ error: describeError(error) }, "stats not read");
      await ctx.reply(deps.content().t.plain(ctx.locale, "failed-storage"));
    }
  });
  return composer;
}

/** The same as a picture; without it the numbers still come. */
async function sendChart(deps: BotDeps, ctx: AppContext, days: readonly Day[]): Promise<void> {
  try {
    const png = await renderPng(chart(deps.content(), ctx.locale, days));
    await ctx.replyWithPhoto(new InputFile(png, "stats.png"));
  } catch (error) {
    deps.log.warn({ error: describeError(error) }, "chart not sent");
  }
}

function chart({ t }: Content, locale: string, days: readonly Day[]): string {
  const labels = days.map(({ date }) => `${date.slice(8)}.${date.slice(5, 7)}`);
  return barChart(labels, [
    {
      title: t.plain(locale, "stats-chart-people"),
      color: "#003a8c",
      values: days.map(({ visitors }) => countVisitors(visitors)),
    },
    {
      title: t.plain(locale, "stats-chart-cards"),
      color: "#1b7f3b",
      values: days.map(({ shown }) => sum([...shown.values()])),
    },
    {
      title: t.plain(locale, "stats-chart-refused"),
      color: "#b00020",
      values: days.map(({ refused }) => refused),
    },
    {
      title: t.plain(locale, "stats-chart-not-helped"),
      color: "#8a5a00",
      values: days.map(({ notHelped }) => sum([...notHelped.values()])),
    },
  ]);
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
