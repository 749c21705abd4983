import "dotenv/config";
import { isAbsolute, join } from "node:path";
import { PACKAGE_ROOT } from "../paths.ts";

/** Where the commands for editors find facts and words: as the bot does, from DATA_DIR and LOCALES_DIR. */
export function contentFolders(): { dataDir: string; localesDir: string } {
  const folder = (given: string | undefined, usual: string) => {
    const path = given?.trim() || usual;
    return isAbsolute(path) ? path : join(PACKAGE_ROOT, path);
  };
  return {
    dataDir: folder(process.env["DATA_DIR"], "data"),
    localesDir: folder(process.env["LOCALES_DIR"], "locales"),
  };
}
