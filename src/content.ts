import { checkScreens } from "./bot/check-screens.ts";
import type { Complaints } from "./complaints/complaints.ts";
import { loadComplaints } from "./complaints/load.ts";
import { type ContactCheck, createContactCheck } from "./contacts/check.ts";
import { loadCheckLists } from "./contacts/load.ts";
import { createOwnContact, type OwnContact } from "./contacts/own-contact.ts";
import { createReasonWords, type ReasonWords } from "./contacts/reason-words.ts";
import { loadVocabulary } from "./dates/load.ts";
import type { Vocabulary } from "./dates/vocabulary.ts";
import { checkContent } from "./guide/checks/all.ts";
import type { Guide } from "./guide/guide.ts";
import { loadGuide } from "./guide/load.ts";
import type { Problem } from "./guide/problem.ts";
import { wordFunctions } from "./guide/word-functions.ts";
import { readMessageFiles, syntaxProblems } from "./i18n/resources.ts";
import { createTranslator, type MessageProblem, type Translator } from "./i18n/translator.ts";
import { loadTerms } from "./terms/load.ts";
import type { Terms } from "./terms/terms.ts";

/** Facts and words, loaded and checked together. */
export type Content = {
  guide: Guide;
  /** Rules and calendars that deadlines are counted with. */
  terms: Terms;
  /** Ladders of complaints, their papers and questions. */
  complaints: Complaints;
  /** How people write dates. */
  dateWords: Vocabulary;
  t: Translator;
  /** Verdicts on the contacts in a message. */
  check: ContactCheck;
  /** Tells a person's own number or e-mail from a suspicious one. */
  ownContact: OwnContact;
  /** Why a verdict was given, in one sentence of plain text. */
  reasonWords: ReasonWords;
};

export type LoadedContent = { content: Content | null; problems: Problem[] };

/**
 * Loads `data/` and `locales/`. `content` is null when there is an error among the problems.
 *
 * @param today civil date (YYYY-MM-DD) that facts are aged by
 */
export async function loadContent(
  dataDir: string,
  localesDir: string,
  today: string,
): Promise<LoadedContent> {
  const [{ guide, problems, malformed }, counted, filed, dated, words, checkLists] = await Promise.all([
    loadGuide(dataDir),
    loadTerms(dataDir),
    loadComplaints(dataDir),
    loadVocabulary(dataDir),
    readWords(localesDir),
    readCheckLists(dataDir),
  ]);
  problems.push(...[counted, filed, dated, words, checkLists].flatMap((loaded) => loaded.problems));
  const { terms } = counted;
  const { complaints } = filed;
  const { vocabulary: dateWords } = dated;
  if (!guide || words.files.length === 0) return { content: null, problems };

  const missing: MessageProblem[] = [];
  const t = createTranslator(words.files, wordFunctions(guide), (problem) => missing.push(problem));
  problems.push(
    ...checkContent({ guide, terms, complaints, t, files: words.files, today }).filter(
      // What a malformed record leaves behind has been said at the record itself.
      ({ message }) => ![...malformed].some((id) => message.includes(`"${id}"`)),
    ),
  );
  if (!terms || !complaints || !dateWords || !checkLists.lists) {
    return { content: null, problems: unique(problems) };
  }
  const content: Content = {
    guide,
    terms,
    complaints,
    dateWords,
    t,
    check: createContactCheck(guide.contacts, checkLists.lists),
    ownContact: createOwnContact(checkLists.lists.names),
    reasonWords: createReasonWords((id) => guide.contact(id), t),
  };
  const isSoundSoFar = problems.every(({ level }) => level !== "error");
  problems.push(...checkScreens(content, new Date(`${today}T12:00:00Z`)));
  // Words that don't come out right while something is missing have been reported by what is missing.
  if (isSoundSoFar) problems.push(...missing.map(toProblem));
  const isSound = problems.every(({ level }) => level !== "error");
  return { content: isSound ? content : null, problems: unique(problems) };
}

async function readCheckLists(dataDir: string) {
  try {
    return { lists: await loadCheckLists(dataDir), problems: [] };
  } catch (error) {
    const problem: Problem = {
      level: "error",
      file: "data/contact-check",
      path: "",
      message: error instanceof Error ? error.message : String(error),
      mend: "Mend the file that is named here",
    };
    return { lists: null, problems: [problem] };
  }
}

async function readWords(localesDir: string) {
  try {
    const files = await readMessageFiles(localesDir);
    const problems = files.flatMap((file) =>
      syntaxProblems(file).map(
        ({ line, message }): Problem => ({
          level: "error",
          file: `locales/${file.name}`,
          path: `line ${line}`,
          message,
          mend: "Write it as `key = text`; the lines of a longer text start with spaces",
        }),
      ),
    );
    return { files, problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem: Problem = {
      level: "error",
      file: "locales",
      path: "",
      message,
      mend: "The folder must hold one folder of .ftl files a locale",
    };
    return { files: [], problems: [problem] };
  }
}

function toProblem({ locale, key, message }: MessageProblem): Problem {
  return {
    level: "error",
    file: `locales/${locale}`,
    path: key,
    message,
    mend: "Add the words, or mend the name that they refer to",
  };
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
