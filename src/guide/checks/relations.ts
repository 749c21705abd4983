import type { Problem } from "../problem.ts";
import { type Check, error, usedTwice } from "./check.ts";

/** Every id that a record mentions belongs to a record, and no two records share one. */
export const relations: Check = ({ guide }) => {
  const sources = new Set(guide.sources.map(({ id }) => id));
  const problems: Problem[] = [];
  const refer = (
    file: string,
    path: string,
    ids: readonly string[],
    has: (id: string) => boolean,
    what: string,
  ) => {
    for (const id of ids) {
      if (!has(id)) problems.push(error(file, path, `no ${what} "${id}"`, `Mend the id, or add the ${what}`));
    }
  };
  const isContact = (id: string) => guide.contact(id) !== undefined;
  const isLink = (id: string) => guide.contact(id)?.kind === "link";
  const isSource = (id: string) => sources.has(id);
  const isTopic = (id: string) => guide.topic(id) !== undefined;

  for (const topic of guide.topics) {
    const file = `data/topics/${topic.id}.json`;
    refer(file, "channels", topic.channels, (id) => guide.channel(id) !== undefined, "channel");
    refer(file, "next", topic.next, isTopic, "topic");
    refer(file, "links", topic.links, isLink, "link contact");
    refer(file, "sources", topic.sources, isSource, "source");
    if (topic.next.includes(topic.id)) {
      problems.push(error(file, "next", "leads back to the topic itself", "Name another topic or none"));
    }
  }
  for (const channel of guide.channels) {
    const file = `data/channels/${channel.id}.json`;
    refer(file, "contacts", channel.contacts, isContact, "contact");
    refer(file, "links", channel.links, isLink, "link contact");
    refer(file, "wait", channel.wait ? [channel.wait] : [], (id) => guide.figure(id) !== undefined, "figure");
    refer(file, "sources", channel.sources, isSource, "source");
  }
  for (const contact of guide.contacts) {
    refer("data/contacts", `${contact.id}.sources`, contact.sources, isSource, "source");
    const hours = "hours" in contact ? contact.hours : null;
    if (hours && hours !== "always") {
      const named = hours.exceptions.map(({ source }) => source);
      refer("data/contacts", `${contact.id}.hours.exceptions`, named, isSource, "source");
    }
  }
  for (const figure of guide.figures) {
    refer("data/figures.json", `${figure.id}.sources`, figure.sources, isSource, "source");
  }
  for (const { id, sources: named } of guide.exercises) {
    refer("data/exercises.json", `${id}.sources`, named, isSource, "source");
  }
  return [...problems, ...doubles(guide)];
};

function doubles(guide: Parameters<Check>[0]["guide"]): Problem[] {
  const lists = [
    ["data/contacts", guide.contacts],
    ["data/figures.json", guide.figures],
    ["data/sources.json", guide.sources],
    ["data/exercises.json", guide.exercises],
    ["data/sections.json and data/topics", [...guide.sections, ...guide.topics]],
  ] as const;
  return lists.flatMap(([file, records]) =>
    usedTwice(
      file,
      records.map(({ id }) => id),
    ),
  );
}
