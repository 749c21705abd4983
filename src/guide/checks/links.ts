import { type Check, error } from "./check.ts";

/** Every official link leads to a host of an official domain. */
export const links: Check = ({ guide }) => {
  const domains = guide.contacts.filter(({ kind }) => kind === "domain").map(({ value }) => value);
  return guide.contacts.flatMap((contact) => {
    if (contact.kind !== "link") return [];
    const { hostname } = new URL(contact.value);
    const isOfficial = domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
    return isOfficial
      ? []
      : [
          error(
            "data/contacts/links.json",
            contact.id,
            `${hostname} is not below an official domain`,
            "Add the domain to data/contacts/domains.json with its source, or mend the link",
          ),
        ];
  });
};
