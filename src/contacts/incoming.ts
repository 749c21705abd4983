/** The parts of a Telegram message that the check reads, in Telegram's own field names. */
export type Person = {
  id?: number | undefined;
  user_id?: number | undefined;
  first_name?: string | undefined;
  last_name?: string | undefined;
  username?: string | undefined;
};

/** A part of the text; `offset` and `length` count UTF-16 units. */
export type Entity = {
  type: string;
  offset: number;
  length: number;
  url?: string | undefined;
  user?: Person | undefined;
};

type Chat = {
  title?: string | undefined;
  username?: string | undefined;
  first_name?: string | undefined;
  last_name?: string | undefined;
};

/** Telegram's MessageOrigin: a person, a person who hides, a group, or a channel. */
export type Origin = {
  type: string;
  sender_user?: Person | undefined;
  sender_user_name?: string | undefined;
  sender_chat?: Chat | undefined;
  chat?: Chat | undefined;
};

export type ContactCard = {
  phone_number: string;
  first_name?: string | undefined;
  last_name?: string | undefined;
  /** The whole card as the sender's phone has it (vCard). */
  vcard?: string | undefined;
};

/** A button under a message that opens a link. */
export type LinkButton = { url: string };

export type Incoming = {
  /** Text or caption; empty for a contact card. */
  text: string;
  entities?: readonly Entity[] | undefined;
  forwardOrigin?: Origin | undefined;
  contact?: ContactCard | undefined;
  /** Accounts picked from the person's own list (`users_shared`). */
  usersShared?: readonly Person[] | undefined;
  /** Buttons under the message. */
  buttons?: readonly LinkButton[] | undefined;
};
