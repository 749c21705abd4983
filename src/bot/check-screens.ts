import type { InlineKeyboardButton } from "grammy/types";
import type { Content } from "../content.ts";
import type { Screen } from "../guide/guide.ts";
import type { Problem } from "../guide/problem.ts";
import { stripHtml } from "../i18n/html.ts";
import { sampleViews } from "./complaint/sample-views.ts";
import type { ScreenView } from "./keyboards.ts";
import { screenView } from "./screens.ts";

/** Telegram's limits: UTF-16 units of a text after parsing, of a text to copy; bytes of a button's data. */
const MAX_TEXT = 4096;
const MAX_COPY = 256;
const MAX_DATA_BYTES = 64;
/** Ours: longer labels are cut on a phone; a card is one screen of it, what is folded aside. */
const MAX_LABEL = 48;
const MAX_OPEN = 900;
/** Large steps have air between them. */
const MAX_OPEN_EASY = 1100;
const FOLDED = /<blockquote expandable>.*?<\/blockquote>/gs;
const TAG = /<(\/?)([a-z-]+)([^<>]*)>/g;
const TAGS = new Set(["b", "i", "u", "s", "code", "pre", "blockquote", "tg-time"]);

/** Renders every screen in every locale and holds it against what Telegram takes. */
export function checkScreens(content: Content, now: Date): Problem[] {
  const { guide, t } = content;
  return t.locales.flatMap((locale) =>
    guide.addresses().flatMap((id) => {
      const screen = guide.screen(id);
      if (!screen) return [];
      const view = viewOrNone(content, screen, locale, now);
      if (!view) return [];
      const { text, keyboard } = view;
      const problems = [
        ...textProblems(text),
        ...openProblems(content, text, locale, screen.type === "easy" ? MAX_OPEN_EASY : MAX_OPEN),
        ...keyboard.flat().flatMap(buttonProblems),
      ];
      return problems.map(
        (message): Problem => ({
          level: "error",
          file: `locales/${locale}`,
          path: id,
          message,
          mend: "Shorten or mend the words of this screen",
        }),
      );
    }),
  );
}

/** Renders every message of the complaint's dialogue likewise. Takes a second: for the check of the dataset, not at start. */
export function checkComplaintViews(content: Content, now: Date): Problem[] {
  return content.t.locales.flatMap((locale) =>
    sampleViews(content, locale, now).flatMap(({ path, view: { text, keyboard } }) =>
      [...textProblems(text), ...keyboard.flat().flatMap(buttonProblems)].map(
        (message): Problem => ({
          level: "error",
          file: `locales/${locale}/complaint.ftl`,
          path,
          message,
          mend: "Shorten or mend the words of this message",
        }),
      ),
    ),
  );
}

/** The screen, or nothing where its records are broken, which is reported elsewhere. */
function viewOrNone(content: Content, screen: Screen, locale: string, now: Date): ScreenView | undefined {
  try {
    return screenView(content, screen, { locale, now, bot: "@an_example_of_a_long_bot_name" });
  } catch {
    return undefined;
  }
}

function textProblems(text: string): string[] {
  const length = stripHtml(text).length;
  return [
    ...(length > MAX_TEXT ? [`${length} characters, Telegram takes ${MAX_TEXT}`] : []),
    ...(isWellFormed(text) ? [] : ["markup that Telegram refuses (a stray <, & or an unclosed tag)"]),
  ];
}

/** What stands open fits one screen of a phone; the warning that facts are old comes on top of it. */
function openProblems({ t }: Content, text: string, locale: string, limit: number): string[] {
  const [warning = ""] = t.html(locale, "card-aged", { date: "\n" }).split("\n");
  const open = stripHtml(text.replaceAll(FOLDED, "")).length;
  return open > limit && !text.includes(warning)
    ? [`${open} characters stand open, a phone shows ${limit}: put what can wait under .more`]
    : [];
}

function isWellFormed(text: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ""] of text.matchAll(TAG)) {
    if (!TAGS.has(name)) return false;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return false;
  }
  const rest = text.replaceAll(TAG, "").replace(/&(?:amp|lt|gt|quot);/g, "");
  return open.length === 0 && !/[<>&]/.test(rest);
}

function buttonProblems(button: InlineKeyboardButton): string[] {
  const problems: string[] = [];
  if (button.text.length > MAX_LABEL)
    problems.push(`button "${button.text}" is over ${MAX_LABEL} characters`);
  if (/[<>&]/.test(button.text)) problems.push(`button "${button.text}" holds markup`);
  if ("copy_text" in button && button.copy_text.text.length > MAX_COPY) {
    problems.push(`text to copy has ${button.copy_text.text.length} characters, Telegram takes ${MAX_COPY}`);
  }
  if ("callback_data" in button && Buffer.byteLength(button.callback_data) > MAX_DATA_BYTES) {
    problems.push(`address "${button.callback_data}" is over ${MAX_DATA_BYTES} bytes`);
  }
  return problems;
}
