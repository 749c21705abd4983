import { Attribute, Message, type Pattern, type VariableReference, Visitor } from "@fluent/syntax";
import { type MessageFile, parse } from "./resources.ts";

const variables = new WeakMap<MessageFile, ReadonlyMap<string, ReadonlySet<string>>>();

/** Message keys (`id` or `id.attribute`) with the names of their variables; found once a file. */
export function messageVariables(file: MessageFile): ReadonlyMap<string, ReadonlySet<string>> {
  let found = variables.get(file);
  if (!found) {
    found = findVariables(file);
    variables.set(file, found);
  }
  return found;
}

function findVariables(file: MessageFile): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of parse(file).body) {
    if (!(entry instanceof Message)) continue;
    if (entry.value) found.set(entry.id.name, variablesIn(entry.value));
    for (const attribute of entry.attributes) {
      if (attribute instanceof Attribute) {
        found.set(`${entry.id.name}.${attribute.id.name}`, variablesIn(attribute.value));
      }
    }
  }
  return found;
}

class VariableCollector extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name);
  }
}

function variablesIn(pattern: Pattern): Set<string> {
  const collector = new VariableCollector();
  // Most are plain text: nothing to walk through.
  if (pattern.elements.some(({ type }) => type !== "TextElement")) collector.visit(pattern);
  return collector.names;
}

/** Words of the interface have typed keys; words of the dataset (`guide/`) are named by its ids. */
export function isInterfaceFile({ name }: MessageFile): boolean {
  return name.split("/").length === 2;
}

/** Source text of keys.generated.ts for the interface messages of one locale. */
export function generateKeys(files: readonly MessageFile[]): string {
  const keys = new Map(files.filter(isInterfaceFile).flatMap((file) => [...messageVariables(file)]));
  const lines = [...keys]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => {
      const types = [...names].toSorted().map((name) => `"${name}"`);
      return `  "${key}": ${types.join(" | ") || "never"};`;
    });
  return [
    "// Generated from locales/ru/*.ftl by `npm run keys`; do not edit.",
    "",
    "/** Interface messages and the variables that each of them takes. */",
    "export type MessageArgs = {",
    ...lines,
    "};",
    "",
    "export type MessageKey = keyof MessageArgs;",
    "",
  ].join("\n");
}
