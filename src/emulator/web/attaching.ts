import {
  ATTACHMENT_KINDS,
  type AttachmentKind,
  attachmentName,
  attachmentPicture,
  KINDS_WITH_CAPTION,
} from "./attachment.ts";
import type { Composer } from "./composer.ts";
import { askCaption } from "./dialogs.ts";
import { openMenu } from "./popup-menu.ts";
import type { Session } from "./session.ts";

/** The attach menu; a typed text becomes the caption, as in Telegram. */
export function openAttachMenu(session: Session, composer: Composer, at: Element): void {
  const { words } = session;
  const items = ATTACHMENT_KINDS.map((kind) => ({
    label: attachmentName(kind, words),
    icon: kind,
    run: () => void attach(session, composer, kind).catch(() => undefined),
  }));
  openMenu(items, words("local-chat-attach"), at);
}

async function attach(session: Session, composer: Composer, kind: AttachmentKind): Promise<void> {
  const { api, chat, words } = session;
  if (!chat) return;
  if (!KINDS_WITH_CAPTION.has(kind)) {
    await session.attempt(api.attach(chat.id, kind));
    return;
  }
  const caption = await askCaption(
    attachmentPicture(kind, words),
    attachmentName(kind, words),
    composer.text(),
    words,
  );
  if (caption === null) return;
  composer.setText("");
  await session.attempt(api.attach(chat.id, kind, caption));
}
