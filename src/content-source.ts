import { type Content, loadContent } from "./content.ts";
import { formatProblem, type Problem } from "./guide/problem.ts";
import { FatalError } from "./transport/transport.ts";

export type ContentSource = {
  /** Facts and words as they are now. */
  current: () => Content;
  /** Loads them anew; on an error the old ones stay. Returns all that is wrong or ageing. */
  reload(): Promise<{ isReplaced: boolean; problems: Problem[] }>;
};

/** Opens data/ and locales/. @throws FatalError with all that is wrong when they can't be used. */
export async function openContent(
  folders: { dataDir: string; localesDir: string },
  today: () => string,
): Promise<ContentSource> {
  const load = () => loadContent(folders.dataDir, folders.localesDir, today());
  const { content, problems } = await load();
  if (!content) {
    const errors = problems.filter(({ level }) => level === "error").map(formatProblem);
    throw new FatalError(["data/ or locales/ can't be used:", ...errors].join("\n  "));
  }
  let current = content;
  return {
    current: () => current,
    async reload() {
      const loaded = await load();
      if (loaded.content) current = loaded.content;
      return { isReplaced: loaded.content !== null, problems: loaded.problems };
    },
  };
}
