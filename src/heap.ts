import { setFlagsFromString } from "node:v8";

/**
 * Imported before everything else: loading and checking the data leaves a lot of garbage, and the engine answers garbage with
 * more room for it. Kept small until the start is over, the process needs some 30 MB less.
 */
setFlagsFromString("--semi-space-growth-factor=1");

/** From here on speed counts. */
export function letHeapGrow(): void {
  setFlagsFromString("--semi-space-growth-factor=2");
}
