import { z } from "zod";

/** Part of a button's data and of stored drafts, so it never changes. */
const Id = z
  .string()
  .max(32)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens");

const fact = {
  /** Law ages sooner than the rest: see data/README.md. */
  law: z.boolean().default(false),
  sources: z.array(Id).min(1),
  grade: z.enum(["A", "B"], "only facts graded A or B may be shown"),
  checkedOn: z.iso.date(),
};

export const OUTCOMES = ["silence", "refusal", "papers"] as const;
export type Outcome = (typeof OUTCOMES)[number];

const RuleId = z.string();

/** A step of the ladder: whom to turn to, how, when it is no longer early, and what follows. */
export const RungSchema = z.strictObject({
  id: Id,
  /** How to file: a channel of data/channels with its contacts and links. */
  channel: Id,
  /** Whom the paper is addressed to; `null` for none. */
  addressee: Id.nullable(),
  /** The text to file; `null` where a short message is enough, or where the addressee writes it down. */
  paper: Id.nullable(),
  /** Precondition: one of these has refused, or its term is over. Empty: can be taken at once. */
  after: z.array(Id),
  /** Beside the ladder: can be taken at any moment and opens nothing. */
  parallel: z.boolean().default(false),
  /** Answers at once or not at all: there is no term to wait out. */
  isInstant: z.boolean().default(false),
  /** Rule of data/terms for the addressee's answer; `null` where no source says it. */
  term: RuleId.nullable(),
  /** The rule where the addressee has asked for papers. */
  extended: RuleId.optional(),
  /** Further terms of the addressee that run from the same day. */
  also: z.array(RuleId).default([]),
  /** What it takes only within: a sum (figure) and the person's own term (rule) since it happened. */
  limits: z.strictObject({ amount: Id, term: RuleId }).optional(),
  /** Takes only disputes about money. */
  moneyOnly: z.boolean().default(false),
  /** Proof to attach: `prepare-…` words. */
  attach: z.array(Id).min(1),
  /** Where to go on after a refusal and after silence, best first. */
  onRefusal: z.array(Id),
  onSilence: z.array(Id),
  ...fact,
});
export type Rung = z.infer<typeof RungSchema>;

/** What happened, as a button; its words are `complaint-problem-<id>`. */
const ProblemSchema = z.strictObject({
  id: Id,
  /** Topics of the guide that are this problem. */
  topics: z.array(Id),
  /** What the person may want. */
  wants: z.array(Id).min(1),
  /** Evidence to gather: `prepare-…` words. */
  evidence: z.array(Id).min(1),
  asksAmount: z.boolean().default(false),
  /** Terms that bind the person from the day it happened: rules of data/terms. */
  terms: z.array(RuleId).default([]),
});
export type ComplaintProblem = z.infer<typeof ProblemSchema>;

const StageSchema = z
  .string()
  .regex(/^[a-z0-9-]+:(silence|refusal|papers)$/, 'write "rung:silence", "rung:refusal" or "rung:papers"');

/** The way of a complaint for one kind of trouble, from the first rung to the last. */
export const LadderSchema = z.strictObject({
  id: Id,
  /** Place among the ladders' buttons, from 1. */
  position: z.int().positive(),
  /** Questions that only some ladders ask. */
  asks: z.array(z.enum(["number", "bank"])),
  problems: z.array(ProblemSchema).min(1),
  /** Where a person may stand already: a rung and what came of it. "Nowhere yet" is always offered. */
  stages: z.array(StageSchema).min(1),
  rungs: z.array(Id).min(1),
});
export type Ladder = z.infer<typeof LadderSchema>;

/** Topics about complaints themselves: what is known of a complaint that is entered from one. */
export const EntriesSchema = z.record(
  Id,
  z.strictObject({
    ladder: Id.optional(),
    /** The rung that the person came for. */
    target: Id.optional(),
    /** Who writes of this asks something, and does not tell of a complaint. */
    isQuestion: z.boolean().optional(),
  }),
);

export const WantSchema = z.strictObject({
  id: Id,
  isMoney: z.boolean().default(false),
  /** Words that mean it when somebody writes them instead of tapping, in lower case. */
  said: z.array(z.string()).default([]),
});
export type Want = z.infer<typeof WantSchema>;

/** Whom a paper is sent to; its name is `complaint-addressee-<id>`. */
export const AddresseeSchema = z.strictObject({
  id: Id,
  /** As it is written on an envelope in Russia; `null` where a form on a site takes the paper. */
  postal: z.string().nullable(),
  ...fact,
});
export type Addressee = z.infer<typeof AddresseeSchema>;

/** A text to file: the person's facts, then these sentences. Its title is `complaint-paper-<id>`. */
export const PaperSchema = z.strictObject({
  id: Id,
  /** What the person declares, after the facts. */
  statements: z.array(Id),
  /** What the law says. */
  legal: z.array(Id),
  /** What is asked for besides what the person wants. */
  requests: z.array(Id),
});
export type Paper = z.infer<typeof PaperSchema>;

/** A fixed sentence of a paper; its words are `complaint-sentence-<id>`. What states law names its act. */
export const SentenceSchema = z
  .strictObject({
    id: Id,
    kind: z.enum(["statement", "legal", "request"]),
    /** The act that the sentence rests on, with its date where a source gives it. */
    act: z.strictObject({ number: z.string(), date: z.iso.date().optional() }).optional(),
    ...fact,
  })
  .refine(({ kind, act, law }) => (kind === "legal") === (act !== undefined && law), {
    path: ["act"],
    error: 'a legal sentence names its act and has "law": true; the others have neither',
  });
export type Sentence = z.infer<typeof SentenceSchema>;

/** What people write instead of tapping a button, in lower case. */
export const SaidSchema = z.strictObject({
  skip: z.array(z.string()),
  back: z.array(z.string()),
  stop: z.array(z.string()),
  summary: z.array(z.string()),
  nowhere: z.array(z.string()),
  /** Words for numbers in sums, with "е" for "ё": "тысяча" is 1000. */
  numbers: z.record(z.string(), z.number().positive()),
  /** Beginnings of names of other money than roubles. */
  otherMoney: z.array(z.string().min(3)),
});
export type Said = z.infer<typeof SaidSchema>;
