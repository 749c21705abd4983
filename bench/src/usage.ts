/** Loaded into every measured process first: tells its own CPU time and memory when it is asked. */
import { answerCommands } from "./ipc.ts";

export type Usage = {
  /** User and system time of all threads, in microseconds. */
  cpuUs: number;
  /** Resident memory in bytes. */
  rss: number;
};

answerCommands({
  usage: (): Usage => {
    const { user, system } = process.cpuUsage();
    return { cpuUs: user + system, rss: process.memoryUsage.rss() };
  },
});
