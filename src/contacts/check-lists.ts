import type { Problem } from "../guide/problem.ts";
import type { Contact } from "../guide/schema.ts";
import type { CheckLists } from "./schema.ts";

/** What no schema can see: that the lists of data/contact-check/ agree with the official contacts and with each other. */
export function checkLists(contacts: readonly Contact[], lists: CheckLists): Problem[] {
  const ids = new Set(contacts.map(({ id }) => id));
  const owners = new Set(contacts.map(({ owner }) => owner));
  const official = new Set(contacts.map(keyOf));
  const problems: Problem[] = [];
  const report = (file: string, path: string, message: string, mend: string) =>
    problems.push({ level: "error", file: `data/contact-check/${file}`, path, message, mend });
  const knowsContact = (file: string, path: string, id: string) => {
    if (!ids.has(id)) report(file, path, `there is no contact ${id}`, "Name a contact of data/contacts/");
  };
  const knowsOwner = (file: string, path: string, owner: string) => {
    if (!owners.has(owner))
      report(file, path, `no contact has the owner ${owner}`, "Name an owner of data/contacts/");
  };

  const seen = new Map<string, string>();
  for (const [file, entries] of [
    ["known-wrong.json", lists.wrong],
    ["unconfirmed.json", lists.unconfirmed],
  ] as const) {
    for (const entry of entries) {
      if (official.has(keyOf(entry))) {
        report(file, entry.id, `${entry.value} is official in data/contacts/`, "Remove it from one of them");
      }
      const other = seen.get(keyOf(entry));
      if (other !== undefined)
        report(file, entry.id, `${entry.value} stands in ${other} too`, "Keep one of them");
      seen.set(keyOf(entry), entry.id);
    }
  }
  for (const { id, posedAs, instead } of lists.wrong) {
    knowsOwner("known-wrong.json", `${id}.posedAs`, posedAs);
    if (instead !== undefined) knowsContact("known-wrong.json", `${id}.instead`, instead);
  }
  for (const { name, contact } of lists.names.more) knowsContact("names.json", name, contact);
  for (const { words, owner } of lists.names.titles) knowsOwner("names.json", words.join(" "), owner);
  return problems;
}

function keyOf({ kind, value }: { kind: string; value: string }): string {
  return `${kind} ${value.toLowerCase()}`;
}
