/**
 * `node bench/start.mjs <benchmark>[,<benchmark>…] [options]`: installs the peers on first use, builds, and runs
 * `dist/<benchmark>/main.js` of each.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const lock = join(folder, "package-lock.json");
const installed = join(folder, "node_modules", ".installed-lock.json");

if (!existsSync(installed) || readFileSync(installed, "utf8") !== readFileSync(lock, "utf8")) {
  process.stdout.write("First use: installing the peers into bench/node_modules (npm ci --prefix bench)…\n");
  run("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund"]);
  copyFileSync(lock, installed);
}
const tsc = join(folder, "..", "node_modules", ".bin", "tsc");
run(tsc, ["-b", join(folder, "..")]);
run(tsc, ["-p", folder]);
const [benchmarks = "", ...options] = process.argv.slice(2);
for (const name of benchmarks.split(",")) {
  run(process.execPath, [join(folder, "dist", name, "main.js"), ...options]);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
