import { parse } from "../../i18n/resources.ts";
import type { Problem } from "../problem.ts";
import { type Check, error } from "./check.ts";

const MEND = 'Put the fact into data/ and write { CONTACT("its-id") } here';

/** Each begins at a rare character, so that a megabyte of words is checked in milliseconds. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/(?:\+|\b)\d(?:[\s\u00A0().-]*\d){6,}/u, "a phone number"],
  [/\bhttps?:|\bt\.me\b|\bwww\./iu, "a link"],
  [
    /(?<=[\p{L}\d-])\.(?:ru|com|рф|kz|by|info|org|net|me|am|uz|su|bank|travel|tech)(?![\p{L}\d])/iu,
    "a site's name",
  ],
  [/(?<=[\p{L}\d._-])@[\p{L}\d-]+\.\p{L}+/u, "an e-mail address"],
  [/(?<![\p{L}\d])@[a-z]\w{3,}/iu, "a username"],
];

/** Facts stand in data/ once: words hold no phone, link, host, e-mail or username. */
export const factsInWords: Check = ({ files }) =>
  files.flatMap((file) =>
    parse(file).body.flatMap((entry): Problem[] => {
      if (entry.type !== "Message" && entry.type !== "Term") return [];
      const text = file.text.slice(entry.span?.start, entry.span?.end);
      return FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, what]) =>
        error(`locales/${file.name}`, entry.id.name, `holds ${what}`, MEND),
      );
    }),
  );
