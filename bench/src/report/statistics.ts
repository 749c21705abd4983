/** The value that a share of all lie at or below (nearest rank). @throws RangeError for no values */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError("no values");
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

/** The middle value; between two it is their mean. */
export function median(values: readonly number[]): number {
  return (
    (percentile(values, 0.5) +
      percentile(
        values.map((value) => -value),
        0.5,
      ) *
        -1) /
    2
  );
}
