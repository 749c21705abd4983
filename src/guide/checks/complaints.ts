import { type Complaints, NOWHERE, stageOf } from "../../complaints/complaints.ts";
import { isOwn } from "../../complaints/standing.ts";
import { wordsOf } from "../../i18n/translator.ts";
import type { Problem } from "../problem.ts";
import { type Check, error, usedTwice } from "./check.ts";

const FOLDER = "data/complaints";
/** Words that only a sentence with a source and an act may hold: what speaks of law must name it. */
const LEGAL =
  /закон(?!ч)|стать[яеиёю]|обязан|вправе|неустойк|пен[яию](?![\p{L}])|штраф|моральн|кодекс|\blaw\b|\bact\b|article|obliged|entitled|penalt|damages/iu;
/** What no paper and no message may say. */
const FORBIDDEN = /юрист|адвокат|lawyer|attorney|гарантир|guarantee|точно верн|обязательно верн/iu;

/** Ladders lead somewhere, every record has its words, and only sourced sentences speak of law. */
export const complaints: Check = ({ guide, terms, complaints: known, t, files }) => {
  if (!terms || !known) return [];
  const sources = new Set(guide.sources.map(({ id }) => id));
  const problems: Problem[] = [];
  const refer = (
    file: string,
    path: string,
    ids: readonly (string | null | undefined)[],
    has: (id: string) => boolean,
    what: string,
  ) => {
    for (const id of ids) {
      if (typeof id === "string" && !has(id)) {
        problems.push(
          error(`${FOLDER}/${file}`, path, `no ${what} "${id}"`, `Mend the id, or add the ${what}`),
        );
      }
    }
  };
  const isRung = (id: string) => known.rung(id) !== undefined;
  const isRule = (id: string) => terms.rule(id) !== undefined;
  const isPrepare = (id: string) => t.locales.every((locale) => t.has(locale, wordsOf(`prepare-${id}`)));
  const isTopic = (id: string) => guide.topic(id) !== undefined;

  for (const rung of known.rungs) {
    const at = (field: string) => `${rung.id}.${field}`;
    refer("rungs.json", at("channel"), [rung.channel], (id) => guide.channel(id) !== undefined, "channel");
    refer(
      "rungs.json",
      at("addressee"),
      [rung.addressee],
      (id) => known.addressee(id) !== undefined,
      "addressee",
    );
    refer("rungs.json", at("paper"), [rung.paper], (id) => known.paper(id) !== undefined, "paper");
    refer("rungs.json", at("after"), rung.after, isRung, "rung");
    refer("rungs.json", at("onRefusal"), rung.onRefusal, isRung, "rung");
    refer("rungs.json", at("onSilence"), rung.onSilence, isRung, "rung");
    refer(
      "rungs.json",
      at("term"),
      [rung.term, rung.extended, ...rung.also, rung.limits?.term],
      isRule,
      "rule",
    );
    refer(
      "rungs.json",
      at("limits"),
      [rung.limits?.amount],
      (id) => guide.figure(id) !== undefined,
      "figure",
    );
    refer("rungs.json", at("attach"), rung.attach, isPrepare, "words prepare-…");
  }
  for (const ladder of known.ladders) {
    const file = `ladders/${ladder.id}.json`;
    refer(file, "rungs", ladder.rungs, isRung, "rung");
    for (const stage of ladder.stages) {
      const rung = stageOf(stage)?.rung;
      refer(file, "stages", [rung], (id) => ladder.rungs.includes(id), "rung of this ladder");
    }
    for (const problem of ladder.problems) {
      const at = (field: string) => `problems.${problem.id}.${field}`;
      refer(file, at("topics"), problem.topics, isTopic, "topic");
      refer(file, at("wants"), problem.wants, (id) => known.want(id) !== undefined, "wish");
      refer(file, at("evidence"), problem.evidence, isPrepare, "words prepare-…");
      refer(file, at("terms"), problem.terms, isRule, "rule");
    }
    if (!ladder.problems.some(({ id }) => id === `${ladder.id}-other`)) {
      problems.push(
        error(
          `${FOLDER}/${file}`,
          "problems",
          `no "${ladder.id}-other"`,
          "Add it: not every problem is listed",
        ),
      );
    }
  }
  for (const paper of known.papers) {
    const isStatement = (id: string) => known.sentence(id)?.kind === "statement";
    refer("papers.json", `${paper.id}.statements`, paper.statements, isStatement, "statement");
    refer(
      "papers.json",
      `${paper.id}.legal`,
      paper.legal,
      (id) => known.sentence(id)?.kind === "legal",
      "legal sentence",
    );
    refer(
      "papers.json",
      `${paper.id}.requests`,
      paper.requests,
      (id) => known.sentence(id)?.kind === "request",
      "request",
    );
  }
  for (const [topic, entry] of Object.entries(known.entries)) {
    refer("entries.json", topic, [topic], isTopic, "topic");
    refer(
      "entries.json",
      `${topic}.ladder`,
      [entry.ladder],
      (id) => known.ladder(id) !== undefined,
      "ladder",
    );
    refer("entries.json", `${topic}.target`, [entry.target], isRung, "rung");
  }
  for (const [file, records] of [
    ["rungs.json", known.rungs],
    ["addressees.json", known.addressees],
    ["sentences.json", known.sentences],
  ] as const) {
    for (const { id, sources: named } of records) {
      refer(file, `${id}.sources`, named, (source) => sources.has(source), "source");
    }
  }
  return [...problems, ...doubles(known), ...missingWords(known, t), ...legalWords(known, files)];
};

function doubles(known: Complaints): Problem[] {
  const lists = [
    ["rungs.json", known.rungs],
    ["wants.json", known.wants],
    ["addressees.json", known.addressees],
    ["papers.json", known.papers],
    ["sentences.json", known.sentences],
    ["ladders", known.ladders.flatMap((ladder) => ladder.problems)],
  ] as const;
  return lists.flatMap(([file, records]) =>
    usedTwice(
      `${FOLDER}/${file}`,
      records.map(({ id }) => id),
    ),
  );
}

/** The words that a record needs in each locale. */
function missingWords(known: Complaints, t: Parameters<Check>[0]["t"]): Problem[] {
  const needed = [
    ...known.ladders.map(({ id }) => `complaint-ladder-${id}`),
    ...known.ladders.flatMap(({ problems }) =>
      problems.flatMap(({ id }) => partsOf(`complaint-problem-${id}`, ["when", "dated", "undated", "short"])),
    ),
    ...partsOf(`complaint-stage-${NOWHERE}`, ["where"]),
    ...known.ladders.flatMap(({ stages }) =>
      stages.flatMap((stage) =>
        partsOf(`complaint-stage-${stage.replace(":", "-")}`, ["when", "dated", "undated", "where"]),
      ),
    ),
    ...known.wants.flatMap(({ id }) => partsOf(`complaint-want-${id}`, ["demand"])),
    ...known.rungs.map(({ id }) => `complaint-rung-${id}`),
    ...known.rungs.flatMap(({ attach }) => attach.map((id) => `complaint-attached-${id}`)),
    ...known.rungs
      .filter(isOwn)
      .flatMap(({ id }) => [`complaint-chat-open-${id}`, `complaint-chat-close-${id}`]),
    ...known.addressees.map(({ id }) => `complaint-addressee-${id}`),
    ...known.papers.map(({ id }) => `complaint-paper-${id}`),
    ...known.sentences.map(({ id }) => `complaint-sentence-${id}`),
  ];
  return t.locales.flatMap((locale) =>
    [...new Set(needed)]
      .filter((key) => !t.has(locale, wordsOf(key)))
      .map((key) => error(`locales/${locale}`, key, "these words are missing", "Write them")),
  );
}

function partsOf(key: string, parts: readonly string[]): string[] {
  return [key, ...parts.map((part) => `${key}.${part}`)];
}

/** Papers and messages speak of law only in sentences that are recorded with their act, and never promise. */
function legalWords(known: Complaints, files: Parameters<Check>[0]["files"]): Problem[] {
  const legal = new Set(
    known.sentences.filter(({ kind }) => kind === "legal").map(({ id }) => `complaint-sentence-${id}`),
  );
  return files
    .filter(({ name }) => name.endsWith("/complaint.ftl"))
    .flatMap((file) =>
      file.text.split(/^(?=[a-z])/mu).flatMap((entry): Problem[] => {
        const key = /^[\w-]+/.exec(entry)?.[0] ?? "";
        const text = entry.replace(/^#.*$/gmu, "").slice(key.length);
        const problems: Problem[] = [];
        if (LEGAL.test(text) && !legal.has(key) && !key.startsWith("complaint-act")) {
          problems.push(
            error(
              `locales/${file.name}`,
              key,
              "speaks of law without a source",
              `Make it a legal sentence of ${FOLDER}/sentences.json`,
            ),
          );
        }
        if (FORBIDDEN.test(text)) {
          problems.push(
            error(`locales/${file.name}`, key, "promises, or poses as legal advice", "Say what is certain"),
          );
        }
        return problems;
      }),
    );
}
