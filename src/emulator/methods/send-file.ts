import type { StoredFile } from "../files.ts";
import { UploadedFile } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import type { World } from "../world.ts";
import type { Method } from "./method.ts";
import { deliver, readSending } from "./send.ts";
import { checkCaption, readCaption } from "./texts.ts";

const MAX_PHOTO_BYTES = 10_000_000;
const MAX_DOCUMENT_BYTES = 50_000_000;

const sendFile =
  (kind: "photo" | "document", maxBytes: number): Method =>
  (context, parameters) => {
    const given = parameters.file(kind);
    if (given === undefined || given === "") throw badRequest(`there is no ${kind} in the request`);
    if (given instanceof UploadedFile) {
      if (given.size === 0) throw badRequest("file must be non-empty");
      if (given.size > maxBytes) throw badRequest("FILE_TOO_BIG");
      if (kind === "photo" && !isPicture(given.content)) throw badRequest("IMAGE_PROCESS_FAILED");
    }
    const caption = readCaption(context.world, parameters);
    const sending = readSending(context, parameters);
    checkCaption(caption);
    const file =
      given instanceof UploadedFile ? context.world.files.keep(given) : knownFile(context.world, given);
    return deliver(context, sending, caption, {
      kind,
      attachment: { [kind]: kind === "photo" ? photoSizes(file, given) : document(file, given) },
      ...(file && { fileId: file.id }),
    });
  };

export const sendPhoto = sendFile("photo", MAX_PHOTO_BYTES);
export const sendDocument = sendFile("document", MAX_DOCUMENT_BYTES);

/** A file that was sent before, by its id. What a URL leads to is not fetched: the chat shows a placeholder. */
function knownFile({ files }: World, reference: string): StoredFile | undefined {
  const file = files.get(reference);
  if (!file && !/^https?:\/\/[^\s/]+/i.test(reference)) {
    throw badRequest("wrong file identifier/HTTP URL specified");
  }
  return file;
}

/** PNG, JPEG, GIF or WebP by their first bytes. */
function isPicture(content: Buffer): boolean {
  const head = content.toString("latin1", 0, 12);
  return /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF[^]{4}WEBP)/.test(head);
}

type Given = UploadedFile | string;

function ids(file: StoredFile | undefined, given: Given): Record<string, unknown> {
  const id = file?.id ?? Buffer.from(typeof given === "string" ? given : given.name).toString("base64url");
  return { file_id: id, file_unique_id: id.slice(0, 16) };
}

function photoSizes(file: StoredFile | undefined, given: Given): unknown[] {
  const size = file ? { file_size: file.content.length } : {};
  return [{ ...ids(file, given), width: 1280, height: 853, ...size }];
}

const document = (file: StoredFile | undefined, given: Given): Record<string, unknown> => ({
  ...ids(file, given),
  ...(file && { file_name: file.name, mime_type: file.type, file_size: file.content.length }),
});
