/** `npm run -s missed`: messages that the bot did not understand and whose writers let us keep them, as JSON lines. */
import "dotenv/config";
import { readConfig } from "../config.ts";
import { listMissed } from "../missed/missed.ts";
import { PACKAGE_ROOT } from "../paths.ts";
import { openStorage } from "../storage/open.ts";

const storage = openStorage(readConfig(process.env, PACKAGE_ROOT).STORAGE_URL, PACKAGE_ROOT);
for (const message of await listMissed(storage)) process.stdout.write(`${JSON.stringify(message)}\n`);
await storage.close();
