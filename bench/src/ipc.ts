import { type ChildProcess, fork } from "node:child_process";
import { closeSync, openSync } from "node:fs";

type Request = { id: number; command: string; input: unknown };
type Reply = { id: number; output?: unknown; error?: string };

/** In a child: answers the parent's commands; a command that throws is answered with its error. */
export function answerCommands(commands: Record<string, (input: never) => unknown>): void {
  process.on("message", ({ id, command: name, input }: Request) => {
    const command = commands[name];
    if (!command) return;
    // In a promise of its own, so that a command that throws at once fails as one that rejects.
    Promise.resolve()
      .then(() => command(input as never))
      .then(
        (output) => process.send?.({ id, output } satisfies Reply),
        (error: unknown) => process.send?.({ id, error: describe(error) } satisfies Reply),
      );
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export type ChildOptions = {
  arguments?: string[];
  /** The child's whole environment beside PATH and HOME. */
  env?: Record<string, string>;
  /** Modules that the child loads first. */
  preload?: string[];
  execArgv?: string[];
  /** Where its output goes. */
  logFile: string;
};

/** A Node process that answers commands. It never outlives its parent. */
export class Child {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  #count = 0;
  readonly exited: Promise<number | null>;

  constructor(
    file: string,
    { arguments: given = [], env = {}, preload = [], execArgv = [], logFile }: ChildOptions,
  ) {
    const log = openSync(logFile, "w");
    this.#process = fork(file, given, {
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
      execArgv: [...preload.flatMap((module) => ["--import", module]), ...execArgv],
      stdio: ["ignore", log, log, "ipc"],
    });
    closeSync(log);
    this.#process.on("message", ({ id, output, error }: Reply) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(output);
      else waiting?.reject(new Error(error));
    });
    this.exited = new Promise((resolve) => {
      this.#process.once("exit", (code) => {
        for (const { reject } of this.#waiting.values())
          reject(new Error(`the process ended (${code}); see ${logFile}`));
        this.#waiting.clear();
        resolve(code);
      });
    });
    const kill = () => this.#process.kill("SIGKILL");
    process.once("exit", kill);
    void this.exited.then(() => process.removeListener("exit", kill));
  }

  /** Sends a command and resolves with its answer; rejects when it fails or takes longer than `limitMs`. */
  async ask<T>(command: string, input?: unknown, limitMs = 120_000): Promise<T> {
    const id = ++this.#count;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer to "${command}" in ${limitMs} ms`)), limitMs);
        this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        this.#process.send({ id, command, input } satisfies Request);
      });
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  /** Asks it to end, so that it can write what it has to (a CPU profile), and ends it after `limitMs`. */
  async terminate(limitMs: number): Promise<void> {
    this.#process.kill("SIGTERM");
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), limitMs);
    await this.exited;
    clearTimeout(timer);
  }

  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.exited;
  }
}
