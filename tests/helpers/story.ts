import { readFileSync } from "node:fs";
import { z } from "zod";

const Words = z.array(z.string().min(1));

const ExpectSchema = z.strictObject({
  /** The card of this topic: its title comes first. */
  topic: z.string().optional(),
  /** Exactly what this address shows. */
  screen: z.string().optional(),
  /** With `screen`: the key of the words above it. */
  note: z.string().optional(),
  /** Exactly these words of the bot's own, by key. */
  words: z.string().optional(),
  contains: Words.default([]),
  excludes: Words.default([]),
  /** In some of the new messages. */
  sent: Words.default([]),
  /** Buttons that must be there, by label or data. */
  buttons: Words.default([]),
  noButtons: Words.default([]),
  /** Where the buttons with links lead. */
  links: Words.default([]),
  /** In the text to copy for the operator. */
  copies: Words.default([]),
  /** Key of what pops up over the chat; a tap without it pops up nothing. */
  toast: z.string().optional(),
  /** New messages of the bot: one for a message and none for a tap, unless given. */
  messages: z.number().int().nonnegative().optional(),
  /** The language of the answers, from here on. */
  locale: z.enum(["ru", "en"]).optional(),
});

const expect = { expect: ExpectSchema.prefault({}) };

const StepSchema = z.union([
  z.strictObject({ say: z.string().min(1), ...expect }),
  z.strictObject({
    /** A button of the bot's last message, by data or label. */
    tap: z.string(),
    /** On the message that many before the last one. */
    back: z.number().int().positive().optional(),
    /** Whatever a hostile client sends: it need not be on the keyboard. */
    forged: z.literal(true).optional(),
    ...expect,
  }),
  z.strictObject({
    attach: z.enum(["sticker", "voice", "photo", "location", "contact", "poll", "document"]),
    caption: z.string().optional(),
    ...expect,
  }),
  /** Rewrites the person's own last message. */
  z.strictObject({ edit: z.string().min(1), ...expect }),
]);

const StorySchema = z.strictObject({
  story: z.string().min(1),
  /** The language that the bot answers in. */
  locale: z.enum(["ru", "en"]),
  /** `language_code` of the person's Telegram, if it is not `locale`; null when it tells none. */
  code: z.string().nullable().optional(),
  in: z.enum(["private", "group"]).default("private"),
  /** Told with the texts of `understood` and the addresses of `retired`, whatever the real classifier has learnt. */
  scripted: z.literal(true).optional(),
  steps: z.array(StepSchema).min(1),
});

const FileSchema = z.strictObject({
  understood: z.record(
    z.string(),
    z.strictObject({ sure: Words.optional(), unsure: Words.optional(), urgent: z.boolean().optional() }),
  ),
  retired: z.record(z.string(), z.string()),
  stories: z.array(StorySchema).min(1),
});

export type Expect = z.infer<typeof ExpectSchema>;
export type Step = z.infer<typeof StepSchema>;
export type Story = z.infer<typeof StorySchema>;
export type StoryFile = z.infer<typeof FileSchema>;

/** @throws Error that lists every place where the file is not as it should be */
export function readStories(path: URL): StoryFile {
  return parseStories(JSON.parse(readFileSync(path, "utf8")));
}

export function parseStories(json: unknown): StoryFile {
  const result = FileSchema.safeParse(json);
  if (!result.success)
    throw new Error(`stories.json is not as it should be:\n${z.prettifyError(result.error)}`);
  const names = result.data.stories.map(({ story }) => story);
  const doubled = names.filter((name, index) => names.indexOf(name) !== index);
  if (doubled.length > 0) throw new Error(`stories.json tells twice: ${doubled.join("; ")}`);
  return result.data;
}
