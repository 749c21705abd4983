import { avatar } from "./avatar.ts";
import { chooseOne } from "./dialogs.ts";
import type { ChatMessage, ChatState } from "./protocol.ts";
import type { Session } from "./session.ts";
import { chatTitle, fullName } from "./sidebar.ts";

type Receiver = { id: number; name: string };

/** Asks for the receiver and forwards the message there. */
export async function forwardMessage(
  session: Session,
  fromChatId: number,
  message: ChatMessage,
): Promise<void> {
  const receivers = receiversFor(session.state);
  const choice = await chooseOne(
    session.words("local-chat-forward-to"),
    receivers.map(({ id, name }) => ({
      id,
      name,
      avatar: avatar(name, id === session.state.me.id ? 0 : id),
    })),
    session.words,
  );
  if (choice === null) return;
  await session.attempt(session.api.forward(fromChatId, message.id, choice));
  session.toast(session.words("local-chat-forwarded"));
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
