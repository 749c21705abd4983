import type { Problem } from "../problem.ts";
import { ages } from "./ages.ts";
import type { Check, CheckInput } from "./check.ts";
import { complaints } from "./complaints.ts";
import { factsInWords } from "./facts-in-words.ts";
import { links } from "./links.ts";
import { menus } from "./menus.ts";
import { references } from "./references.ts";
import { relations } from "./relations.ts";
import { terms } from "./terms.ts";
import { words } from "./words.ts";

const CHECKS: readonly Check[] = [
  relations,
  terms,
  complaints,
  menus,
  words,
  references,
  factsInWords,
  links,
  ages,
];

/** All rules about the dataset and its words. */
export function checkContent(input: CheckInput): Problem[] {
  return CHECKS.flatMap((check) => check(input));
}
