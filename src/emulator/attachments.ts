import type { User } from "grammy/types";
import type { AttachmentKind } from "./world.ts";

type Fields = Readonly<Record<string, unknown>>;

const file = (name: string): Fields => ({
  file_id: `AgACAgIAAxkBAAI-${name}`,
  file_unique_id: `AQAD-${name}`,
});

/** The Bot API's fields of a placeholder of each kind; there is no file behind it. */
export const attachmentOf = (kind: AttachmentKind, sender: User): Fields => ({
  [kind]: CONTENTS[kind](sender),
});

const CONTENTS: Readonly<Record<AttachmentKind, (sender: User) => unknown>> = {
  sticker: () => ({
    ...file("sticker"),
    type: "regular",
    width: 512,
    height: 512,
    is_animated: false,
    is_video: false,
    emoji: "👋",
  }),
  voice: () => ({ ...file("voice"), duration: 3, mime_type: "audio/ogg", file_size: 12_345 }),
  photo: () => [{ ...file("photo"), width: 1280, height: 853, file_size: 98_765 }],
  document: () => ({
    ...file("document"),
    file_name: "document.pdf",
    mime_type: "application/pdf",
    file_size: 54_321,
  }),
  location: () => ({ latitude: 55.7558, longitude: 37.6173 }),
  // A number of the range that is kept free for films and examples.
  contact: (sender) => ({ phone_number: "+12025550123", first_name: sender.first_name, user_id: sender.id }),
  poll: () => ({
    id: "5300000000000000001",
    question: "?",
    options: [
      { text: "1", voter_count: 0 },
      { text: "2", voter_count: 0 },
    ],
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: true,
    type: "regular",
    allows_multiple_answers: false,
  }),
};
