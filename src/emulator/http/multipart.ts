export interface Part {
  readonly name: string;
  /** null for a plain field. */
  readonly fileName: string | null;
  readonly type: string;
  readonly content: Buffer;
}

/** The parts of a `multipart/form-data` body, null when it is not one. */
export function parseMultipart(body: Buffer, boundary: string): Part[] | null {
  if (boundary === "") return null;
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let start = body.indexOf(delimiter);
  while (start !== -1) {
    const afterDelimiter = start + delimiter.length;
    if (body.toString("latin1", afterDelimiter, afterDelimiter + 2) === "--") return parts;
    const next = body.indexOf(Buffer.from(`\r\n--${boundary}`), afterDelimiter);
    const headersEnd = body.indexOf("\r\n\r\n", afterDelimiter);
    if (next === -1 || headersEnd === -1 || headersEnd > next) return null;
    const part = readPart(
      body.toString("utf8", afterDelimiter + 2, headersEnd),
      body.subarray(headersEnd + 4, next),
    );
    if (!part) return null;
    parts.push(part);
    start = next + 2;
  }
  return null;
}

function readPart(headers: string, content: Buffer): Part | null {
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? "";
  const name = /[;\s]name="([^"]*)"/i.exec(disposition)?.[1];
  if (!name) return null;
  const fileName = /[;\s]filename="?([^"\r\n;]*)"?/i.exec(disposition)?.[1] ?? null;
  const type = /^content-type:\s*([^\s;]+)/im.exec(headers)?.[1] ?? "application/octet-stream";
  return { name, fileName, type, content };
}
