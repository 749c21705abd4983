import { resolve } from "node:path";
import { parseArgs } from "node:util";

export type Options = {
  quick: boolean;
  rounds: number;
  /** Names of what to run; undefined for all. */
  only: readonly string[] | undefined;
  /** Writes the results into docs/bench/ too. */
  publish: boolean;
  /** Folder for CPU profiles, absolute; null for none. The figures of a run with profiles are worth nothing. */
  profiles: string | null;
};

/** Options of `npm run bench`. @throws TypeError for others */
export function readOptions(defaultRounds: number): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      only: { type: "string" },
      publish: { type: "boolean", default: false },
      profile: { type: "string" },
    },
  });
  return {
    quick: values.quick,
    rounds: Number(values.rounds ?? (values.quick ? 1 : defaultRounds)),
    only: values.only?.split(","),
    publish: values.publish,
    profiles: values.profile === undefined ? null : resolve(values.profile),
  };
}
