import { describe, expect, it } from "vitest";
import { createLastEdits } from "../../src/bot/last-edits.ts";
import { htm } from "../../src/i18n/html.ts";

const view = (text: string) => ({ text: htm`<b>${text as never}</b>`, keyboard: [] });
const at = (ms: number) => new Date(1_700_000_000_000 + ms);

describe("last edits", () => {
  it("knows the second tap that would change nothing", () => {
    const edits = createLastEdits();
    expect(edits.isNew("1:1", view("a"), at(0))).toBe(true);
    expect(edits.isNew("1:1", view("a"), at(500))).toBe(false);
  });

  it("lets another view, another message and another keyboard through", () => {
    const edits = createLastEdits();
    edits.isNew("1:1", view("a"), at(0));
    expect(edits.isNew("1:2", view("a"), at(1))).toBe(true);
    expect(edits.isNew("1:1", { ...view("a"), keyboard: [[{ text: "x", callback_data: "x" }]] }, at(2))).toBe(
      true,
    );
    expect(edits.isNew("1:1", view("b"), at(3))).toBe(true);
    expect(edits.isNew("1:1", view("a"), at(4))).toBe(true);
  });

  it("believes the message again after some seconds", () => {
    const edits = createLastEdits();
    edits.isNew("1:1", view("a"), at(0));
    expect(edits.isNew("1:1", view("a"), at(3000))).toBe(true);
  });

  it("forgets an edit that Telegram refused", () => {
    const edits = createLastEdits();
    edits.isNew("1:1", view("a"), at(0));
    edits.forget("1:1");
    expect(edits.isNew("1:1", view("a"), at(1))).toBe(true);
  });
});
