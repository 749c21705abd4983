import { z } from "zod";

/** What every record carries: where it comes from, how sure it is, and when somebody last looked. */
const fact = {
  /** Law ages sooner than the rest: see data/README.md. */
  law: z.boolean().default(false),
  sources: z.array(z.string()).min(1),
  grade: z.enum(["A", "B"], "only facts graded A or B may be shown"),
  checkedOn: z.iso.date(),
};

export const TERM_UNITS = ["working-days", "calendar-days", "years", "hours"] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

export const BOUND = ["customer", "ozon", "bank", "regulator"] as const;

/** How long somebody has: how many of what, counted from the day after the one that starts the term. */
export const RuleSchema = z
  .strictObject({
    id: z
      .string()
      .max(48)
      .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "use lower-case words joined by underscores"),
    count: z.int().positive(),
    unit: z.enum(TERM_UNITS),
    /** Who must be done by the end. */
    binds: z.enum(BOUND),
    /** What the law does with an end on a day off; absent in working days, which never end on one. */
    onDayOff: z.enum(["stays", "moves"]).optional(),
    /** Figures of data/figures.json that the count is the sum of. */
    figures: z.array(z.string()),
    ...fact,
  })
  .refine(({ unit, onDayOff }) => (unit === "working-days") === (onDayOff === undefined), {
    path: ["onDayOff"],
    error: 'say "stays" or "moves"; leave it out where working days are counted',
  })
  .refine(({ binds, onDayOff }) => binds !== "customer" || onDayOff !== "moves", {
    path: ["onDayOff"],
    error: "a term that binds the customer is never shown with a later day",
  })
  .refine(({ unit, onDayOff }) => unit !== "hours" || onDayOff === "stays", {
    path: ["onDayOff"],
    error: "hours end when they end",
  });
export type Rule = z.infer<typeof RuleSchema>;

const MonthDay = z
  .string()
  .refine((value) => z.iso.date().safeParse(`2028-${value}`).success, "write a day of the year as MM-DD");

/** Days off that every year has (Labour Code, art. 112). */
export const HolidaysSchema = z.strictObject({
  holidays: z.array(MonthDay).min(1),
  /** Holidays whose weekend gives no day off after them: only a decree moves it. */
  movedByDecreeOnly: z.array(MonthDay),
  ...fact,
});
export type Holidays = z.infer<typeof HolidaysSchema>;

/** What the Government's decree changes in one year. */
export const YearSchema = z.strictObject({
  year: z.int().min(2000).max(2199),
  decree: z.strictObject({ number: z.string(), date: z.iso.date() }),
  /** Days off taken from one day and given to another, as the decree says it. */
  moves: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date() })),
  /** Working days of the year as a source counts them: a control sum; `null` where no source says it. */
  workingDays: z.int().positive().nullable(),
  /** The text of the decree has not been read: dates counted by this calendar are shown with its year. */
  markDates: z.boolean(),
  ...fact,
});
export type YearCalendar = z.infer<typeof YearSchema>;
