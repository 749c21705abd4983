// The review of what runs in production, from the lock file alone: `node .ci/dependencies.mjs [package-lock.json]`.
// Says all that is wrong, one a line, and exits with 1.
import { readFileSync } from "node:fs";

const MAX_PACKAGES = 60;

const LICENCES = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "MPL-2.0",
  "BlueOak-1.0.0",
  "OFL-1.1",
  "MIT AND OFL-1.1",
  "(MIT AND Zlib)",
]);

/** Packages that bring an install script which never runs here (`ignore-scripts` in .npmrc), and why that is no loss. */
const SCRIPTS = {
  lmdb: "would compile only where its package for the platform is missing; the prebuilt ones are in the registry",
  "msgpackr-extract": "the same, and optional: our rows are JSON, so it is not even loaded",
};

/** Type declarations that others list as dependencies: nothing in them runs. */
const DECLARATIONS = /^(?:@types\/.+|undici-types)$/;

const path = process.argv[2] ?? "package-lock.json";
const { packages } = JSON.parse(readFileSync(path, "utf8"));
const production = Object.entries(packages).filter(
  ([at, { dev, devOptional }]) => at !== "" && !dev && !devOptional,
);
const nameOf = (at) => at.slice(at.lastIndexOf("node_modules/") + "node_modules/".length);

/** A package's binaries for the platforms are parts of it: one of them is installed. */
const counted = production.filter(([at, { os, cpu }]) => !os && !cpu && !DECLARATIONS.test(nameOf(at)));

const problems = [];
if (counted.length > MAX_PACKAGES) problems.push(`${counted.length} packages, ${MAX_PACKAGES} at most`);
for (const [at, { license, hasInstallScript, integrity }] of production) {
  const name = nameOf(at);
  if (!LICENCES.has(license)) problems.push(`${name}: licence ${license ?? "not stated"} is not on the list`);
  if (hasInstallScript && !Object.hasOwn(SCRIPTS, name)) problems.push(`${name}: has an install script`);
  if (!integrity) problems.push(`${name}: is not pinned by its digest`);
}
for (const name of Object.keys(SCRIPTS)) {
  const isNeeded = production.some(([at, { hasInstallScript }]) => nameOf(at) === name && hasInstallScript);
  if (!isNeeded) problems.push(`${name}: has no install script any more, drop its exception`);
}
const { dependencies, devDependencies } = packages[""];
for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    problems.push(`${name}: ${version} is not an exact version`);
}
if (!/^ignore-scripts=true$/m.test(readFileSync(".npmrc", "utf8")))
  problems.push(".npmrc: ignore-scripts=true is missing");

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${counted.length} packages in production, ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
