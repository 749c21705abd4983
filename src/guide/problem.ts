/** Something wrong in data/ or locales/, told to the person who can mend it. */
export type Problem = {
  level: "error" | "warning";
  /** File as seen from the project's root, e.g. data/topics/order-late.json. */
  file: string;
  /** Place inside the file: a field, a message's key or a line. */
  path: string;
  message: string;
  /** What to do about it. */
  mend: string;
};

/** One line a problem: level, file, place, what is wrong, how to mend it. */
export function formatProblem({ level, file, path, message, mend }: Problem): string {
  return `${level}: ${file}${path && `: ${path}`}: ${message}. ${mend}.`;
}
