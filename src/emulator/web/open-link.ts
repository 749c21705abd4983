import { copyText } from "./clipboard.ts";
import { confirmLink, showPhone, showProfile } from "./dialogs.ts";
import { linkTarget } from "./links.ts";
import type { Session } from "./session.ts";
import type { WordKey } from "./words.ts";

/** Opens a link as a messenger does: its own links inside, others in a new tab. */
export async function openLink(session: Session, link: string, shownToReader: boolean): Promise<void> {
  const target = linkTarget(link, session.state.bot.username);
  switch (target.type) {
    case "start":
      return session.start(target.payload);
    case "bot":
      return openProfile(session);
    case "nowhere":
      return session.toast(session.words("local-chat-link-nowhere"));
    case "outside":
      if (!shownToReader) return confirmLink(target.url, session.words);
      window.open(target.url, "_blank", "noopener,noreferrer");
  }
}

export async function openProfile({ state, words }: Session): Promise<void> {
  const { name, username, shortDescription, description } = state.bot;
  await showProfile(name, [`@${username}`, shortDescription, description], words);
}

export async function openMention(session: Session, username: string): Promise<void> {
  const isBot = username.toLowerCase() === session.state.bot.username.toLowerCase();
  if (isBot) await openProfile(session);
  else session.toast(session.words("local-chat-link-nowhere"));
}

export async function openPhone(session: Session, phone: string): Promise<void> {
  if (await showPhone(phone, session.words)) await copyWithToast(session, phone, "local-chat-copied");
}

export async function copyWithToast({ toast, words }: Session, text: string, done: WordKey): Promise<void> {
  try {
    await copyText(text);
    toast(words(done));
  } catch {
    toast(words("local-chat-copy-failed"));
  }
}
