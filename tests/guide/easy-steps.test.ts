import { describe, expect, it } from "vitest";
import { easySteps } from "../../src/guide/easy-steps.ts";
import type { Html } from "../../src/i18n/html.ts";

const split = (line: string) => easySteps([line as Html]);

describe("easySteps", () => {
  it("tells one sentence a line", () => {
    expect(split("Откройте заказ. Нажмите «Вернуть». Готово!")).toEqual([
      "Откройте заказ.",
      "Нажмите «Вернуть».",
      "Готово!",
    ]);
    expect(split("<b>Положите трубку.</b> Ничего не говорите.")).toEqual([
      "<b>Положите трубку.</b>",
      "Ничего не говорите.",
    ]);
  });

  it.each([
    "Адрес: г. Москва, д. 12, к. В.",
    "Писать трудно? Пишите коротко.",
    "Банк: ООО «ОЗОН Банк», лицензия № 3542.",
    "Наберите 8 800 555-89-82.",
  ])("leaves whole what belongs together: %s", (line) => {
    expect(split(line)).toEqual([line]);
  });
});
