import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PACKAGE_ROOT } from "../../src/paths.ts";

it.each(["ru", "en"])("no verdict calls a contact safe: %s", (locale) => {
  const words = readFileSync(join(PACKAGE_ROOT, `locales/${locale}/contact-check.ftl`), "utf8");
  const said = words.split("\n").filter((line) => !line.startsWith("#"));
  expect(said.filter((line) => /безопас|\bsafe|надёжн|trust/i.test(line))).toEqual([]);
});
