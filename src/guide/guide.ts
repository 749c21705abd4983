import type { Channel, Contact, Exercise, Figure, Languages, Section, Source, Topic } from "./schema.ts";

/** Menus that the bot itself needs; the rest of data/sections.json is up to the editors. */
export const ROOT_SECTION = "menu";

/** Screens that are not in the dataset: the bot answers them itself. */
export const SPECIAL_SCREENS = ["language", "privacy", "help", "spot-scam", "complaint-start"] as const;
export type SpecialScreen = (typeof SPECIAL_SCREENS)[number];

export type Dataset = {
  topics: readonly Topic[];
  channels: readonly Channel[];
  contacts: readonly Contact[];
  sections: readonly Section[];
  figures: readonly Figure[];
  exercises: readonly Exercise[];
  sources: readonly Source[];
  retired: Readonly<Record<string, string>>;
  /** Topics and menus that are offered before anything is asked. */
  popular: readonly string[];
  languages: Languages;
};

/** Every topic has a second address, "easy-" and its id: the same card told in large, plain steps. */
const EASY = "easy-";

export function easyAddress(topicId: string): string {
  return `${EASY}${topicId}`;
}

export type Screen =
  | { type: "topic"; id: string; topic: Topic }
  | { type: "easy"; id: string; topic: Topic }
  | { type: "section"; id: string; section: Section }
  | { type: "special"; id: SpecialScreen };

export type Door = { to: string; style?: "danger" | "primary" | "success" };

/** The dataset with its look-ups. Knows no words and no clock. */
export type Guide = Dataset & {
  topic(id: string): Topic | undefined;
  channel(id: string): Channel | undefined;
  contact(id: string): Contact | undefined;
  figure(id: string): Figure | undefined;
  /** The screen at an address, also at one that was retired; undefined for an address never released. */
  screen(id: string): Screen | undefined;
  doors(section: Section): readonly Door[];
  /** The menu to go back to; undefined for the root. */
  parent(id: string): string | undefined;
  /** Every address, the root first. */
  addresses(): readonly string[];
};

/** Builds the look-ups; a relation that leads nowhere is found by the checks, not here. */
export function createGuide(dataset: Dataset): Guide {
  const topics = byId(dataset.topics);
  const channels = byId(dataset.channels);
  const contacts = byId(dataset.contacts);
  const figures = byId(dataset.figures);
  const sections = byId(dataset.sections);
  const parents = new Map<string, string>();
  for (const section of dataset.sections) {
    for (const { to } of doorsOf(section)) {
      // The first menu that lists a screen is its home, except that the root never takes a topic from its section.
      const home = parents.get(to);
      if (home === undefined || home === ROOT_SECTION) parents.set(to, section.id);
    }
  }

  const screen = (id: string): Screen | undefined => {
    const topic = topics.get(id);
    if (topic) return { type: "topic", id, topic };
    const section = sections.get(id);
    if (section) return { type: "section", id, section };
    if (isSpecial(id)) return { type: "special", id };
    if (id.startsWith(EASY)) return easyScreen(screen(id.slice(EASY.length)));
    const successor = Object.hasOwn(dataset.retired, id) ? dataset.retired[id] : undefined;
    return successor === undefined || successor === id ? undefined : screen(successor);
  };

  return {
    ...dataset,
    topic: (id) => topics.get(id),
    channel: (id) => channels.get(id),
    contact: (id) => contacts.get(id),
    figure: (id) => figures.get(id),
    screen,
    doors: doorsOf,
    parent: (id) => {
      if (id === ROOT_SECTION) return undefined;
      return id.startsWith(EASY) ? id.slice(EASY.length) : (parents.get(id) ?? ROOT_SECTION);
    },
    addresses: () => [
      ...new Set([
        ROOT_SECTION,
        ...sections.keys(),
        ...topics.keys(),
        ...[...topics.keys()].map(easyAddress),
        ...SPECIAL_SCREENS,
      ]),
    ],
  };
}

export function isSpecial(id: string): id is SpecialScreen {
  return (SPECIAL_SCREENS as readonly string[]).includes(id);
}

/** A topic that was retired in favour of a menu has no steps to tell: the menu itself takes its place. */
function easyScreen(screen: Screen | undefined): Screen | undefined {
  return screen?.type === "topic"
    ? { type: "easy", id: easyAddress(screen.id), topic: screen.topic }
    : screen;
}

function doorsOf(section: Section): readonly Door[] {
  return section.children.map((child) =>
    typeof child === "string" ? { to: child } : { to: child.to, ...(child.style && { style: child.style }) },
  );
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
