import type { Html } from "../i18n/html.ts";
import { intlLocale } from "../i18n/intl-locale.ts";
import { FALLBACK_LOCALE, type Translator, wordsOf } from "../i18n/translator.ts";
import { isAged } from "./age.ts";
import { easySteps } from "./easy-steps.ts";
import type { Guide } from "./guide.ts";
import { addDays, civilDate, civilTime, openState } from "./hours.ts";
import { scheduleText } from "./schedule-text.ts";
import type { Channel, Contact, Hours, Topic } from "./schema.ts";
import { contactText, figureText } from "./word-functions.ts";
import { zoneName } from "./zone-name.ts";

/** Days are counted where Ozon and the regulators are. */
export const HOME_TIME_ZONE = "Europe/Moscow";

export type CardChannel = {
  name: Html;
  /** Phones and e-mails, each with its own hours where they are known. */
  contacts: CardContact[];
  /** Whether it is open now: true for the moment. */
  hours: Html | null;
  /** The week's hours, for copies that are read later. */
  schedule: Html | null;
  wait: Html | null;
  steps: Html[];
  note: Html | null;
  /** The steps told one action a line, for reading aloud. */
  easy: Html[];
};

export type CardContact = { text: string; isPhone: boolean; hours: Html | null; schedule: Html | null };

export type CardLink = { label: string; url: string };

/** The answer of a topic in one locale at one moment, before it is laid out for a messenger or a terminal. */
export type Card = {
  id: string;
  title: Html;
  lead: Html;
  todo: Html[];
  /** What is good to know, but can wait. */
  more: Html[];
  /** What to do, one action a line, for reading aloud. */
  easy: Html[];
  channel: CardChannel;
  also: CardChannel[];
  /** Channels with a phone to call about this. */
  phones: CardChannel[];
  prepare: Html | null;
  tips: Html[];
  next: Html | null;
  /** Topics to open when it didn't help. */
  nextTopics: readonly string[];
  links: CardLink[];
  /** Text to paste into a support chat, at most 256 characters. */
  operatorText: string | null;
  /** Text for a statement to the police, at most 256 characters. */
  policeText: string | null;
  sources: Html;
  checked: Html;
  /** Set when a fact on the card is older than its kind may be. */
  aged: Html | null;
};

export function createCard(guide: Guide, t: Translator, topic: Topic, locale: string, now: Date): Card {
  const [first, ...others] = topic.channels.map((id) => guide.channel(id)).filter((channel) => !!channel);
  if (!first) throw new Error(`topic ${topic.id} has no channel`); // the checks see to it
  const today = civilDate(now, HOME_TIME_ZONE);
  // What a topic's words may count on: a term that ends "not later than the next day" is shown with its date.
  const args = { today: formatDate(today, locale), tomorrow: formatDate(addDays(today, 1), locale) };
  const part = (name: string): Html | null => {
    const key = wordsOf(topic.id, name);
    return hasWords(t, locale, key) ? t.html(locale, key, args) : null;
  };
  const list = (name: string): Html[] | null => {
    const key = wordsOf(topic.id, name);
    return hasWords(t, locale, key) ? t.lines(locale, key, args) : null;
  };
  const plain = (name: string): string | null => {
    const key = wordsOf(topic.id, name);
    return hasWords(t, locale, key) ? t.plain(locale, key) : null;
  };
  const facts = factsOf(guide, t, topic);
  return {
    id: topic.id,
    title: t.html(locale, wordsOf(topic.id)),
    lead: t.html(locale, wordsOf(topic.id, "lead"), args),
    todo: list("todo") ?? [],
    more: list("more") ?? [],
    easy: list("easy") ?? easySteps(list("todo") ?? []),
    channel: channelOn(guide, t, first, locale, now),
    also: others.map((channel) => channelOn(guide, t, channel, locale, now)),
    phones: phonesOf(guide, t, topic).map((channel) => channelOn(guide, t, channel, locale, now)),
    prepare:
      topic.prepare.length === 0
        ? null
        : t.html(locale, "card-prepare", {
            items: topic.prepare.map((id) => t.plain(locale, wordsOf(`prepare-${id}`))).join(", "),
          }),
    tips: topic.tips.map((id) => t.html(locale, wordsOf(id))),
    next: part("next"),
    nextTopics: topic.next,
    links: linksOf(guide, t, topic, locale),
    operatorText: plain("operator"),
    policeText: plain("police"),
    ...provenanceOf(guide, t, facts, today, locale),
  };
}

/** Where facts come from and how fresh they are, in words. */
export function provenanceOf(
  guide: Guide,
  t: Translator,
  facts: readonly DatedFact[],
  today: string,
  locale: string,
): Pick<Card, "sources" | "checked" | "aged"> {
  const agedSince = facts
    .filter((fact) => isAged(fact, today))
    .map(({ checkedOn }) => checkedOn)
    .toSorted()[0];
  return {
    sources: t.html(locale, "card-sources", { sources: sourceNames(guide, t, facts, locale) }),
    checked: t.html(locale, "card-checked", { date: formatDate(oldest(facts), locale) }),
    aged: agedSince ? t.html(locale, "card-aged", { date: formatDate(agedSince, locale) }) : null,
  };
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A civil date (YYYY-MM-DD) as the locale writes it: 22.11.2026, 22 November 2026. */
export function formatDate(date: string, locale: string): string {
  let format = dateFormats.get(locale);
  if (!format) {
    const style = locale === "ru" ? "2-digit" : "long";
    format = new Intl.DateTimeFormat(intlLocale(locale), {
      timeZone: "UTC",
      day: style === "long" ? "numeric" : style,
      month: style,
      year: "numeric",
    });
    dateFormats.set(locale, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`));
}

type DatedFact = { checkedOn: string; sources: readonly string[]; kind?: string; law?: boolean };

/** Everything that a topic's card rests on, the topic's own statements first. */
function factsOf(guide: Guide, t: Translator, topic: Topic): DatedFact[] {
  const channels = topic.channels.map((id) => guide.channel(id)).filter((channel) => !!channel);
  const worded = [topic.id, ...topic.tips, ...channels.map(({ id }) => `channel-${id}`)];
  const named = [
    ...channels.flatMap(({ contacts, wait }) => [...contacts, ...(wait ? [wait] : [])]),
    ...worded.flatMap((id) => t.references(FALLBACK_LOCALE, id)),
  ];
  const records = [...new Set(named)].flatMap((id) => guide.contact(id) ?? guide.figure(id) ?? []);
  // Without its kind: a phone ages by itself, the channel that names it does not.
  return [topic, ...channels.map(({ checkedOn, sources }) => ({ checkedOn, sources })), ...records];
}

/**
 * Channels by which a customer can call about a topic. In danger and about the bank those of the numbers in its words come
 * first, in the order of the words.
 */
function phonesOf(guide: Guide, t: Translator, topic: Topic): Channel[] {
  const isUrgent = topic.firstAid || topic.intent === "bank";
  const named = isUrgent ? t.references(FALLBACK_LOCALE, topic.id) : [];
  const worded = named.flatMap((id) => guide.channels.filter(({ contacts }) => contacts.includes(id)));
  const own = topic.channels.map((id) => guide.channel(id)).filter((channel) => !!channel);
  return [...new Set([...worded, ...own])].filter(({ contacts }) =>
    contacts.some((id) => {
      const contact = guide.contact(id);
      // An office is no help to a customer, even when the words name its number.
      return contact !== undefined && isPhone(contact) && contact.audience !== "office";
    }),
  );
}

function isPhone({ kind }: Contact): boolean {
  return kind === "phone" || kind === "short_number";
}

/** A channel as a card shows it at one moment. */
export function channelOn(
  guide: Guide,
  t: Translator,
  channel: Channel,
  locale: string,
  now: Date,
): CardChannel {
  const key = `channel-${channel.id}`;
  const wait = channel.wait === null ? undefined : guide.figure(channel.wait);
  const note = wordsOf(key, "note");
  const contacts = channel.contacts.map((id) => guide.contact(id)).filter((contact) => !!contact);
  const present = hoursOf((hours) => hoursText(t, hours, locale, now), channel, contacts);
  const week = hoursOf((hours) => scheduleText(t, hours, locale), channel, contacts);
  const steps = hasWords(t, locale, wordsOf(key, "steps")) ? t.lines(locale, wordsOf(key, "steps")) : [];
  const easy = wordsOf(key, "easy");
  return {
    name: t.html(locale, wordsOf(key)),
    contacts: contacts.map((contact, index) => ({
      text: contactText(contact),
      isPhone: isPhone(contact),
      hours: present.own[index] ?? null,
      schedule: week.own[index] ?? null,
    })),
    hours: present.shared,
    schedule: week.shared,
    wait: wait
      ? t.html(locale, wait.law ? "card-wait-limit" : "card-wait", { wait: figureText(wait, t, locale) })
      : null,
    steps,
    note: hasWords(t, locale, note) ? t.html(locale, note) : null,
    easy: hasWords(t, locale, easy) ? t.lines(locale, easy) : easySteps(steps),
  };
}

/** What is said of the hours beside each contact, and once for all of the channel. */
function hoursOf(
  say: (hours: Hours | null) => Html,
  channel: Channel,
  contacts: readonly Contact[],
): { own: (Html | null)[]; shared: Html | null } {
  const own = contacts.map((contact) => (hasHours(contact) ? say(contact.hours) : null));
  // Contacts that are open at the same hours say so once, after all of them.
  const same = own[0] !== undefined && own.every((text) => text === own[0]) ? own[0] : null;
  if (same !== null) return { own: own.map(() => null), shared: same };
  const isSaid = own.some((text) => text !== null) && channel.hours === null;
  return { own, shared: isSaid || isSilent(channel) ? null : say(channel.hours) };
}

/** Channels of which nobody asks when they are open, unless a source says it. */
function isSilent({ kind, hours }: Channel): boolean {
  return hours === null && kind !== "phone" && kind !== "office";
}

function hasHours(contact: Contact): contact is Extract<Contact, { hours: Hours | null }> {
  return "hours" in contact && contact.hours !== null;
}

/** "Open now", "opens at", or that nobody has confirmed the hours; times are those of the contact's own zone. */
function hoursText(t: Translator, hours: Hours | null, locale: string, now: Date): Html {
  const state = openState(hours, now);
  if (state.type === "unknown") return t.html(locale, "card-hours-unknown");
  if (state.type === "always" || hours === null || hours === "always") {
    return t.html(locale, "card-hours-always");
  }
  const { timeZone } = hours;
  const zone = zoneName(timeZone, locale, now);
  if (state.type === "open") {
    if (!state.until) return t.html(locale, "card-hours-open-long");
    return t.html(locale, "card-hours-open", { time: civilTime(state.until, timeZone), zone });
  }
  if (!state.opensAt) return t.html(locale, "card-hours-closed");
  const time = civilTime(state.opensAt, timeZone);
  const date = civilDate(state.opensAt, timeZone);
  const today = civilDate(now, timeZone);
  if (date === today) return t.html(locale, "card-hours-opens-today", { time, zone });
  if (date === addDays(today, 1)) return t.html(locale, "card-hours-opens-tomorrow", { time, zone });
  return t.html(locale, "card-hours-opens-on", { date: formatDate(date, locale), time, zone });
}

function linksOf(guide: Guide, t: Translator, topic: Topic, locale: string): CardLink[] {
  const ids = [...topic.links, ...topic.channels.flatMap((id) => guide.channel(id)?.links ?? [])];
  return [...new Set(ids)].flatMap((id) => {
    const contact = guide.contact(id);
    return contact?.kind === "link"
      ? [{ label: t.plain(locale, wordsOf(`contact-${id}`)), url: contact.value }]
      : [];
  });
}

function sourceNames(guide: Guide, t: Translator, facts: readonly DatedFact[], locale: string): string {
  const ids = [...new Set(facts.flatMap(({ sources }) => sources))];
  const names = ids.map((id) => {
    const date = guide.sources.find((source) => source.id === id)?.date;
    const name = t.plain(locale, wordsOf(`source-${id}`));
    return date ? `${name}, ${formatDate(date, locale)}` : name;
  });
  return names.join("; ");
}

function oldest(facts: readonly DatedFact[]): string {
  return facts.map(({ checkedOn }) => checkedOn).toSorted()[0] ?? "";
}

function hasWords(t: Translator, locale: string, key: ReturnType<typeof wordsOf>): boolean {
  return t.has(locale, key) || t.has(FALLBACK_LOCALE, key);
}
