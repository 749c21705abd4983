import { median } from "../report/statistics.ts";
import { CONTESTANTS, FLOOR, PLAIN, TITLES } from "./contestants.ts";
import type { Figures } from "./run.ts";

export type FigureName = keyof Figures;

/** Medians over the rounds; a figure that no round has is missing. */
export function medians(rounds: readonly Figures[]): Figures {
  const names = [...new Set(rounds.flatMap((round) => Object.keys(round)))] as FigureName[];
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.flatMap((round) => round[name] ?? []))]),
  ) as Figures;
}

/** Medians of the ratio to another contestant in the same round: what the machine does meanwhile hits both. */
export function ratios(rounds: readonly Figures[], others: readonly Figures[]): Figures {
  const perRound = rounds.map((round, index) => {
    const other = others[index] ?? {};
    const shared = (Object.keys(round) as FigureName[]).filter((name) => (other[name] ?? 0) > 0);
    return Object.fromEntries(
      shared.map((name) => [name, (round[name] ?? 0) / (other[name] ?? 1)]),
    ) as Figures;
  });
  return medians(perRound);
}

export type Result = {
  title: string;
  medians: Figures;
  toFloor: Figures;
  toPlain: Figures;
  rounds: readonly Figures[];
};

/** @param rounds figures by contestant's name, one entry a round */
export function summarise(rounds: ReadonlyMap<string, readonly Figures[]>): Record<string, Result> {
  const of = (name: string) => rounds.get(name) ?? [];
  return Object.fromEntries(
    CONTESTANTS.filter(({ name }) => of(name).length > 0).map(({ name }) => [
      name,
      {
        title: TITLES[name] ?? name,
        medians: medians(of(name)),
        toFloor: ratios(of(name), of(FLOOR)),
        toPlain: ratios(of(name), of(PLAIN)),
        rounds: of(name),
      },
    ]),
  );
}
