/** A parameter of a Bot API call, whatever way the library sends it: JSON, a form, parts, or the query of the address. */
export function fieldOf(contentType: string, body: string, query: string, name: string): string | undefined {
  if (contentType.startsWith("application/json")) return jsonField(body, name);
  if (contentType.startsWith("multipart/")) return partField(body, name);
  return (
    new URLSearchParams(contentType.startsWith("application/x-www-form-urlencoded") ? body : query).get(
      name,
    ) ?? undefined
  );
}

function jsonField(body: string, name: string): string | undefined {
  const at = body.indexOf(`"${name}":`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  return /^\s*"?([^",}]*)/.exec(body.slice(from, from + 512))?.[1];
}

function partField(body: string, name: string): string | undefined {
  const at = body.indexOf(`name="${name}"`);
  if (at < 0) return undefined;
  const from = body.indexOf("\r\n\r\n", at) + 4;
  return body.slice(from, body.indexOf("\r\n", from));
}
