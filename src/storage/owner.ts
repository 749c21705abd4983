import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** A path to a socket may have about a hundred bytes, depending on the system. */
const MAX_SOCKET_PATH = 90;
/** Two processes that start in the same moment: the later one's socket takes the place of the earlier one's. */
const CONTEST_MS = 50;

/**
 * Makes this process the only owner of a folder. The claim is a listening socket: it ends with the process, however that
 * ends, and is seen from other containers that share the folder.
 *
 * @returns what gives the folder up again; null when another process owns it
 */
export async function ownFolder(folder: string): Promise<(() => Promise<void>) | null> {
  mkdirSync(folder, { recursive: true });
  const path = socketPath(folder);
  if (await isAnswering(path)) return null;
  if (path.startsWith("\\\\")) return release(await listen(path), path);

  // Under its name only once it listens: nobody takes a socket in the making for a dead one.
  const fresh = `${path}.${randomBytes(4).toString("hex")}`;
  const server = await listen(fresh);
  const { ino } = statSync(fresh);
  renameSync(fresh, path);
  await delay(CONTEST_MS);
  if (statSync(path, { throwIfNoEntry: false })?.ino === ino) return release(server, path);
  server.close();
  return null;
}

function release(server: Server, path: string): () => Promise<void> {
  return () =>
    new Promise((done) => {
      rmSync(path, { force: true });
      server.close(() => done());
    });
}

function socketPath(folder: string): string {
  const name = `ozon-guide-${createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  const inside = join(resolve(folder), "owner.sock");
  return inside.length <= MAX_SOCKET_PATH ? inside : join(tmpdir(), `${name}.sock`);
}

function isAnswering(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    const end = (isAlive: boolean) => {
      socket.destroy();
      done(isAlive);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

function listen(path: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", fail);
    server.listen(path, () => done(server));
    server.unref();
  });
}
