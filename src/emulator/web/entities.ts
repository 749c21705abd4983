import type { MessageEntity } from "grammy/types";

export type TextNode = string | { entity: MessageEntity; children: TextNode[] };

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/**
 * The text as a tree of nested entities. Offsets are UTF-16 code units, as in Telegram and in JavaScript's strings.
 * Entities that overlap without nesting are split; what lies outside the text is ignored.
 */
export function entityTree(text: string, entities: readonly MessageEntity[]): TextNode[] {
  const sorted = entities
    .filter(({ offset, length }) => length > 0 && offset >= 0 && offset < text.length)
    .toSorted(before);
  return subtree(text, 0, text.length, sorted);
}

function before(a: MessageEntity, b: MessageEntity): number {
  return (
    a.offset - b.offset || b.length - a.length || Number(BLOCKS.has(b.type)) - Number(BLOCKS.has(a.type))
  );
}

function subtree(text: string, start: number, end: number, entities: readonly MessageEntity[]): TextNode[] {
  const nodes: TextNode[] = [];
  let [entity, ...rest] = entities;
  let position = start;
  while (entity) {
    const entityEnd = Math.min(entity.offset + entity.length, end);
    if (entity.offset > position) nodes.push(text.slice(position, entity.offset));

    const inside: MessageEntity[] = [];
    const after: MessageEntity[] = [];
    for (const other of rest) {
      const otherEnd = other.offset + other.length;
      if (other.offset >= entityEnd) after.push(other);
      else {
        inside.push({ ...other, length: Math.min(otherEnd, entityEnd) - other.offset });
        if (otherEnd > entityEnd) after.push({ ...other, offset: entityEnd, length: otherEnd - entityEnd });
      }
    }
    nodes.push({ entity, children: subtree(text, entity.offset, entityEnd, inside) });
    position = entityEnd;
    [entity, ...rest] = after.toSorted(before);
  }
  if (position < end) nodes.push(text.slice(position, end));
  return withoutBreaksAfterBlocks(nodes);
}

/** A block ends its own line, so the line break that follows it in the text would show as an empty line. */
function withoutBreaksAfterBlocks(nodes: TextNode[]): TextNode[] {
  return nodes.map((node, index) => {
    const previous = nodes[index - 1];
    const afterBlock = typeof previous === "object" && BLOCKS.has(previous.entity.type);
    return afterBlock && typeof node === "string" && node.startsWith("\n") ? node.slice(1) : node;
  });
}
