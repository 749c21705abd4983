import { UploadedFile } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import type { Method } from "./method.ts";
import { deliver, readSending } from "./send.ts";
import { checkCaption, readCaption } from "./texts.ts";

const MAX_PHOTO_BYTES = 10_000_000;
const MAX_DOCUMENT_BYTES = 50_000_000;

/** The contents of files are not kept: a chat shows a placeholder with the name and the caption. */
const sendFile =
  (kind: "photo" | "document", maxBytes: number): Method =>
  (context, parameters) => {
    const file = parameters.file(kind);
    if (file === undefined || file === "") throw badRequest(`there is no ${kind} in the request`);
    if (file instanceof UploadedFile) {
      if (file.size === 0) throw badRequest("file must be non-empty");
      if (file.size > maxBytes) throw badRequest("FILE_TOO_BIG");
    }
    const caption = readCaption(context.world, parameters);
    const sending = readSending(context, parameters);
    checkCaption(caption);
    return deliver(context, sending, caption, {
      kind,
      attachment: { [kind]: kind === "photo" ? photoSizes(file) : document(file) },
    });
  };

export const sendPhoto = sendFile("photo", MAX_PHOTO_BYTES);
export const sendDocument = sendFile("document", MAX_DOCUMENT_BYTES);

const fileIds = (file: UploadedFile | string): Record<string, unknown> => {
  const name = typeof file === "string" ? file : `${file.name}-${file.size}`;
  const id = Buffer.from(name).toString("base64url");
  return { file_id: id, file_unique_id: id.slice(0, 16) };
};

function photoSizes(file: UploadedFile | string): unknown[] {
  const size = file instanceof UploadedFile ? { file_size: file.size } : {};
  return [{ ...fileIds(file), width: 1280, height: 853, ...size }];
}

const document = (file: UploadedFile | string): Record<string, unknown> => ({
  ...fileIds(file),
  ...(file instanceof UploadedFile && { file_name: file.name, mime_type: file.type, file_size: file.size }),
});
