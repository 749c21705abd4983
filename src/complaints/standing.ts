import { addDays } from "../guide/hours.ts";
import type { Figure } from "../guide/schema.ts";
import { lastDay } from "../terms/last-day.ts";
import type { Rule } from "../terms/schema.ts";
import { type Standing, standing } from "../terms/standing.ts";
import type { Terms } from "../terms/terms.ts";
import { type Complaints, type Stage, stageOf } from "./complaints.ts";
import type { Answers } from "./questions.ts";
import type { Rung } from "./schema.ts";

/** A term with this person's dates. */
export type DatedTerm = {
  rule: Rule;
  /** The day that starts it. */
  from: string;
  /** Last day by plain counting. */
  date: string;
  /** Later day to which the law moves the end. */
  moved?: string | undefined;
  isDayOff: boolean;
  mayShift: readonly number[];
  byCalendar: readonly number[];
} & Standing;

/** Where a rung stands for this person on this day. */
export type RungState =
  /** Taken before. */
  | { type: "done" }
  /** Taken last: its answer is awaited, or has come. */
  | { type: "current" }
  /** Can be taken today. */
  | { type: "open" }
  /** Too early: can be taken from this day on, or on a refusal at once. */
  | { type: "early"; from: string }
  /** Too early, and the day depends on one that the person did not tell. */
  | { type: "early-undated"; after: string }
  /** After a rung that has not been taken yet; `from`: the day if that one is taken today. */
  | { type: "later"; after: string; from?: string }
  /** Does not take this case. */
  | { type: "closed"; reason: "amount" | "time" | "no-money" };

export type PlacedRung = { rung: Rung; state: RungState };

/** A person's place on the ladder: plain data, words come later. */
export type LadderPlace = {
  /** What was done last; null for nothing yet. */
  stage: Stage | null;
  current: Rung | null;
  /** The day on which the current rung was taken, where it is known. */
  filedOn: string | null;
  /** The addressee's term from that day. */
  term: DatedTerm | null;
  /** Further terms of the addressee from that day. */
  also: readonly DatedTerm[];
  rungs: readonly PlacedRung[];
  /** What to do next, best first; empty on the last rung. */
  next: readonly PlacedRung[];
  /** The addressee's term if the next rung is taken today. */
  projected: DatedTerm | null;
  /** The rung that the person came for. */
  target: PlacedRung | null;
  /** The person's own terms. */
  own: readonly DatedTerm[];
};

export type PlaceContext = {
  complaints: Complaints;
  terms: Terms;
  figure: (id: string) => Figure | undefined;
  today: string;
};

/** Finds a person's place on their ladder. @throws Error for answers without a ladder, which the dialogue never gives out */
export function placeOf(answers: Answers, target: string | undefined, context: PlaceContext): LadderPlace {
  const { complaints, today } = context;
  const ladder = complaints.ladder(answers.ladder ?? "");
  if (!ladder) throw new Error(`no ladder ${String(answers.ladder)}`);
  const rungs = ladder.rungs.map((id) => complaints.rung(id)).filter((rung) => rung !== undefined);
  const stage = stageOf(answers.stage ?? undefined);
  const current = (stage && rungs.find(({ id }) => id === stage.rung)) ?? null;
  const filedOn = current ? (answers.asked ?? null) : null;
  const dated = (id: string | null | undefined, from: string | null) => datedTerm(id, from, context);
  const termId = stage?.outcome === "papers" ? (current?.extended ?? current?.term) : current?.term;
  const term = dated(termId, filedOn);

  const closed = (rung: Rung) => closedFor(rung, answers, context);
  const isBefore = (rung: Rung) =>
    current !== null && !rung.parallel && rung !== current && rungs.indexOf(rung) < rungs.indexOf(current);

  function stateOf(rung: Rung): RungState {
    if (rung === current) return { type: "current" };
    const reason = closed(rung);
    if (reason) return { type: "closed", reason };
    // A rung that another one was taken beside, such as the Bank of Russia and the ombudsman, is not behind but open.
    if (isBefore(rung) && leadsTo(rung, current, rungs)) return { type: "done" };
    return opening(rung, new Set());
  }

  /** When a rung opens: by the best of those that it comes after. */
  function opening(rung: Rung, seen: Set<Rung>): RungState {
    if (rung.parallel) return { type: "open" };
    const before = rung.after.flatMap((id) => rungs.find((candidate) => candidate.id === id) ?? []);
    if (before.length === 0) return { type: "open" };
    seen.add(rung);
    const states = before.filter((earlier) => !seen.has(earlier)).map((earlier) => afterOf(earlier, seen));
    return (
      states.toSorted((a, b) => rank(a) - rank(b) || dateOf(a).localeCompare(dateOf(b)))[0] ?? {
        type: "open",
      }
    );
  }

  /** What a rung makes of the one that comes after it. */
  function afterOf(earlier: Rung, seen: Set<Rung>): RungState {
    if (earlier === current) {
      if (stage?.outcome === "refusal" || earlier.isInstant) return { type: "open" };
      if (termId === undefined || termId === null) return { type: "later", after: earlier.id };
      if (!term) return { type: "early-undated", after: earlier.id };
      const last = term.moved ?? term.date;
      return last < today ? { type: "open" } : { type: "early", from: addDays(last, 1) };
    }
    if (closed(earlier)) return opening(earlier, seen); // what it would have opened, what opens it does
    if (isBefore(earlier)) return { type: "open" };
    if (opening(earlier, seen).type !== "open") return { type: "later", after: earlier.id };
    const taken = dated(earlier.term, today);
    if (taken) return { type: "later", after: earlier.id, from: addDays(taken.moved ?? taken.date, 1) };
    return { type: "later", after: earlier.id, ...(earlier.isInstant && { from: today }) };
  }

  const placed = rungs.map((rung): PlacedRung => ({ rung, state: stateOf(rung) }));
  const next = nextOf(placed, current, stage);
  const [best] = next;
  const wanted = placed.find(({ rung }) => rung.id === target) ?? null;
  return {
    stage,
    current,
    filedOn,
    term,
    also: (current?.also ?? []).filter((id) => id !== termId).flatMap((id) => dated(id, filedOn) ?? []),
    rungs: placed,
    next,
    projected: best?.state.type === "open" ? dated(best.rung.term, today) : null,
    target: wanted,
    own: ownTerms(answers, placed, context),
  };
}

/** The order of preference among ways to a rung: the sooner, the better. */
function rank({ type }: RungState): number {
  return ["open", "early", "early-undated", "later", "closed", "current", "done"].indexOf(type);
}

function dateOf(state: RungState): string {
  return "from" in state ? (state.from ?? "") : "";
}

/** Whether a rung lies on a way that leads up to another one. */
function leadsTo(rung: Rung, to: Rung | null, rungs: readonly Rung[], seen = new Set<Rung>()): boolean {
  if (!to || seen.has(to)) return false;
  seen.add(to);
  return to.after.some((id) => {
    const earlier = rungs.find((candidate) => candidate.id === id);
    return earlier !== undefined && (earlier === rung || leadsTo(rung, earlier, rungs, seen));
  });
}

/** What comes next, best first: what the current rung names, else the first rung and what can be taken beside it. */
function nextOf(placed: readonly PlacedRung[], current: Rung | null, stage: Stage | null): PlacedRung[] {
  const isPossible = ({ state: { type } }: PlacedRung) =>
    type !== "closed" && type !== "done" && type !== "current";
  if (!current || !stage) {
    return placed.filter((one) => one.state.type === "open" && isPossible(one));
  }
  const named = stage.outcome === "refusal" ? current.onRefusal : current.onSilence;
  const found = named.flatMap((id) => placed.find(({ rung }) => rung.id === id) ?? []).filter(isPossible);
  if (found.length > 0) return found.filter(({ state: { type } }, index) => index === 0 || type !== "later");
  // All that is named does not take this case: what comes after it.
  const rest = placed.filter((one) => !one.rung.parallel && isPossible(one));
  return rest.slice(0, 1);
}

function closedFor(
  rung: Rung,
  answers: Answers,
  context: PlaceContext,
): "amount" | "time" | "no-money" | null {
  const want = context.complaints.want(wantOf(answers, context.complaints) ?? "");
  if (rung.moneyOnly && want && !want.isMoney) return "no-money";
  if (!rung.limits) return null;
  const limit = context.figure(rung.limits.amount);
  if (limit && answers.amount && Number(answers.amount) > limit.value * 100) return "amount";
  const own = answers.happened ? datedTerm(rung.limits.term, answers.happened, context) : null;
  return own?.status === "overdue" ? "time" : null;
}

/** What the person wants: the only wish of a problem goes without asking. */
export function wantOf(answers: Answers, complaints: Complaints): string | undefined {
  const wants = complaints.problem(answers.problem ?? "")?.wants ?? [];
  return answers.want ?? (wants.length === 1 ? wants[0] : undefined);
}

/** Whether a rung's addressee is the one complained about, and not an authority. */
export function isOwn({ addressee }: Rung): boolean {
  return addressee === "ozon" || addressee === "bank" || addressee === "own-bank";
}

/** What a complaint is always about. */
const ALWAYS_PROOF = new Set(["chat", "claim-reply", "screenshots"]);

/** Proof to attach on a rung, as far as it belongs to what happened: nobody has filmed the unpacking of what never came. */
export function proofOf({ attach }: Rung, { problem }: Answers, complaints: Complaints): readonly string[] {
  const evidence = complaints.problem(problem ?? "")?.evidence ?? [];
  return attach.filter((id) => ALWAYS_PROOF.has(id) || evidence.includes(id));
}

function ownTerms(answers: Answers, placed: readonly PlacedRung[], context: PlaceContext): DatedTerm[] {
  const happened = answers.happened ?? null;
  const problem = context.complaints.problem(answers.problem ?? "");
  const limits = placed
    .filter(({ state: { type } }) => type !== "closed" && type !== "done" && type !== "current")
    .flatMap(({ rung }) => (rung.limits ? [rung.limits.term] : []));
  return [...(problem?.terms ?? []), ...limits].flatMap((id) => datedTerm(id, happened, context) ?? []);
}

function datedTerm(
  id: string | null | undefined,
  from: string | null,
  { terms, today }: PlaceContext,
): DatedTerm | null {
  const rule = id === null || id === undefined ? undefined : terms.rule(id);
  if (!rule || from === null || rule.unit === "hours") return null;
  const { date, moved, isDayOff, mayShift, byCalendar } = lastDay(rule, from, terms.calendar);
  const last = moved ?? date;
  return {
    rule,
    from,
    date,
    moved,
    isDayOff,
    mayShift,
    byCalendar,
    ...standing(last, today, rule.unit, terms.calendar),
  };
}
