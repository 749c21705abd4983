import { parse } from "../../i18n/resources.ts";
import type { Guide } from "../guide.ts";
import type { Problem } from "../problem.ts";
import { wordFunctions } from "../word-functions.ts";
import { type Check, error } from "./check.ts";

const CALL = /\{\s*([A-Z]+)\(\s*"([^"]*)"\s*\)\s*\}/gu;

/** What words refer to, `{ CONTACT("cbr-phone") }`, is in the dataset. */
export const references: Check = ({ guide, files }) => {
  const known = Object.keys(wordFunctions(guide));
  return files.flatMap((file) =>
    parse(file).body.flatMap((entry): Problem[] => {
      if (entry.type !== "Message") return [];
      const text = file.text.slice(entry.span?.start, entry.span?.end);
      const at = (message: string, mend: string) =>
        error(`locales/${file.name}`, entry.id.name, message, mend);
      return [...text.matchAll(CALL)].flatMap(([, name = "", id = ""]) => {
        if (!known.includes(name)) return at(`no function ${name}`, `Write one of ${known.join(", ")}`);
        const what = name.toLowerCase();
        return recordOf(guide, name, id)
          ? []
          : at(`no ${what} "${id}"`, `Mend the id, or add the ${what} to data/`);
      });
    }),
  );
};

function recordOf(guide: Guide, name: string, id: string): unknown {
  return name === "CONTACT" ? guide.contact(id) : guide.figure(id);
}
