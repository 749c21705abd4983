import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../../", import.meta.url);
const WEB = new URL("src/emulator/web/", ROOT);
const page = readdirSync(WEB)
  .filter((name) => /\.(ts|html)$/.test(name))
  .map((name) => readFileSync(new URL(name, WEB), "utf8"))
  .join("\n");
const used = new Set(page.match(/(?<=")local-chat-[a-z-]*[a-z](?=")/g));

/** Words of the pretended people and chats, which come as arguments from outside. */
const OUTSIDE = /^local-chat-(user-.*|family)$/;

describe.each(["ru", "en"])("the page's words in %s", (locale) => {
  const file = readFileSync(new URL(`locales/${locale}/local-chat.ftl`, ROOT), "utf8");
  const defined = [...file.matchAll(/^([a-z-]+) =/gm)].map(([, key]) => key);

  it("are all there, and none is unused", () => {
    expect([...used].filter((key) => !defined.includes(key))).toEqual([]);
    expect(defined.filter((key) => key && !used.has(key) && !OUTSIDE.test(key))).toEqual([]);
  });
});
