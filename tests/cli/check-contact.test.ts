import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

type Answer = {
  id: string | number;
  verdict: string;
  verdicts: Record<string, string>;
  findings: { kind: string; value: string; verdict: string; reason: string }[];
};

function check(lines: readonly (object | string)[], args: readonly string[] = []): Answer[] {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { code, out, err } = runCli("check-contact", args, `${input}\n`);
  expect(err).toBe("");
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
}

const shortOf = ({ id, verdict, verdicts }: Answer) => ({ id, verdict, verdicts });

describe("npm run -s check-contact", () => {
  it("answers a line a line with what the contract names, and nothing else", () => {
    const [answer] = check([{ id: "a", input: "звонили с 8 800 555-89-82, ссылка oz0n.ru" }]);
    expect(answer).toEqual({
      id: "a",
      verdict: "imitation",
      verdicts: { "+78005558982": "official_customer", "oz0n.ru": "imitation" },
      findings: [
        {
          kind: "phone",
          value: "+78005558982",
          verdict: "official_customer",
          reason: expect.stringMatching(/\.$/),
        },
        {
          kind: "host",
          value: "oz0n.ru",
          verdict: "imitation",
          reason: "Похоже на ozon.ru, но написано иначе: вместо буквы «o» стоит цифра «0».",
        },
      ],
    });
  });

  it("takes plain texts, numbered by their lines, and writes values as the dataset does", () => {
    expect(
      check(["@OzonRu и t.me/ozonru", "", "HTTPS://МВД.РФ/x", "vk.com/ozon, IR@ozon.ru"]).map(shortOf),
    ).toEqual([
      { id: 1, verdict: "official_customer", verdicts: { ozonru: "official_customer" } },
      { id: 2, verdict: "none", verdicts: {} },
      { id: 3, verdict: "regulator", verdicts: { "мвд.рф": "regulator" } },
      {
        id: 4,
        verdict: "official_other",
        verdicts: { "vk.com/ozon": "official_customer", "ir@ozon.ru": "official_other" },
      },
    ]);
  });

  it("reads the fields of a Telegram message", () => {
    const answers = check([
      {
        id: 1,
        input: "👵 ozon.ru",
        entities: [{ type: "text_link", offset: 3, length: 7, url: "https://example.com" }],
      },
      { id: 2, input: "Привет", forward_origin: { type: "hidden_user", sender_user_name: "Ozon Support" } },
      { id: 3, input: "", contact: { phone_number: "+78005558982", first_name: "Банк" } },
      { id: 4, contact: { phone_number: "79123456789", first_name: "Служба безопасности Ozon" } },
      { id: 5, input: null, entities: null, forward_origin: null, contact: null },
    ]);
    expect(answers.map(({ verdict }) => verdict)).toEqual([
      "imitation",
      "imitation",
      "official_customer",
      "imitation",
      "none",
    ]);
  });

  it("never stops at what is malformed", () => {
    const answers = check([
      '{"id":1,"input":"ozon.ru"',
      '{"id":2,"input":"ozon.ru","entities":"x","contact":7}',
      "[1,2]",
      '{"id":{"a":1},"input":["ozon.ru"]}',
      '{"id":"é","input":"ozon.ru"}',
    ]);
    expect(answers).toHaveLength(5);
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3, 4, "é"]);
    expect(answers[1]?.verdict).toBe("official_customer");
  });

  it("explains in the language that is asked for", () => {
    expect(check(["oz0n.ru"], ["--locale", "en"])[0]?.findings[0]?.reason).toMatch(/^It looks like ozon\.ru/);
    const { code, err } = runCli("check-contact", ["--locale", "xx"]);
    expect(code).toBe(1);
    expect(err).toMatch(/ru, en|en, ru/);
  });

  it("takes a thousand lines in one go", () => {
    const lines = Array.from({ length: 1000 }, (_, i) => ({ id: i, input: `ссылка ozon-pay${i}.top` }));
    const answers = check(lines);
    expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    expect(new Set(answers.map(({ verdict }) => verdict))).toEqual(new Set(["imitation"]));
  });
});
