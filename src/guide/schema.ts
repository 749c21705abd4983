import { domainToUnicode } from "node:url";
import { z } from "zod";

/** Public address of a screen: part of `callback_data`, of `?start=` and of the file's name, so it never changes. */
export const ScreenIdSchema = z
  .string()
  .max(32)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens, e.g. order-late");

/** `ScreenIdSchema` with the prefix of the easy view; for addresses that come from outside. */
export const AddressSchema = z.string().transform((address, context) => {
  if (ScreenIdSchema.safeParse(address.replace(/^easy-/, "")).success) return address;
  context.addIssue("not an address");
  return z.NEVER;
});

const Id = ScreenIdSchema;
/** Ids in order; the same one twice would be the same button or line twice. */
const Ids = z.array(Id).refine(areDifferent, "an id stands here twice");
const Day = z.iso.date("write the day as YYYY-MM-DD");
const TIME = /^([01]\d|2\d):[0-5]\d$/;

/** Opening and closing time, local; a closing time past 24:00 reaches into the next day ("26:00" is 2 a.m.). */
const IntervalSchema = z
  .tuple([z.string().regex(TIME, "use HH:MM"), z.string().regex(TIME, "use HH:MM")])
  .refine(([from, to]) => from < to, "closing must come after opening; past midnight write 24:00 and more");

export const WEEKDAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

const WeekSchema = z.strictObject(
  Object.fromEntries(WEEKDAYS.map((day) => [day, z.array(IntervalSchema).optional()])) as Record<
    (typeof WEEKDAYS)[number],
    z.ZodOptional<z.ZodArray<typeof IntervalSchema>>
  >,
);

/** When a channel or a contact answers. `null` where no source says it: the card then says that it isn't known. */
export const HoursSchema = z.union([
  z.literal("always"),
  z.strictObject({
    timeZone: z.string().refine(isTimeZone, "not an IANA time zone, e.g. Europe/Moscow"),
    week: WeekSchema,
    /** Days on which the week does not hold (holidays, moved days off); no intervals means closed. */
    exceptions: z
      .array(
        z.strictObject({
          from: Day,
          to: Day,
          intervals: z.array(IntervalSchema),
          source: Id,
        }),
      )
      .default([]),
  }),
]);
export type Hours = z.infer<typeof HoursSchema>;

/** What every fact carries: where it comes from, how sure it is, and when somebody last looked. */
const fact = {
  sources: Ids.min(1),
  grade: z.enum(["A", "B"], "only facts graded A or B may be shown"),
  checkedOn: Day,
};

export const AUDIENCES = [
  "customers",
  "office",
  "regulator",
  "investors",
  "press",
  "partners",
  "sellers",
] as const;

const contact = {
  id: Id,
  owner: Id,
  audience: z.enum(AUDIENCES),
  ...fact,
};

export const ContactSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({
      ...contact,
      kind: z.literal("phone"),
      value: z.string().regex(/^\+[1-9]\d{6,14}$/, "write phones as E.164, e.g. +78005558982"),
      /** The same digits as people write and read them aloud. */
      display: z.string(),
      hours: HoursSchema.nullable(),
    })
    .refine(({ value, display }) => isSamePhone(value, display), {
      path: ["display"],
      error: "these are not the digits of value",
    }),
  z.strictObject({
    ...contact,
    kind: z.literal("short_number"),
    value: z.string().regex(/^\d{3,6}$/, "a short number has 3 to 6 digits"),
    hours: HoursSchema.nullable(),
  }),
  z.strictObject({ ...contact, kind: z.literal("email"), value: z.email() }),
  z.strictObject({
    ...contact,
    kind: z.literal("link"),
    value: z.url({ protocol: /^https$/, error: "official links start with https://" }),
  }),
  z
    .strictObject({
      ...contact,
      kind: z.literal("domain"),
      value: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "write the ASCII (punycode) host name"),
      /** As people read it, where the ASCII form differs. */
      display: z.string().optional(),
    })
    .refine(({ value, display }) => display === undefined || display === domainToUnicode(value), {
      path: ["display"],
      error: "this is not how value reads",
    }),
  z.strictObject({
    ...contact,
    kind: z.enum(["vk", "ok", "telegram", "app"]),
    value: z.string().min(1).max(64),
  }),
]);
export type Contact = z.infer<typeof ContactSchema>;

export const UNITS = [
  "minutes",
  "hours",
  "days",
  "calendar-days",
  "working-days",
  "years",
  "roubles",
  "roubles-per-mile",
] as const;

/** A number that words refer to: a legal term, a usual wait, an amount of money. */
export const FigureSchema = z
  .strictObject({
    id: Id,
    /** Lower end of a range, e.g. 5 in "5 to 15 minutes". */
    from: z.number().nonnegative().optional(),
    value: z.number().positive(),
    unit: z.enum(UNITS),
    /** Law ages sooner than the rest: see data/README.md. */
    law: z.boolean().default(false),
    ...fact,
  })
  .refine(({ from, value }) => from === undefined || from < value, {
    path: ["from"],
    error: "the lower end must be below the value",
  });
export type Figure = z.infer<typeof FigureSchema>;

/** Where to turn: one way to reach a person, with its own steps in locales/<locale>/guide/channels.ftl. */
export const ChannelSchema = z.strictObject({
  id: Id,
  kind: z.enum(["chat", "phone", "form", "office", "social", "email", "letter", "app", "in-person"]),
  /** Phones and e-mails to show; their own hours are shown beside them. */
  contacts: Ids.default([]),
  /** Links shown as buttons, most useful first. */
  links: Ids.default([]),
  hours: HoursSchema.nullable(),
  /** Figure id of the usual wait, `null` where no source says it. */
  wait: Id.nullable(),
  ...fact,
});
export type Channel = z.infer<typeof ChannelSchema>;

export const TopicSchema = z.strictObject({
  id: Id,
  intent: z.enum(["order", "travel", "bank", "complaint", "fraud", "account", "business"]),
  /** Where to turn, best first: the first one is shown with its steps, the others in a line each. */
  channels: Ids.min(1),
  prepare: Ids.default([]),
  tips: Ids.min(1).max(3),
  /** Topics to open if it didn't help, best first. */
  next: Ids.max(2).default([]),
  /** Links shown as buttons before the channel's own. */
  links: Ids.default([]),
  /** Offers to pick a suspicious account from the person's own list. */
  accountPicker: z.boolean().default(false),
  /** First aid: the steps of "what to do" can be ticked off. */
  firstAid: z.boolean().default(false),
  /** What the topic itself states is law, so that it ages sooner. */
  law: z.boolean().default(false),
  ...fact,
});
export type Topic = z.infer<typeof TopicSchema>;

const DoorSchema = z.strictObject({ to: Id, style: z.enum(["danger", "primary", "success"]).optional() });

/** A menu: buttons to topics, to other menus or to the bot's own screens. */
export const SectionSchema = z.strictObject({
  id: Id,
  /** Channels whose steps the menu shows itself. */
  channels: Ids.default([]),
  children: z
    .array(z.union([Id, DoorSchema]))
    .min(1)
    .refine(
      (doors) => areDifferent(doors.map((door) => (typeof door === "string" ? door : door.to))),
      "an id stands here twice",
    ),
});
export type Section = z.infer<typeof SectionSchema>;

/** "Spot the scam": a case to judge; its words are `exercise-<id>` and `.explain`. */
export const ExerciseSchema = z.strictObject({ id: Id, answer: z.enum(["scam", "fine"]), ...fact });
export type Exercise = z.infer<typeof ExerciseSchema>;

export const SourceSchema = z.strictObject({
  id: Id,
  /** Absent where the facts rest on copies of official texts that have no address of their own. */
  url: z.url().optional(),
  /** Date printed on the source, where it has one. */
  date: z.iso.date().optional(),
});
export type Source = z.infer<typeof SourceSchema>;

/** Ids that were public once: a button or a link from back then opens the successor. */
export const RetiredSchema = z.record(Id, Id);

/** Topics and menus that are offered before anything is asked, in this order. */
export const PopularSchema = Ids.min(1).max(12);

export const LanguagesSchema = z.strictObject({
  /** Locale of people whose language is neither listed here nor has words of its own. */
  default: z.string(),
  /** language_code → locale, for languages without words of their own. */
  instead: z.record(z.string(), z.string()),
});
export type Languages = z.infer<typeof LanguagesSchema>;

function areDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** Within Russia people dial 8 for +7. */
function isSamePhone(value: string, display: string): boolean {
  const shown = display.replace(/\D/g, "");
  const dialled = value.slice(1);
  return shown === dialled || (!display.startsWith("+") && shown === dialled.replace(/^7/, "8"));
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
