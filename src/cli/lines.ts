/** The lines of a stream. Only "\n" ends a line: JSON may hold other separators as they are. */
export async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of input.setEncoding("utf8")) {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop() ?? "";
    yield* parts.map((part) => part.replace(/\r$/, ""));
  }
  if (rest !== "") yield rest;
}
