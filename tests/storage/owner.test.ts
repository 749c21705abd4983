import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStorage, StorageError } from "../../src/storage/open.ts";
import { ownFolder } from "../../src/storage/owner.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "owner-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("ownFolder", () => {
  it("lets one in, and the next when that one has left", async () => {
    const leave = await ownFolder(folder);
    expect(leave).not.toBeNull();
    expect(await ownFolder(folder)).toBeNull();
    await leave?.();
    const again = await ownFolder(folder);
    expect(again).not.toBeNull();
    await again?.();
  });

  it("lets one of two in that come at the same moment", async () => {
    const both = await Promise.all([ownFolder(folder), ownFolder(folder)]);
    expect(both.filter((leave) => leave !== null)).toHaveLength(1);
    for (const leave of both) await leave?.();
  });

  it("is free at once after its owner was killed", async () => {
    const script = `
      const { ownFolder } = await import(${JSON.stringify(new URL("../../dist/storage/owner.js", import.meta.url).href)});
      await ownFolder(${JSON.stringify(folder)});
      process.stdout.write("mine"); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    expect(await ownFolder(folder)).toBeNull();
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    const leave = await ownFolder(folder);
    expect(leave).not.toBeNull();
    await leave?.();
  });

  it("finds a place for folders with long names", async () => {
    const long = join(folder, "x".repeat(120));
    const leave = await ownFolder(long);
    expect(await ownFolder(long)).toBeNull();
    await leave?.();
  });
});

describe("openStorage", () => {
  const options = { root: "/", secret: "a-secret", botId: "1" };

  it("refuses a second process with one clear line, but lets it look", async () => {
    const url = `file:${folder}`;
    const { storage } = await openStorage({ ...options, url });
    await storage.set("missed:a", 1);
    await expect(openStorage({ ...options, url })).rejects.toThrow(StorageError);
    await expect(openStorage({ ...options, url })).rejects.toThrow(
      /STORAGE_URL: another process uses [^\n]+$/,
    );
    const reader = await openStorage({ ...options, url, readOnly: true });
    expect(await reader.storage.list("missed:")).toEqual([1]);
    await reader.storage.close();
    await storage.close();
  });

  it("says in one line what is wrong with a folder that it can't use", async () => {
    await expect(openStorage({ ...options, url: "file:/dev/null/x" })).rejects.toThrow(
      /^STORAGE_URL: [^\n]+$/,
    );
  });
});
