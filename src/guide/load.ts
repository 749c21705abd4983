import { createDataReader } from "./data-files.ts";
import { createGuide, type Guide } from "./guide.ts";
import type { Problem } from "./problem.ts";
import {
  ChannelSchema,
  ContactSchema,
  ExerciseSchema,
  FigureSchema,
  LanguagesSchema,
  PopularSchema,
  RetiredSchema,
  SectionSchema,
  SourceSchema,
  TopicSchema,
} from "./schema.ts";

export type LoadedGuide = {
  guide: Guide | null;
  problems: Problem[];
  /** Records that are left out of the guide: whatever refers to them is no further mistake. */
  malformed: ReadonlySet<string>;
};

/**
 * Reads the dataset and checks each record's shape. Relations between records are checked by `checks/`.
 * `problems` says what is wrong, all at once. Malformed records are left out, so that the rest can be checked all the same;
 * `guide` is null when a whole list can't be read.
 */
export async function loadGuide(dataDir: string): Promise<LoadedGuide> {
  const { problems, malformed, readOne, readAll, readList, readLists } = createDataReader(dataDir);
  const [topics, channels, contacts, sections, figures, exercises, sources, retired, popular, languages] =
    await Promise.all([
      readAll("topics", TopicSchema),
      readAll("channels", ChannelSchema),
      readLists("contacts", ContactSchema),
      readList("sections.json", SectionSchema),
      readList("figures.json", FigureSchema),
      readList("exercises.json", ExerciseSchema),
      readList("sources.json", SourceSchema),
      readOne("retired.json", RetiredSchema),
      readOne("popular.json", PopularSchema),
      readOne("languages.json", LanguagesSchema),
    ]);
  const lists = contacts && sections && figures && exercises && sources;
  if (!lists || !retired || !popular || !languages) {
    return { guide: null, problems, malformed };
  }
  const guide = createGuide({
    topics,
    channels,
    contacts,
    sections,
    figures,
    exercises,
    sources,
    retired,
    popular,
    languages,
  });
  return { guide, problems, malformed };
}
