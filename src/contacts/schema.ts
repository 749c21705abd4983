import { z } from "zod";
import { ScreenIdSchema } from "../guide/schema.ts";

const Id = ScreenIdSchema;
const About = z.union([z.string(), z.array(z.string())]);
const HostName = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "write the ASCII (punycode) host name");
const Kind = z.enum(["phone", "email", "domain", "telegram", "app"]);

/** A contact printed somewhere as official that is not, or is no longer. Never shown as a contact. */
export const KnownWrongSchema = z.strictObject({
  id: Id,
  kind: Kind,
  value: z.string().min(1),
  why: z.enum(["spam-article", "outdated", "someone-else", "fraud-example", "advertisement"]),
  /** Owner whose contact it is taken for. */
  posedAs: Id,
  /** Contact id of the right one, where there is one of the same use. */
  instead: Id.optional(),
  /** Where it was printed; empty where it came from copies without an address. */
  sources: z.array(z.url()),
  checkedOn: z.iso.date(),
});
export type KnownWrong = z.infer<typeof KnownWrongSchema>;

/** A contact that one unofficial source calls official: neither confirmed nor refuted. */
export const UnconfirmedSchema = z.strictObject({
  id: Id,
  kind: Kind,
  value: z.string().min(1),
  sources: z.array(z.url()),
  checkedOn: z.iso.date(),
});
export type Unconfirmed = z.infer<typeof UnconfirmedSchema>;

const Letter = z.string().regex(/^[a-z0-9]$/);

export const LookAlikesSchema = z.strictObject({
  about: About,
  letters: z.record(Letter, z.string()),
  pairs: z.record(z.string(), z.string().regex(/^[a-z0-9]{2}$/)),
  sounds: z.record(z.string(), z.string().regex(/^[a-z]+$/)),
  digits: z.record(z.string().regex(/^\d$/), z.string().regex(/^[a-z]+$/)),
  alike: z.array(z.string().regex(/^[a-z]{2}$/)),
  joined: z.record(z.string().regex(/^[a-z]{2}$/), Letter),
});
export type LookAlikes = z.infer<typeof LookAlikesSchema>;

export const NamesSchema = z.strictObject({
  about: About,
  more: z.array(z.strictObject({ name: z.string(), contact: Id })),
  titles: z.array(z.strictObject({ words: z.array(z.string()).min(1), owner: Id })),
  claims: z.strictObject({
    openings: z.array(z.string()),
    roles: z.array(z.string()),
    names: z.array(z.string()),
  }),
  own: z.strictObject({
    mine: z.array(z.string()),
    nouns: z.array(z.string()),
    links: z.array(z.string()),
  }),
});
export type Names = z.infer<typeof NamesSchema>;

export const PLATFORMS = ["telegram", "vk", "ok", "messenger", "store", "social"] as const;
export type Platform = (typeof PLATFORMS)[number];

export const HostsSchema = z.strictObject({
  about: About,
  limited: z.array(
    z.strictObject({
      host: HostName,
      subdomains: z.boolean(),
      use: z.enum(["pictures", "app-link"]),
      checkedOn: z.iso.date(),
    }),
  ),
  platforms: z.array(z.strictObject({ platform: z.enum(PLATFORMS), hosts: z.array(HostName) })),
  shorteners: z.array(HostName),
  quoting: z.array(HostName),
  redirects: z.array(z.strictObject({ host: HostName, path: z.string(), parameter: z.string() })),
  governed: z.array(HostName),
});
export type Hosts = z.infer<typeof HostsSchema>;

export const WordsSchema = z.strictObject({
  about: About,
  added: z.array(z.string()),
  ordinary: z.array(z.string()),
  zones: z.array(z.string()),
  files: z.array(z.string()),
  reserved: z.array(z.string()),
  spelt: z.array(z.string()),
  sentence: z.array(z.string()),
  versions: z.array(z.string()),
  country: z.array(z.string()),
});
export type Words = z.infer<typeof WordsSchema>;

export const NumberContextSchema = z.strictObject({
  about: About,
  dial: z.array(z.string()),
  medium: z.array(z.string()),
  link: z.array(z.string()),
  strong: z.array(z.string()),
  role: z.array(z.string()),
  owner: z.array(z.string()),
  asking: z.array(z.string()),
  label: z.array(z.string()),
  unit: z.array(z.string()),
});
export type NumberContext = z.infer<typeof NumberContextSchema>;

/** All lists of data/contact-check/. */
export type CheckLists = {
  wrong: readonly KnownWrong[];
  unconfirmed: readonly Unconfirmed[];
  lookAlikes: LookAlikes;
  names: Names;
  hosts: Hosts;
  words: Words;
  numbers: NumberContext;
};
