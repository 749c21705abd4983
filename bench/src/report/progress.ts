/** A line that says what is going on: rewritten in place on a terminal, one a step elsewhere. */
export function showStep(done: number, all: number, what: string): void {
  const line = `[${String(done).padStart(String(all).length)}/${all}] ${what}`;
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
  if (process.stderr.isTTY && done === all) process.stderr.write("\n");
}
