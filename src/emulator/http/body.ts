import type { IncomingMessage } from "node:http";
import { UploadedFile } from "../parameters.ts";
import { badRequest, Refusal } from "../refusal.ts";
import { parseMultipart } from "./multipart.ts";

const MAX_BODY_BYTES = 1_000_000;
const MAX_UPLOAD_BYTES = 50_000_000;

/** Reads the whole body; throws a 413 refusal past the limit. */
export async function readBody(request: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw new Refusal(413, "Request Entity Too Large");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The parameters of a Bot API call from the query string and the body, in any of the forms Telegram takes. */
export async function readCallParameters(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Record<string, unknown>> {
  const parameters: Record<string, unknown> = Object.fromEntries(query);
  const contentType = request.headers["content-type"] ?? "";
  const [type = ""] = contentType.toLowerCase().split(";");
  switch (type.trim()) {
    case "application/json":
      return { ...parameters, ...readJson(await readBody(request)) };
    case "application/x-www-form-urlencoded":
      return {
        ...parameters,
        ...Object.fromEntries(new URLSearchParams((await readBody(request)).toString())),
      };
    case "multipart/form-data": {
      const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
      const body = await readBody(request, MAX_UPLOAD_BYTES);
      const parts = parseMultipart(body, boundary?.[1] ?? boundary?.[2] ?? "");
      if (!parts) throw badRequest("can't parse multipart form data");
      for (const { name, fileName, type: partType, content } of parts) {
        parameters[name] =
          fileName === null ? content.toString() : new UploadedFile(fileName, partType, content);
      }
      return parameters;
    }
    default:
      await readBody(request);
      return parameters;
  }
}

function readJson(body: Buffer): object {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // said below, as for JSON of the wrong shape
  }
  throw badRequest("can't parse request JSON object");
}
