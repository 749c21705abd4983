import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/paths.ts";

export type RunningProcess = {
  pid: number;
  /** All that it has printed so far. */
  output: () => string;
  kill: (signal: NodeJS.Signals) => void;
  /** Resolves when the output matches; rejects when the process ends first. */
  prints: (pattern: RegExp) => Promise<void>;
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

const MAIN = join(PACKAGE_ROOT, "dist/main.js");

/** Runs the compiled bot with just these settings. */
export function startProcess(env: Record<string, string>): RunningProcess {
  const child = spawn(process.execPath, [MAIN], {
    cwd: tmpdir(), // no .env of a developer
    env: { PATH: process.env["PATH"] ?? "", ...contentEnv(), ...env },
  });
  let output = "";
  const listeners = new Set<() => void>();
  const add = (chunk: Buffer) => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on("data", add);
  child.stderr.on("data", add);
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    kill: (signal) => void child.kill(signal),
    exited,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (!pattern.test(output)) return;
          listeners.delete(check);
          resolve();
        };
        listeners.add(check);
        void exited.then(() => reject(new Error(`ended without printing ${pattern}:\n${output}`)));
        check();
      }),
  };
}

function contentEnv(): Record<string, string> {
  return Object.fromEntries(
    ["DATA_DIR", "LOCALES_DIR"].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
}

export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "bot-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
