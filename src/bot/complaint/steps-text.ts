import { stageKey } from "../../complaints/complaints.ts";
import type { Answers } from "../../complaints/questions.ts";
import type { Rung } from "../../complaints/schema.ts";
import { type DatedTerm, type LadderPlace, type PlacedRung, proofOf } from "../../complaints/standing.ts";
import { plainDate, tappableDate } from "../../complaints/wording.ts";
import type { Content } from "../../content.ts";
import { channelOn, HOME_TIME_ZONE, provenanceOf } from "../../guide/card.ts";
import { civilDate } from "../../guide/hours.ts";
import type { Channel } from "../../guide/schema.ts";
import { contactText, figureText } from "../../guide/word-functions.ts";
import { type Html, htm, joinHtml } from "../../i18n/html.ts";
import { wordsOf } from "../../i18n/translator.ts";
import { yearOf } from "../../terms/calendar.ts";
import type { TermUnit } from "../../terms/schema.ts";
import { bulleted, channelText } from "../card-text.ts";

/** Days left are counted up to this; beyond, the date says enough. */
const LONGEST_COUNTED = 90;

export type StepsOptions = { locale: string; now: Date; bot: string };

/** The ladder with this person's dates: where they are, what comes next, from which day, with which proof. */
export function stepsText(
  content: Content,
  answers: Answers,
  place: LadderPlace,
  options: StepsOptions,
): Html {
  const { t } = content;
  const { locale } = options;
  const shown = new Set([place.current?.id, ...place.next.map(({ rung }) => rung.id), place.target?.rung.id]);
  const rest = place.rungs.filter(({ rung, state }) => !shown.has(rung.id) && state.type !== "done");
  const isDated = place.term !== null || place.projected !== null || place.own.length > 0;
  return joinHtml(
    [
      htm`<b>${t.html(locale, "complaint-steps-title")}</b>`,
      hereText(content, answers, place, locale),
      ownText(content, place, locale), // before what can wait
      ...place.next.map((placed, index) => rungText(content, answers, place, placed, options, index)),
      targetText(content, place, options),
      rest.length > 0 &&
        htm`<b>${t.html(locale, "complaint-steps-then")}</b>\n${bulleted(
          rest.map(
            (placed) =>
              htm`${rungName(content, placed, locale)}. ${stateText(content, placed, place, locale)}`,
          ),
        )}`,
      t.html(
        locale,
        isDated
          ? "complaint-steps-remind"
          : place.current && place.filedOn === null
            ? "complaint-steps-no-day"
            : "complaint-steps-no-dates",
      ),
      footText(content, place, options),
    ],
    "\n\n",
  );
}

function hereText({ t }: Content, { stage: id }: Answers, place: LadderPlace, locale: string): Html {
  const { stage, filedOn, term, also } = place;
  const key = stage ? stageKey(stage) : `complaint-stage-${id ?? "none"}`;
  const where = t.html(locale, wordsOf(key, "where"));
  const isAnswered = stage?.outcome === "refusal";
  const terms = [...(term ? [term] : []), ...also].toSorted((a, b) => a.date.localeCompare(b.date));
  return joinHtml(
    [
      htm`<b>${t.html(locale, "complaint-steps-here", { where: { html: where } })}</b>`,
      filedOn !== null && t.html(locale, "complaint-steps-filed", { date: plainDate(filedOn, locale) }),
      ...(isAnswered ? [] : terms.map((one) => termText(t, one, locale))),
    ],
    "\n",
  );
}

/** A term with its last day, the later day where the law moves it, and what is left. */
export function termText(t: Content["t"], term: DatedTerm, locale: string): Html {
  const { rule, date, moved, isDayOff, status, left } = term;
  const what = t.plain(locale, wordsOf(`term-${rule.id}`));
  const isOwn = rule.binds === "customer";
  const remarks = joinHtml(
    [
      isDayOff && isOwn && status !== "overdue" && t.html(locale, "term-day-off"),
      status === "overdue" && t.html(locale, "term-overdue"),
      status === "due_today" && t.html(locale, "term-due-today"),
      status === "early" && left <= LONGEST_COUNTED && leftText(t, left, rule.unit, locale),
      calendarText(t, term, locale),
    ],
    " ",
  );
  return joinHtml(
    [
      t.html(locale, "term-last-day", { what, date: { html: tappableDate(date, locale) } }),
      moved !== undefined && t.html(locale, "term-moved", { moved: { html: tappableDate(moved, locale) } }),
      remarks,
    ],
    "\n",
  );
}

/** What a date rests on where the calendar of its year is not certain. */
function calendarText(t: Content["t"], { mayShift, byCalendar }: DatedTerm, locale: string): Html {
  return joinHtml(
    [
      byCalendar.length > 0 && t.html(locale, "term-by-calendar", { years: byCalendar.join(", ") }),
      mayShift.length > 0 && t.html(locale, "term-may-shift", { years: mayShift.join(", ") }),
    ],
    " ",
  );
}

/** The last day for an answer to what is sent today. */
function projectedText(t: Content["t"], term: DatedTerm, locale: string): Html {
  const { date, moved } = term;
  return joinHtml(
    [
      t.html(locale, "complaint-steps-answer-today", { date: { html: tappableDate(date, locale) } }),
      moved !== undefined && t.html(locale, "term-moved", { moved: { html: tappableDate(moved, locale) } }),
      calendarText(t, term, locale),
    ],
    "\n",
  );
}

function leftText(t: Content["t"], left: number, unit: TermUnit, locale: string): Html {
  return unit === "working-days"
    ? t.html(locale, "term-left-working-days", { left })
    : t.html(locale, "term-left-days", { left });
}

function rungName({ t }: Content, { rung }: PlacedRung, locale: string): Html {
  return t.html(locale, wordsOf(`complaint-rung-${rung.id}`));
}

function rungText(
  content: Content,
  answers: Answers,
  place: LadderPlace,
  placed: PlacedRung,
  { locale, now }: StepsOptions,
  index: number,
): Html {
  const { t, guide } = content;
  const { rung } = placed;
  const note = wordsOf(`complaint-rung-${rung.id}`, "note");
  const titles = ["complaint-steps-next", "complaint-steps-also", "complaint-steps-parallel"] as const;
  const title = titles[rung.parallel ? 2 : Math.min(index, 1)] ?? "complaint-steps-also";
  const rungWords = { html: rungName(content, placed, locale) };
  const channel = guide.channel(rung.channel);
  const projected = index === 0 ? place.projected : null;
  const proof = proofOf(rung, answers, content.complaints);
  const items = proof.map((id) => t.plain(locale, wordsOf(`prepare-${id}`))).join(", ");
  return joinHtml(
    [
      htm`<b>${t.html(locale, title, { rung: rungWords })}</b>`,
      stateText(content, placed, place, locale),
      isElsewhere(rung, answers.bank)
        ? t.html(locale, "complaint-steps-how-own-bank")
        : channel &&
          !isBare(channel) &&
          t.html(locale, "complaint-steps-how", {
            channel: { html: howText(content, channel, locale, now) },
          }),
      proof.length > 0 && t.html(locale, "complaint-steps-attach", { items }),
      projected ? projectedText(t, projected, locale) : answerTerm(content, rung.term, locale),
      t.has(locale, note) && t.html(locale, note),
      rung.onRefusal.length === 0 && !rung.parallel && t.html(locale, "complaint-steps-last"),
    ],
    "\n",
  );
}

/** Whether a rung leads to another bank than Ozon's, whose contacts nobody here knows. */
export function isElsewhere({ addressee }: Rung, bank: Answers["bank"]): boolean {
  return addressee === "own-bank" && bank === "other";
}

/** A channel that nothing can be said of but its name. */
function isBare({ contacts, links, hours }: Channel): boolean {
  return contacts.length === 0 && links.length === 0 && hours === null;
}

/** A channel with its contacts, or the site that its link leads to. */
function howText({ guide, t }: Content, channel: Channel, locale: string, now: Date): Html {
  const shown = { ...channelOn(guide, t, channel, locale, now), wait: null };
  const link = guide.contact(channel.links[0] ?? "");
  const sites =
    shown.contacts.length === 0 && link
      ? [{ text: contactText(link), isPhone: false, hours: null, schedule: null }]
      : [];
  return channelText({ ...shown, contacts: [...shown.contacts, ...sites] });
}

/** How long the addressee has at the longest. */
function answerTerm(content: Content, ruleId: string | null, locale: string): Html | undefined {
  const term = termLength(content, ruleId, locale);
  return term === undefined ? undefined : content.t.html(locale, "complaint-steps-answer", { term });
}

function termLength(
  { t, terms }: Content,
  ruleId: string | null | undefined,
  locale: string,
): string | undefined {
  const rule = ruleId ? terms.rule(ruleId) : undefined;
  if (!rule) return undefined;
  const number = new Intl.NumberFormat(locale).format(rule.count);
  return t.plain(locale, wordsOf(`figure-${rule.unit}`), { value: rule.count, range: number });
}

function stateText(content: Content, { rung, state }: PlacedRung, place: LadderPlace, locale: string): Html {
  const { t, guide, complaints } = content;
  const name = (id: string) => t.plain(locale, wordsOf(`complaint-rung-${id}`));
  switch (state.type) {
    case "open":
      return t.html(locale, "complaint-steps-open");
    case "done":
      return t.html(locale, "complaint-steps-done");
    case "current":
      return t.html(locale, "complaint-steps-current");
    case "early":
      return t.html(locale, "complaint-steps-early", { date: { html: tappableDate(state.from, locale) } });
    case "early-undated": {
      const term = termLength(content, place.current?.term, locale) ?? "";
      return t.html(locale, "complaint-steps-early-undated", { term });
    }
    case "later": {
      const after = name(state.after);
      if (state.from === undefined) return t.html(locale, "complaint-steps-later", { after });
      return complaints.rung(state.after)?.isInstant
        ? t.html(locale, "complaint-steps-later-at-once", { after })
        : t.html(locale, "complaint-steps-later-from", {
            after,
            date: { html: tappableDate(state.from, locale) },
          });
    }
    case "closed": {
      if (state.reason === "no-money") return t.html(locale, "complaint-steps-closed-no-money");
      const limit = rung.limits && guide.figure(rung.limits.amount);
      if (state.reason === "amount") {
        return t.html(locale, "complaint-steps-closed-amount", {
          limit: limit ? figureText(limit, t, locale) : "",
        });
      }
      return t.html(locale, "complaint-steps-closed-time", {
        limit: termLength(content, rung.limits?.term, locale) ?? "",
      });
    }
  }
}

/** The rung that the person came for, where it is none of those told already. */
function targetText(content: Content, place: LadderPlace, options: StepsOptions): Html | undefined {
  const { target, next } = place;
  if (!target || next.some(({ rung }) => rung === target.rung) || target.rung === place.current)
    return undefined;
  const { t } = content;
  const title = t.html(options.locale, "complaint-steps-target", {
    rung: { html: rungName(content, target, options.locale) },
  });
  return htm`<b>${title}</b>\n${stateText(content, target, place, options.locale)}`;
}

function ownText({ t }: Content, { own }: LadderPlace, locale: string): Html | undefined {
  if (own.length === 0) return undefined;
  const lines = own.map((term) =>
    joinHtml(
      [
        termText(t, term, locale),
        term.status === "overdue" &&
          term.rule.id === "bank_notice_next_day" &&
          t.html(locale, "complaint-steps-own-late"),
      ],
      " ",
    ),
  );
  return joinHtml([htm`<b>${t.html(locale, "complaint-steps-own")}</b>`, ...lines], "\n");
}

/** Sources of everything that the steps rest on, and how fresh they are. */
function footText(
  { guide, t, terms }: Content,
  place: LadderPlace,
  { locale, now, bot }: StepsOptions,
): Html {
  const rungs = place.rungs.map(({ rung }) => rung);
  const dated = [place.term, place.projected, ...place.also, ...place.own].filter((term) => term !== null);
  // The calendars that the dates were counted by.
  const counted = dated.filter(({ rule }) => rule.unit === "working-days" || rule.onDayOff === "moves");
  const years = terms.years.filter(({ year }) =>
    counted.some(({ from, date, moved }) => yearOf(from) <= year && year <= yearOf(moved ?? date)),
  );
  const facts = [...rungs, ...dated.map(({ rule }) => rule), ...years];
  const { checked, sources, aged } = provenanceOf(guide, t, facts, civilDate(now, HOME_TIME_ZONE), locale);
  return joinHtml(
    [
      aged !== null && htm`<b>${aged}</b>`,
      htm`<blockquote expandable>${checked}\n${sources}</blockquote>\n${t.html(locale, "card-signature", { bot })}`,
    ],
    "\n\n",
  );
}
