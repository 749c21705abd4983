/** Writes src/i18n/keys.generated.ts, the types of the interface messages, from locales/ru. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateKeys } from "../i18n/message-keys.ts";
import { readMessageFiles } from "../i18n/resources.ts";
import { FALLBACK_LOCALE } from "../i18n/translator.ts";
import { PACKAGE_ROOT } from "../paths.ts";

const files = await readMessageFiles(join(PACKAGE_ROOT, "locales"));
const source = generateKeys(files.filter(({ locale }) => locale === FALLBACK_LOCALE));
await writeFile(join(PACKAGE_ROOT, "src/i18n/keys.generated.ts"), source);
