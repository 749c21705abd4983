import { createDataReader } from "../guide/data-files.ts";
import type { Problem } from "../guide/problem.ts";
import { type Complaints, createComplaints } from "./complaints.ts";
import {
  AddresseeSchema,
  EntriesSchema,
  LadderSchema,
  PaperSchema,
  RungSchema,
  SaidSchema,
  SentenceSchema,
  WantSchema,
} from "./schema.ts";

/**
 * Reads `<dataDir>/complaints` and checks each record's shape; relations are checked in guide/checks. `complaints` is null
 * when a file can't be read or a record is malformed.
 */
export async function loadComplaints(
  dataDir: string,
): Promise<{ complaints: Complaints | null; problems: Problem[] }> {
  const { problems, readOne, readAll, readList } = createDataReader(dataDir);
  const [ladders, rungs, wants, addressees, papers, sentences, entries, said] = await Promise.all([
    readAll("complaints/ladders", LadderSchema),
    readList("complaints/rungs.json", RungSchema),
    readList("complaints/wants.json", WantSchema),
    readList("complaints/addressees.json", AddresseeSchema),
    readList("complaints/papers.json", PaperSchema),
    readList("complaints/sentences.json", SentenceSchema),
    readOne("complaints/entries.json", EntriesSchema),
    readOne("complaints/said.json", SaidSchema),
  ]);
  if (problems.length > 0 || !rungs || !wants || !addressees || !papers || !sentences || !entries || !said) {
    return { complaints: null, problems };
  }
  return {
    complaints: createComplaints({ ladders, rungs, wants, addressees, papers, sentences, entries, said }),
    problems,
  };
}
