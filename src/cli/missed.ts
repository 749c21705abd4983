/** `npm run -s missed`: messages that the bot did not understand and whose writers let us keep them, as JSON lines. */
import "dotenv/config";
import { readConfig, storageSecretOf } from "../config.ts";
import { listMissed } from "../missed/missed.ts";
import { PACKAGE_ROOT } from "../paths.ts";
import { openStorage } from "../storage/open.ts";

const config = readConfig(process.env, PACKAGE_ROOT);
const { storage } = await openStorage({
  ...storageSecretOf(config),
  url: config.STORAGE_URL,
  root: PACKAGE_ROOT,
  readOnly: true,
});
for (const message of await listMissed(storage)) process.stdout.write(`${JSON.stringify(message)}\n`);
await storage.close();
