import type {
  Addressee,
  ComplaintProblem,
  Ladder,
  Outcome,
  Paper,
  Rung,
  Said,
  Sentence,
  Want,
} from "./schema.ts";

/** What is known of a complaint from where it was entered. */
export type Entry = {
  ladder?: string | undefined;
  problem?: string | undefined;
  /** The rung that the person came for. */
  target?: string | undefined;
  /** Who writes of this asks something, and does not tell of a complaint. */
  isQuestion?: boolean | undefined;
};

export type ComplaintRecords = {
  ladders: readonly Ladder[];
  rungs: readonly Rung[];
  wants: readonly Want[];
  addressees: readonly Addressee[];
  papers: readonly Paper[];
  sentences: readonly Sentence[];
  /** Topics about complaints themselves. */
  entries: Readonly<Record<string, Entry>>;
  said: Said;
};

/** Where a person who has complained already stands. */
export type Stage = { rung: string; outcome: Outcome };

/** The id of the stage of those who have complained nowhere yet. */
export const NOWHERE = "none";

/** The ladders of complaints with their look-ups. Knows no words and no clock. */
export type Complaints = ComplaintRecords & {
  ladder(id: string): Ladder | undefined;
  problem(id: string): ComplaintProblem | undefined;
  rung(id: string): Rung | undefined;
  want(id: string): Want | undefined;
  addressee(id: string): Addressee | undefined;
  paper(id: string): Paper | undefined;
  sentence(id: string): Sentence | undefined;
  /** Where a topic of the guide leads into a ladder. */
  entry(topic: string): Entry | undefined;
};

/** Builds the look-ups; a relation that leads nowhere is found by the checks, not here. */
export function createComplaints(records: ComplaintRecords): Complaints {
  const problems = records.ladders.flatMap((ladder) =>
    ladder.problems.map((problem) => ({ ladder: ladder.id, problem })),
  );
  const find = <T extends { id: string }>(list: readonly T[]) => {
    const byId = new Map(list.map((record) => [record.id, record]));
    return (id: string) => byId.get(id);
  };
  const entries = new Map(Object.entries(records.entries));
  for (const { ladder, problem } of problems) {
    for (const topic of problem.topics) entries.set(topic, { ladder, problem: problem.id });
  }
  return {
    ...records,
    ladders: records.ladders.toSorted((a, b) => a.position - b.position),
    ladder: find(records.ladders),
    problem: find(problems.map(({ problem }) => problem)),
    rung: find(records.rungs),
    want: find(records.wants),
    addressee: find(records.addressees),
    paper: find(records.papers),
    sentence: find(records.sentences),
    entry: (topic) => entries.get(topic),
  };
}

/** The key of a stage's words. */
export function stageKey({ rung, outcome }: Stage): string {
  return `complaint-stage-${rung}-${outcome}`;
}

/** The stage that "order-claim:silence" names; null for "nowhere yet" and for what is none. */
export function stageOf(id: string | undefined): Stage | null {
  const [, rung, outcome] = /^([a-z0-9-]+):(silence|refusal|papers)$/.exec(id ?? "") ?? [];
  return rung === undefined ? null : { rung, outcome: outcome as Outcome };
}
