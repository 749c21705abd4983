import { element } from "./elements.ts";
import { type IconName, icon } from "./icons.ts";
import type { WordKey, Words } from "./words.ts";

/** What the attach menu can send; no file is involved, the bot sees only the kind. */
export const ATTACHMENT_KINDS = [
  "photo",
  "document",
  "voice",
  "sticker",
  "location",
  "contact",
  "poll",
] as const satisfies readonly IconName[];

export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export const KINDS_WITH_CAPTION: ReadonlySet<AttachmentKind> = new Set(["photo", "document", "voice"]);

export const ATTACHMENT_WORDS: Record<AttachmentKind, WordKey> = {
  photo: "local-chat-kind-photo",
  document: "local-chat-kind-document",
  voice: "local-chat-kind-voice",
  sticker: "local-chat-kind-sticker",
  location: "local-chat-kind-location",
  contact: "local-chat-kind-contact",
  poll: "local-chat-kind-poll",
};

/** What an account that was chosen for the bot looks like: a contact. */
const LOOKS: Readonly<Record<string, AttachmentKind>> = { users: "contact" };

const isKnown = (kind: string): kind is AttachmentKind => Object.hasOwn(ATTACHMENT_WORDS, kind);

/** "Photo", "Voice message"; a sentence of its own for a kind that this page cannot draw. */
export function attachmentName(sentKind: string, words: Words): string {
  const kind = LOOKS[sentKind] ?? sentKind;
  return words(isKnown(kind) ? ATTACHMENT_WORDS[kind] : "local-chat-kind-other");
}

export type SentFile = { id: string; name: string; size: number };

/** An attachment with its file to open or save, or a drawn stand-in named for screen readers. */
export function attachmentPicture(sentKind: string, words: Words, file?: SentFile): HTMLElement {
  const kind = LOOKS[sentKind] ?? sentKind;
  const name = attachmentName(kind, words);
  const known = isKnown(kind) ? kind : "document";
  if (file) return sentFile(known, name, file);
  if (known === "photo" || known === "sticker" || known === "location") {
    return element("div", { class: `picture ${known}`, role: "img", "aria-label": name }, icon(known));
  }
  const detail = known === "voice" ? waveform() : element("span", { class: "file-name" }, name);
  return element(
    "div",
    { class: `file ${known}`, role: "img", "aria-label": name },
    element("span", { class: "file-icon" }, icon(known)),
    detail,
  );
}

function sentFile(kind: AttachmentKind, kindName: string, { id, name, size }: SentFile): HTMLElement {
  const href = `/chat/file?id=${encodeURIComponent(id)}`;
  if (kind === "photo") {
    const picture = element("img", { class: "photo-sent", src: href, alt: kindName });
    return element("a", { class: "picture-link", href, target: "_blank", rel: "noopener" }, picture);
  }
  return element(
    "a",
    { class: `file ${kind}`, href, download: name },
    element("span", { class: "file-icon" }, icon(kind)),
    element(
      "span",
      {},
      element("span", { class: "file-name" }, name),
      element("span", { class: "file-size" }, `${Math.max(1, Math.round(size / 1024))} KB`),
    ),
  );
}

function waveform(): HTMLElement {
  const bars = Array.from({ length: 28 }, (_, index) => {
    const bar = element("i");
    bar.style.height = `${3 + Math.round(8 + 7 * Math.sin(index * 1.3) * Math.cos(index * 0.45))}px`;
    return bar;
  });
  return element("span", { class: "waveform" }, ...bars);
}
