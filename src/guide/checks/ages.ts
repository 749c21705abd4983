import { ageKind, type Dated, isAged, MAX_AGE_DAYS } from "../age.ts";
import { daysBetween } from "../hours.ts";
import type { Problem } from "../problem.ts";
import { type Check, error } from "./check.ts";

/** Facts that nobody has looked at for too long, as warnings; dates that lie ahead, as errors. */
export const ages: Check = ({ guide, terms, complaints, today }) => {
  const at = (file: string, path: string, fact: Dated): Problem[] => {
    const days = daysBetween(fact.checkedOn, today);
    // A day's grace: the editor may sit in a time zone where it is tomorrow already.
    if (days < -1) {
      return [
        error(file, path, `checkedOn ${fact.checkedOn} lies ahead`, "Write the day on which it was checked"),
      ];
    }
    if (!isAged(fact, today)) return [];
    const kind = ageKind(fact);
    return [
      {
        level: "warning",
        file,
        path,
        message: `checked ${days} days ago, ${kind} facts age after ${MAX_AGE_DAYS[kind]}`,
        mend: "Compare it with its source, then set checkedOn to that day",
      },
    ];
  };
  return [
    ...guide.contacts.flatMap((contact) => at("data/contacts", contact.id, contact)),
    ...guide.figures.flatMap((figure) => at("data/figures.json", figure.id, figure)),
    ...guide.exercises.flatMap((exercise) => at("data/exercises.json", exercise.id, exercise)),
    ...guide.channels.flatMap(({ id, checkedOn }) =>
      at(`data/channels/${id}.json`, "checkedOn", { checkedOn }),
    ),
    ...guide.topics.flatMap((topic) => at(`data/topics/${topic.id}.json`, "checkedOn", topic)),
    ...(complaints
      ? [
          ...complaints.rungs.flatMap((rung) => at("data/complaints/rungs.json", rung.id, rung)),
          ...complaints.addressees.flatMap((one) => at("data/complaints/addressees.json", one.id, one)),
          ...complaints.sentences.flatMap((one) => at("data/complaints/sentences.json", one.id, one)),
        ]
      : []),
    ...(terms
      ? [
          ...terms.rules.flatMap((rule) => at("data/terms/rules.json", rule.id, rule)),
          ...at("data/terms/holidays.json", "checkedOn", terms.holidays),
          ...terms.years.flatMap((year) => at(`data/terms/calendars/${year.year}.json`, "checkedOn", year)),
        ]
      : []),
  ];
};
