import { avatar } from "./avatar.ts";
import { chooseOne } from "./dialogs.ts";
import type { ChatMessage, ChatState } from "./protocol.ts";
import type { Session } from "./session.ts";
import { chatTitle, fullName } from "./sidebar.ts";
import { isGroup } from "./store.ts";

type Receiver = { id: number; name: string };

/** Asks for the receiver and forwards the message there. */
export async function forwardMessage(
  session: Session,
  fromChatId: number,
  message: ChatMessage,
): Promise<void> {
  const choice = await choose(session, receiversFor(session.state));
  if (choice === null) return;
  await session.attempt(session.api.forward(fromChatId, message.id, choice));
  session.toast(session.words("local-chat-forwarded"));
}

function choose({ state, words }: Session, receivers: readonly Receiver[]): Promise<number | null> {
  return chooseOne(
    words("local-chat-forward-to"),
    receivers.map(({ id, name }) => ({ id, name, avatar: avatar(name, id === state.me.id ? 0 : id) })),
    words,
  );
}

export type ShareKinds = { people: boolean; groups: boolean };

/** Asks for a chat of these kinds, opens it and goes on there. */
export async function shareTo(session: Session, kinds: ShareKinds, then: () => void): Promise<void> {
  const { state } = session;
  const groups = new Set(state.chats.filter(isGroup).map(({ id }) => id));
  const receivers = receiversFor(state).filter(({ id }) =>
    groups.has(id) ? kinds.groups : kinds.people && id !== state.me.id,
  );
  const choice = await choose(session, receivers);
  if (choice === null) return;
  session.openChat(choice);
  then();
}

/** The other people first, then the chats that this person has. */
function receiversFor(state: ChatState): Receiver[] {
  const people = state.users
    .filter(({ id }) => id !== state.me.id)
    .map((user) => ({ id: user.id, name: fullName(user) }));
  const known = new Set(people.map(({ id }) => id));
  const chats = state.chats
    .filter(({ id }) => !known.has(id))
    .map((chat) => ({ id: chat.id, name: chatTitle(chat, state) }));
  return [...people, ...chats];
}
