import fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, it } from "vitest";
import { entityTree, type TextNode } from "../../../src/emulator/web/entities.ts";

const plain = (nodes: readonly TextNode[]): string =>
  nodes.map((node) => (typeof node === "string" ? node : plain(node.children))).join("");

const outline = (nodes: readonly TextNode[]): unknown =>
  nodes.map((node) => (typeof node === "string" ? node : [node.entity.type, outline(node.children)]));

describe("the tree of a text's entities", () => {
  it("nests what lies inside", () => {
    const entities: MessageEntity[] = [
      { type: "italic", offset: 2, length: 2 },
      { type: "bold", offset: 0, length: 6 },
    ];
    expect(outline(entityTree("abcdefg", entities))).toEqual([
      ["bold", ["ab", ["italic", ["cd"]], "ef"]],
      "g",
    ]);
  });

  it("counts UTF-16 code units", () => {
    expect(outline(entityTree("👍 да", [{ type: "bold", offset: 3, length: 2 }]))).toEqual([
      "👍 ",
      ["bold", ["да"]],
    ]);
  });

  it("splits what overlaps without nesting", () => {
    const entities: MessageEntity[] = [
      { type: "bold", offset: 0, length: 4 },
      { type: "italic", offset: 2, length: 4 },
    ];
    expect(outline(entityTree("abcdefg", entities))).toEqual([
      ["bold", ["ab", ["italic", ["cd"]]]],
      ["italic", ["ef"]],
      "g",
    ]);
  });

  it("drops the one line break that a quote makes by itself", () => {
    const quote: MessageEntity[] = [{ type: "blockquote", offset: 2, length: 3 }];
    expect(outline(entityTree("a\nbcd\n\ne", quote))).toEqual(["a\n", ["blockquote", ["bcd"]], "\ne"]);
  });

  it("keeps every character of any text with any entities", () => {
    const type = fc.constantFrom("bold" as const, "italic" as const, "code" as const, "spoiler" as const);
    const entity = fc.record({
      type,
      offset: fc.integer({ min: -2, max: 30 }),
      length: fc.integer({ min: -2, max: 30 }),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 25, unit: "binary" }),
        fc.array(entity, { maxLength: 6 }),
        (text, entities) => {
          expect(plain(entityTree(text, entities))).toBe(text);
        },
      ),
    );
  });
});
