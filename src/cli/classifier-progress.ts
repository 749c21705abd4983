const WIDTH = 40;

/** Draws a bar on standard error while it is a terminal; takes the share done, 0..1. */
export function showProgress(what: string): (share: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (share) => {
    const done = Math.round(share * WIDTH);
    process.stderr.write(
      `\r${what} [${"#".repeat(done)}${" ".repeat(WIDTH - done)}]${share >= 1 ? "\n" : ""}`,
    );
  };
}
