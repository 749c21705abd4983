import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/paths.ts";

/** Runs a compiled command as an editor does. */
export function runCli(
  name: string,
  args: readonly string[] = [],
  input = "",
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PACKAGE_ROOT, `dist/cli/${name}.js`), ...args],
    {
      input,
      encoding: "utf8",
      cwd: PACKAGE_ROOT,
    },
  );
  return { code: status, out: stdout, err: stderr };
}
