import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openFileStorage } from "../../src/storage/file.ts";
import { createMemoryStorage } from "../../src/storage/memory.ts";
import type { Storage } from "../../src/storage/storage.ts";

const folder = mkdtempSync(join(tmpdir(), "storage-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;

function describeStorage(name: string, open: (now: () => number) => Storage) {
  describe(name, () => {
    async function withStorage(run: (storage: Storage, advance: (ms: number) => void) => Promise<void>) {
      let time = 1_000_000;
      const storage = open(() => time);
      await run(storage, (ms) => {
        time += ms;
      });
      await storage.close();
    }

    it("gives back what was set, as a copy", () =>
      withStorage(async (storage) => {
        const value = { text: "Ёж <b>", list: [1, null, { deep: true }] };
        await storage.set("a", value);
        value.list.push(2);
        expect(await storage.get("a")).toEqual({ text: "Ёж <b>", list: [1, null, { deep: true }] });
      }));

    it("knows nothing of a key that was never set or was deleted", () =>
      withStorage(async (storage) => {
        expect(await storage.get("nobody")).toBeUndefined();
        await storage.set("a", "value");
        await storage.delete("a");
        await storage.delete("a");
        expect(await storage.get("a")).toBeUndefined();
      }));

    it("replaces a value and its time to live", () =>
      withStorage(async (storage, advance) => {
        await storage.set("a", 1, 10);
        await storage.set("a", 2);
        advance(1000);
        expect(await storage.get("a")).toBe(2);
      }));

    it("drops a value at the end of its time to live", () =>
      withStorage(async (storage, advance) => {
        await storage.set("a", 1, 1000);
        advance(999);
        expect(await storage.get("a")).toBe(1);
        advance(1);
        expect(await storage.get("a")).toBeUndefined();
      }));

    it("sweeps what is past its time and nothing else", () =>
      withStorage(async (storage, advance) => {
        await storage.set("old", 1, 10);
        await storage.set("young", 2, 1000);
        await storage.set("lasting", 3);
        advance(100);
        expect(await storage.sweep()).toBe(1);
        expect([await storage.get("young"), await storage.get("lasting")]).toEqual([2, 3]);
      }));

    it("lists what lives under a prefix, in the order of keys", () =>
      withStorage(async (storage, advance) => {
        await storage.set("list:b", { b: 1 });
        await storage.set("list:a", "a");
        await storage.set("list:old", 0, 10);
        await storage.set("lisu", "other");
        await storage.set("lis", "other");
        advance(10);
        expect(await storage.list("list:")).toEqual(["a", { b: 1 }]);
      }));

    it("keeps the keys of many writers apart", () =>
      withStorage(async (storage) => {
        const keys = Array.from({ length: 200 }, (_, index) => `user:${index}`);
        await Promise.all(keys.map((key) => storage.set(key, key)));
        expect(await Promise.all(keys.map((key) => storage.get(key)))).toEqual(keys);
      }));
  });
}

describeStorage("memory storage", createMemoryStorage);
describeStorage("file storage", (now) => openFileStorage(join(folder, String(count++)), now));

describe("file storage over restarts", () => {
  it("finds everything again after it was closed", async () => {
    const path = join(folder, "reopened");
    const first = openFileStorage(path);
    await first.set("a", { kept: true });
    await first.close();
    const second = openFileStorage(path);
    expect(await second.get("a")).toEqual({ kept: true });
    await second.close();
  });

  it("loses nothing acknowledged when the process is killed", async () => {
    const path = join(folder, "killed");
    const script = `
      const { openFileStorage } = await import(${JSON.stringify(new URL("../../dist/storage/file.js", import.meta.url).href)});
      const storage = openFileStorage(${JSON.stringify(path)});
      for (let i = 0; ; i++) { await storage.set("key:" + i, i); process.stdout.write(i + "\\n"); }`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
    let printed = "";
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.split("\n").length > 50) child.kill("SIGKILL");
      });
      child.on("exit", () => resolve());
    });
    const last = Number(printed.slice(0, printed.lastIndexOf("\n")).split("\n").at(-1));
    expect(last).toBeGreaterThan(40);
    const storage = openFileStorage(path);
    const kept = await Promise.all(Array.from({ length: last + 1 }, (_, i) => storage.get(`key:${i}`)));
    expect(kept).toEqual(Array.from({ length: last + 1 }, (_, i) => i));
    await storage.close();
  });
});
