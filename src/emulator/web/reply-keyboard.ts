import { avatar } from "./avatar.ts";
import { chooseOne } from "./dialogs.ts";
import { button, byId, element } from "./elements.ts";
import type { ReplyKeyboard } from "./protocol.ts";
import type { Session } from "./session.ts";
import { fullName } from "./sidebar.ts";

/** The buttons that a bot puts below the message field. */
export function createReplyKeyboard(session: Session) {
  const host = byId("reply-keyboard", HTMLElement);
  let shown: string | undefined;

  async function chooseAccount(title: string, requestId: number): Promise<void> {
    const others = session.state.users.filter(({ id }) => id !== session.state.me.id);
    const choice = await chooseOne(
      title,
      others.map((user) => ({ id: user.id, name: fullName(user), avatar: avatar(fullName(user), user.id) })),
      session.words,
    );
    if (choice !== null) await session.attempt(session.api.share(requestId, choice));
  }

  return {
    show(keyboard: ReplyKeyboard | undefined): void {
      const next = JSON.stringify(keyboard);
      if (next === shown) return; // the focus stays where it is
      shown = next;
      host.hidden = !keyboard;
      const rows = keyboard?.rows ?? [];
      host.replaceChildren(
        ...rows.map((row) =>
          element(
            "div",
            { class: "row" },
            ...row.map(({ text, requestUsers }) =>
              button(
                { class: "reply-key" },
                () =>
                  void (
                    requestUsers ? chooseAccount(text, requestUsers.requestId) : session.send(text)
                  ).catch(() => undefined),
                text,
              ),
            ),
          ),
        ),
      );
    },
  };
}
