/** What a text says about a day in the past. Dates are civil dates, YYYY-MM-DD. */
export type DateReading =
  | { type: "date"; date: string }
  /** It may be any of these days, the likeliest first; the person has to say which. */
  | { type: "choose"; dates: string[] }
  /** A day that has not come yet. */
  | { type: "future"; date?: string }
  /** A day that no calendar has: 31 June, the 32nd. */
  | { type: "impossible" }
  /** Too long ago to be meant. */
  | { type: "too-old"; date: string }
  /** A time without a day: "recently", "in November". */
  | { type: "vague" }
  /** No date in it. */
  | { type: "none" };
