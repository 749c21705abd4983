import { join } from "node:path";
import type { Content } from "../../src/content.ts";
import { createGuide, type Dataset, type Guide } from "../../src/guide/guide.ts";
import {
  ChannelSchema,
  ContactSchema,
  ExerciseSchema,
  FigureSchema,
  SectionSchema,
  TopicSchema,
} from "../../src/guide/schema.ts";
import { wordFunctions } from "../../src/guide/word-functions.ts";
import { isInterfaceFile } from "../../src/i18n/message-keys.ts";
import { type MessageFile, readMessageFiles } from "../../src/i18n/resources.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";
import { realContent } from "./open-bot.ts";

const fact = { sources: ["article"], grade: "B", checkedOn: "2026-11-22" };

/** Valid records; a test spells out only what it is about. */
export const aTopic = (fields: object = {}) =>
  TopicSchema.parse({
    id: "order-late",
    intent: "order",
    channels: ["chat"],
    tips: ["tip-code"],
    ...fact,
    ...fields,
  });
export const aChannel = (fields: object = {}) =>
  ChannelSchema.parse({ id: "chat", kind: "chat", hours: "always", wait: null, ...fact, ...fields });
export const aPhone = (fields: object = {}) =>
  ContactSchema.parse({
    id: "bank-phone",
    kind: "phone",
    value: "+78005558982",
    display: "8 800 555-89-82",
    owner: "bank",
    audience: "customers",
    hours: null,
    ...fact,
    ...fields,
  });
export const aLink = (fields: object = {}) =>
  ContactSchema.parse({
    id: "site",
    kind: "link",
    value: "https://www.ozon.ru/",
    owner: "ozon",
    audience: "customers",
    ...fact,
    ...fields,
  });
export const aDomain = (fields: object = {}) =>
  ContactSchema.parse({
    id: "d-ozon",
    kind: "domain",
    value: "ozon.ru",
    owner: "ozon",
    audience: "customers",
    ...fact,
    ...fields,
  });
export const aFigure = (fields: object = {}) =>
  FigureSchema.parse({ id: "wait", from: 5, value: 15, unit: "minutes", ...fact, ...fields });
export const anExercise = (fields: object = {}) =>
  ExerciseSchema.parse({ id: "gift", answer: "scam", ...fact, ...fields });
export const aSection = (fields: object = {}) =>
  SectionSchema.parse({ id: "order", children: ["order-late"], ...fields });

/** Menus that the bot's commands open, with one topic behind them. */
const SECTIONS = [
  aSection({ id: "menu", children: ["order", "travel", "bank", "complaint", "fraud", "faq", "person"] }),
  aSection(),
  ...["travel", "bank", "complaint", "fraud", "faq", "person"].map((id) => aSection({ id })),
];

/** A sound dataset of one topic; `changes` replaces whole lists. */
export function smallGuide(changes: Partial<Dataset> = {}): Guide {
  return createGuide({
    topics: [aTopic()],
    channels: [aChannel()],
    contacts: [aPhone(), aLink(), aDomain()],
    sections: SECTIONS,
    figures: [aFigure()],
    exercises: [],
    sources: [{ id: "article", date: "2025-10-24" }],
    retired: {},
    popular: ["order-late"],
    languages: { default: "en", instead: { kk: "ru" } },
    ...changes,
  });
}

/** Words that such a dataset needs, in one file a locale. */
export const SMALL_WORDS = `
order-late = Late order
    .button = Late
    .lead = Ask in the chat.
tip-code = No codes.
channel-chat = Chat
    .steps =
        Open the chat.
        Ask for a person.
contact-site = Site
source-article = Article
${["menu", "order", "travel", "bank", "complaint", "fraud", "faq", "person"]
  .map((id) => `section-${id} = ${id}\n    .button = ${id}\n    .text = Choose.`)
  .join("\n")}
`;

export function smallFiles(ru: string = SMALL_WORDS, en: string = ru): MessageFile[] {
  return [
    { locale: "ru", name: "ru/guide/small.ftl", text: ru },
    { locale: "en", name: "en/guide/small.ftl", text: en },
  ];
}

/** The small dataset, with the project's own words of the interface and its contact check. */
export async function smallContent(
  guide: Guide = smallGuide(),
  words: readonly MessageFile[] = smallFiles(),
): Promise<Content> {
  const own = (await readMessageFiles(join(PACKAGE_ROOT, "locales"))).filter(isInterfaceFile);
  return { ...(await realContent()), guide, t: createTranslator([...own, ...words], wordFunctions(guide)) };
}
