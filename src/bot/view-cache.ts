import type { Content } from "../content.ts";
import type { Screen } from "../guide/guide.ts";
import { stripHtml } from "../i18n/html.ts";
import { keepEncoded } from "./encode-call.ts";
import type { ScreenView } from "./keyboards.ts";
import { type ScreenOptions, screenView } from "./screens.ts";

/** What a screen shows changes with the day and with opening hours, never within a minute. */
const MINUTE_MS = 60_000;
/** About 5 kB each. */
const MAX_VIEWS = 4096;

type Minute = { number: number; views: Map<string, ScreenView> };

/** One minute's views of the facts and words in use; a reload brings new ones, and theirs are forgotten with them. */
const minutes = new WeakMap<Content, Minute>();

/** As `screenView`, laid out once a minute for all who open it. The view is shared: don't change it. */
export function sharedScreenView(content: Content, screen: Screen, options: ScreenOptions): ScreenView {
  const { now, ...rest } = options;
  const number = Math.floor(now.getTime() / MINUTE_MS);
  let minute = minutes.get(content);
  if (minute?.number !== number || minute.views.size >= MAX_VIEWS) {
    minute = { number, views: new Map() };
    minutes.set(content, minute);
  }
  const key = JSON.stringify([screen.id, rest]);
  let view = minute.views.get(key);
  if (!view) {
    view = screenView(content, screen, options);
    keepEncoded(view);
    minute.views.set(key, view);
  }
  return view;
}

const texts = new WeakMap<ScreenView, string>();

/** What a reader sees of a view's text. */
export function visibleText(view: ScreenView): string {
  let text = texts.get(view);
  if (text === undefined) {
    text = stripHtml(view.text);
    texts.set(view, text);
  }
  return text;
}
