import { isSpecial, ROOT_SECTION } from "../guide.ts";
import type { Problem } from "../problem.ts";
import { type Check, error } from "./check.ts";

const FILE = "data/sections.json";
/** Screens that the bot's own commands open. */
const NEEDED = [ROOT_SECTION, "person", "order", "travel", "bank", "complaint", "fraud", "faq"];

/** Every door leads somewhere, and every topic stands behind a door. */
export const menus: Check = ({ guide }) => {
  const problems: Problem[] = NEEDED.filter((id) => guide.screen(id)?.type !== "section").map((id) =>
    error(FILE, id, "the bot needs this menu", "Add it"),
  );
  const reached = new Set<string>();
  for (const section of guide.sections) {
    if (isSpecial(section.id)) {
      problems.push(error(FILE, section.id, "this id is taken by a screen of the bot", "Choose another id"));
    }
    for (const id of section.channels) {
      if (!guide.channel(id)) {
        problems.push(error(FILE, `${section.id}.channels`, `no channel "${id}"`, "Mend the id"));
      }
    }
    for (const { to } of guide.doors(section)) {
      reached.add(to);
      if (!guide.screen(to)) {
        problems.push(
          error(FILE, `${section.id}.children`, `no screen "${to}"`, "Mend the id, or add the topic"),
        );
      }
    }
  }
  const lost = guide.topics.filter(({ id }) => !reached.has(id));
  problems.push(
    ...lost.map(({ id }) =>
      error(FILE, id, "no menu leads to this topic", "Put its id among the children of a section"),
    ),
  );
  return [...problems, ...retired(guide), ...popular(guide)];
};

/** Only cards and menus can be sent into another chat. */
function popular({ popular: ids, topic, sections }: Parameters<Check>[0]["guide"]): Problem[] {
  const menuIds = new Set(sections.map(({ id }) => id));
  return ids
    .filter((id) => !topic(id) && !menuIds.has(id))
    .map((id) => error("data/popular.json", id, `no topic or menu "${id}"`, "Mend the id, or remove it"));
}

/** An address that was public leads to one that still is. */
function retired(guide: Parameters<Check>[0]["guide"]): Problem[] {
  const live = new Set(guide.addresses());
  return Object.entries(guide.retired).flatMap(([from, to]) => {
    if (live.has(from)) {
      return [error("data/retired.json", from, "this address is in use", "Remove it from the retired ones")];
    }
    return live.has(to)
      ? []
      : [error("data/retired.json", from, `no screen "${to}"`, "Name the screen that takes its place today")];
  });
}
