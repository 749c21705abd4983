import type { ServerResponse } from "node:http";
import type { Telegram } from "../telegram.ts";
import { sendJson } from "./responses.ts";

const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/** Sends a file that the bot uploaded; pictures are shown, everything else is only saved. */
export function sendUploadedFile(telegram: Telegram, id: string, response: ServerResponse): void {
  const file = telegram.file(id);
  if (!file) return sendJson(response, 404, { error: "no such file" });
  const isPicture = PICTURES.has(file.type);
  response.writeHead(200, {
    "content-type": isPicture ? file.type : "application/octet-stream",
    "content-length": file.content.length,
    "content-disposition": `${isPicture ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  response.end(file.content);
}
