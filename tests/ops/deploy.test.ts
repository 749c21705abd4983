import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const settings = new Set([...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
/** Of others: Node, Compose and Caddy. */
const OTHERS = new Set(["NODE_ENV", "BOT_DOMAIN", "REDIS_PASSWORD"]);

describe("the files for deployment", () => {
  it.each(["deploy/compose.yaml", "deploy/ozon-guide-bot.service", "deploy/Dockerfile", "deploy/Caddyfile"])(
    "%s names no setting that the bot doesn't know",
    (path) => {
      const named = read(path).match(/\b[A-Z]+(?:_[A-Z]+)+\b(?=[:=}]|\s|$|\b)/g) ?? [];
      const known = /^(?:SETGID|SETUID|CHOWN|NET_BIND_SERVICE|AF_INET|AF_UNIX|ALL)$/;
      expect(named.filter((name) => !settings.has(name) && !OTHERS.has(name) && !known.test(name))).toEqual(
        [],
      );
    },
  );

  it("stay within the bot's user and a file system that can't be written to", () => {
    expect(read("deploy/Dockerfile")).toMatch(/^USER node$/m);
    expect(read("deploy/Dockerfile")).toMatch(/^HEALTHCHECK /m);
    expect(read("deploy/compose.yaml")).toMatch(/read_only: true/);
    expect(read("deploy/ozon-guide-bot.service")).toMatch(/^DynamicUser=yes$/m);
  });

  it("have links in docs/operating.md that lead somewhere", () => {
    for (const [, path = ""] of read("docs/operating.md").matchAll(/\]\(\.\.\/([^)]+)\)/g)) {
      expect(() => read(path), path).not.toThrow();
    }
  });
});
