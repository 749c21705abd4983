import { FluentBundle, FluentResource, type FluentValue, type FluentVariable } from "@fluent/bundle";
import { escapeHtml, type Html, stripHtml } from "./html.ts";
import type { MessageArgs, MessageKey } from "./keys.generated.ts";
import type { MessageFile } from "./resources.ts";

type Pattern = NonNullable<ReturnType<FluentBundle["getMessage"]>>["value"];

/** Locale that has every message: the others fall back to it. */
export const FALLBACK_LOCALE = "ru";

declare const guideKey: unique symbol;
/** Key of words that belong to a record of the dataset, e.g. `order-late.lead`; made by `wordsOf`. */
export type GuideKey = string & { readonly [guideKey]: true };

export function wordsOf(id: string, part?: string): GuideKey {
  return (part === undefined ? id : `${id}.${part}`) as GuideKey;
}

/** Strings are escaped in HTML messages; markup that is ready goes in as `{ html }`. */
type Arg = string | number | { html: Html };
type Args<K> = K extends MessageKey
  ? [MessageArgs[K]] extends [never]
    ? [args?: undefined]
    : [args: Record<MessageArgs[K], Arg>]
  : [args?: Record<string, Arg>];

/** What words may refer to instead of repeating it: `{ CONTACT("id") }`, `{ FIGURE("id") }`. */
export type WordFunctions = Record<string, (id: string, translate: Translator, locale: string) => string>;

export interface Translator {
  readonly locales: readonly string[];
  /** A message for Telegram's HTML mode: strings among the arguments are escaped. */
  html<K extends MessageKey | GuideKey>(locale: string, key: K, ...args: Args<K>): Html;
  /** A message for places without markup: buttons, toasts, texts to copy. */
  plain<K extends MessageKey | GuideKey>(locale: string, key: K, ...args: Args<K>): string;
  /** A message of one item a line. */
  lines(locale: string, key: GuideKey, args?: Record<string, Arg>): Html[];
  /** Whether the locale itself has the message (no fallback). */
  has(locale: string, key: MessageKey | GuideKey): boolean;
  /** Messages without arguments whose key starts with `prefix`, by key: for a page that shows them itself. */
  table(locale: string, prefix: string): Record<string, string>;
  /** What a message and its attributes refer to by functions: `{ CONTACT("cbr-phone") }` gives "cbr-phone". */
  references(locale: string, id: string): string[];
}

export type MessageProblem = { locale: string; key: string; message: string };

/**
 * Builds the one way to words. Never throws on a bad message: the problem goes to `onProblem`, and the reader gets the
 * fallback locale's message.
 */
export function createTranslator(
  files: readonly MessageFile[],
  functions: WordFunctions = {},
  onProblem: (problem: MessageProblem) => void = () => {},
): Translator {
  const bundles = new Map<string, FluentBundle>();
  const keys = new Set<string>();
  for (const { locale, text } of files) {
    const bundle = bundles.get(locale) ?? createBundle(locale);
    const resource = new FluentResource(text);
    for (const { id } of resource.body) keys.add(id);
    bundle.addResource(resource);
    bundles.set(locale, bundle);
  }

  function createBundle(locale: string): FluentBundle {
    const bound = Object.entries(functions).map(([name, run]) => [
      name,
      ([id]: readonly FluentValue[]) => run(String(id), translator, locale),
    ]);
    // Isolation marks would end up in links and in texts that people copy.
    return new FluentBundle(locale, { useIsolating: false, functions: Object.fromEntries(bound) });
  }

  function find(locale: string, key: string) {
    const [id = "", attribute] = key.split(".");
    for (const candidate of [locale, FALLBACK_LOCALE]) {
      const bundle = bundles.get(candidate);
      const message = bundle?.getMessage(id);
      const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
      if (bundle && pattern) return { bundle, pattern };
    }
    return undefined;
  }

  function format(locale: string, key: string, args: Record<string, FluentVariable> | undefined): string {
    const found = find(locale, key);
    if (!found) {
      onProblem({ locale, key, message: "no such message" });
      return "…";
    }
    const errors: Error[] = [];
    const text = found.bundle.formatPattern(found.pattern, args ?? null, errors);
    for (const { message } of errors) onProblem({ locale, key, message });
    // Fluent leaves the name of what it did not find, in braces.
    return errors.length === 0 ? text : text.replace(/\{[^{}]*\}/g, "…");
  }

  const translator: Translator = {
    locales: [...bundles.keys()],
    html: (locale, key, ...[args]) => format(locale, key, args && escapeAll(args)) as Html,
    plain: (locale, key, ...[args]) => format(locale, key, args && plainArgs(args)),
    lines: (locale, key, args) =>
      format(locale, key, args && escapeAll(args))
        .split("\n")
        .map((line) => line.trim() as Html)
        .filter((line) => line !== ""),
    has: (locale, key) => {
      const [id = "", attribute] = key.split(".");
      const message = bundles.get(locale)?.getMessage(id);
      return Boolean(attribute === undefined ? message?.value : message?.attributes[attribute]);
    },
    table: (locale, prefix) =>
      Object.fromEntries(
        [...keys].filter((key) => key.startsWith(prefix)).map((key) => [key, format(locale, key, undefined)]),
      ),
    references: (locale, id) => {
      const message = bundles.get(locale)?.getMessage(id);
      return message ? [message.value, ...Object.values(message.attributes)].flatMap(idsIn) : [];
    },
  };
  return translator;
}

/** String arguments of the function calls in a pattern. */
function idsIn(pattern: Pattern | null): string[] {
  if (pattern === null || typeof pattern === "string") return [];
  return pattern.flatMap((part) => {
    if (typeof part === "string" || part.type !== "func") return [];
    return part.args.flatMap((arg) => (arg.type === "str" ? [arg.value] : []));
  });
}

function escapeAll(args: Record<string, Arg>): Record<string, FluentVariable> {
  const escaped = Object.entries(args).map(([name, value]) => {
    if (typeof value === "object") return [name, value.html];
    return [name, typeof value === "string" ? escapeHtml(value) : value];
  });
  return Object.fromEntries(escaped);
}

function plainArgs(args: Record<string, Arg>): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "object" ? stripHtml(value.html) : value,
    ]),
  );
}
