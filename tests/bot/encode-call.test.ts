import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeCall, keepEncoded } from "../../src/bot/encode-call.ts";
import type { ScreenView } from "../../src/bot/keyboards.ts";
import { sharedScreenView } from "../../src/bot/view-cache.ts";
import { NOW, realContent } from "../helpers/open-bot.ts";

const decode = (parameters: object) => JSON.parse(encodeCall(parameters).toString("utf8"));

const text = fc.string({ unit: "binary", maxLength: 40 });
const button = fc.record({ text, callback_data: text });
const keyboard = fc.array(fc.array(button, { maxLength: 3 }), { maxLength: 4 });

describe("the JSON of a call", () => {
  it("says what JSON.stringify says, whatever is kept ready", () => {
    fc.assert(
      fc.property(
        fc.record({ text, keyboard }),
        fc.array(fc.array(button, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
        fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), fc.jsonValue(), { maxKeys: 4 }),
        fc.boolean(),
        (view, more, others, isKept) => {
          if (isKept) keepEncoded(view as unknown as ScreenView);
          const parameters = {
            chat_id: 5,
            ...others,
            text: view.text,
            reply_markup: { inline_keyboard: [...view.keyboard, ...more] },
          };
          const sound = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));
          expect(decode(parameters)).toEqual(JSON.parse(JSON.stringify(sound)));
        },
      ),
    );
  });

  it("leaves out what is undefined or null, as grammY does", () => {
    expect(decode({ a: undefined, b: null, c: 0, d: "" })).toEqual({ c: 0, d: "" });
    expect(decode({})).toEqual({});
  });

  it("keeps other markups whole", () => {
    const request = { keyboard: [[{ text: "x" }]], resize_keyboard: true };
    expect(decode({ text: "т", reply_markup: request })).toEqual({ text: "т", reply_markup: request });
  });

  it("sends every screen as it is", async () => {
    const content = await realContent();
    for (const id of content.guide.addresses()) {
      const screen = content.guide.screen(id);
      if (!screen) throw new Error(id);
      const view = sharedScreenView(content, screen, { locale: "ru", bot: "@b", now: NOW });
      const parameters = { chat_id: 1, text: view.text, reply_markup: { inline_keyboard: view.keyboard } };
      expect(decode(parameters)).toEqual(parameters);
    }
  });
});
