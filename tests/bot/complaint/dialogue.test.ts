import { afterEach, describe, expect, it } from "vitest";
import { createMemoryStorage } from "../../../src/storage/memory.ts";
import type { Storage } from "../../../src/storage/storage.ts";
import { NOW, type OpenBot, openBot } from "../../helpers/open-bot.ts";
import { dataOf, openPerson, type Person, type Shown } from "../../helpers/person.ts";
import { scriptedClassifier } from "../../helpers/scripted-classifier.ts";

const HOUR_MS = 60 * 60 * 1000;

const classifier = scriptedClassifier({
  "сколько ждать ответа?": { sure: ["complaint-terms"] },
  "где мой заказ": { sure: ["order-late"] },
  спасибо: { sure: ["smalltalk-thanks"] },
  "сколько ждать": { unsure: ["about-hours", "complaint-terms"] },
  "хочу возврат": { sure: ["order-return"] },
});

const bots: OpenBot[] = [];
afterEach(async () => {
  for (const open of bots.splice(0)) {
    expect(open.telegram.refused).toEqual([]);
    await open.close();
  }
});

async function open(options: Parameters<typeof openBot>[0] = {}): Promise<OpenBot> {
  const opened = await openBot({ classifier, ...options });
  bots.push(opened);
  return opened;
}

/** Presses these buttons one after another; what is no button's data is said. */
async function lead(person: Person, steps: readonly string[]): Promise<Shown> {
  for (const step of steps) {
    if (!/^complaint[:-]/.test(step)) await person.say(step);
    else {
      const { answer } = await person.tap(step);
      expect(answer, step).not.toBe("timeout");
    }
  }
  return person.last();
}

const answer = (question: string, value: string) => `complaint:answer:${question}:${value}`;
const TO_AMOUNT = [
  "complaint-start",
  answer("ladder", "order"),
  answer("problem", "order-late"),
  "49250813-0001",
  "12 ноября",
];
const TO_SUMMARY = [
  ...TO_AMOUNT,
  "1500 руб",
  answer("stage", "order-claim:silence"),
  "вчера",
  answer("want", "refund"),
];

async function begin(person: Person, steps: readonly string[]): Promise<Shown> {
  await person.say("/complaint");
  return lead(person, steps);
}

const labels = ({ buttons }: Shown) => buttons.map(({ text }) => text);
const datas = ({ buttons }: Shown) => buttons.flatMap((button) => dataOf(button) ?? []);
const sent = ({ telegram }: OpenBot, { chatId }: Person) =>
  telegram.chat(chatId).filter(({ from }) => from.isBot);

describe("a complaint from the first question to the results", () => {
  it("ends with a message to copy, a paper in the chat and as a file, steps with dates, evidence", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    const summary = await begin(person, TO_SUMMARY);
    expect(summary.text).toContain("Сумма: 1 500 рублей".replace(" 5", "\u00A05"));
    const before = person.count();
    await person.tap("complaint:finish");

    const messages = sent(bot, person).slice(before);
    expect(messages.map(({ kind, file }) => file?.name ?? kind)).toEqual([
      "text",
      "text",
      "zhaloba.docx",
      "text",
      "sroki.ics",
      "text",
    ]);
    const [message, paper, document, steps, calendar, evidence] = messages;
    const copied = message?.replyMarkup?.inline_keyboard[0]?.[0];
    expect(copied).toMatchObject({ copy_text: { text: expect.stringContaining("49250813-0001") } });
    expect(paper?.entities.map(({ type }) => type)).toContain("pre");
    expect(paper?.text).toContain("Претензия отправлена 23 ноября 2026 года. Ответа нет.");
    expect(document?.file?.size).toBeGreaterThan(5000);
    const dates = steps?.entities.filter(({ type }) => type === "date_time") ?? [];
    expect(dates.length).toBeGreaterThanOrEqual(2);
    expect(steps?.text).toContain("последний день — 23 декабря 2026");
    expect(bot.telegram.file(calendar?.file?.id ?? "")?.content.toString()).toContain(
      "DTSTART;VALUE=DATE:20261223",
    );
    expect(evidence?.replyMarkup?.inline_keyboard.flat().length).toBeGreaterThanOrEqual(5);
  });

  it("has a way out on every step, and every step is a question that can be answered", async () => {
    const person = openPerson(await open(), "en");
    for (let count = 1; count < TO_SUMMARY.length; count++) {
      const shown =
        count === 1
          ? await begin(person, TO_SUMMARY.slice(0, 1))
          : await lead(person, [TO_SUMMARY[count - 1] ?? ""]);
      const found = datas(shown);
      for (const way of ["menu", "person"]) expect(found, shown.text).toContain(way);
      if (count > 1) expect(found, shown.text).toContain("complaint:stop");
    }
  });

  it("keeps its evidence's ticks in the buttons, for as long as the message lives", async () => {
    const person = openPerson(await open(), "ru");
    await begin(person, [...TO_SUMMARY, "complaint:finish"]);
    const { shown, answer: first } = await person.tap("evidence:order-late:1");
    expect(first).toEqual({ alert: false });
    expect(labels(shown)[0]).toMatch(/^☑ 1/);
    expect(shown.text).toContain("номер заказа ☑");
    for (const data of [
      "evidence:order-late:3",
      "evidence:order-late:7",
      "evidence:order-late:15",
      "evidence:order-late:31",
    ]) {
      await person.tap(data);
    }
    expect(person.last().text).toContain("Всё собрано");
    const { answer: unknown } = await person.tap("evidence:no-such:1");
    expect(unknown).toMatchObject({ text: expect.stringContaining("устарела") });
  });
});

describe("ways into a complaint", () => {
  it("is a button on a card, with what happened filled in", async () => {
    const person = openPerson(await open(), "ru");
    await person.say("/start order-defect");
    const { shown } = await person.tap("complaint:start:order-defect");
    expect(shown.text).toContain("Тема: «Товар сломан или с браком»");
    expect(shown.text).toContain("ответы стираю в конце");
    expect(shown.text).toContain("Какой номер заказа?");
    expect(person.count()).toBe(1); // in place
  });

  it("is a deep link to the first question, or from a topic", async () => {
    const person = openPerson(await open(), "ru");
    expect((await person.say("/start complaint-start")).text).toContain("С чем проблема?");
    expect((await person.say("/start complaint-start_bank-fee")).text).toContain("Когда списали деньги?");
    await person.say("/cancel");
    expect((await person.say("/start complaint-start_no-such")).text).toContain("С чем проблема?");
    await person.say("/cancel");
    // Who has just lost money hears of first aid before anything else.
    expect((await person.say("/start complaint-start_fraud-money-sent")).text).toContain(
      "Ещё не заблокировали карту",
    );
  });

  it("leads from a group into the private chat", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru", { inGroup: true });
    await person.say("/complaint@test_guide_bot");
    await person.tap("complaint-start");
    const { answer: ladder } = await person.tap(answer("ladder", "order"));
    expect(ladder).toMatchObject({ url: "https://t.me/test_guide_bot?start=complaint-start" });
    await person.say("/start@test_guide_bot order-late");
    const { answer: card } = await person.tap("complaint:start:order-late");
    expect(card).toMatchObject({ url: "https://t.me/test_guide_bot?start=complaint-start_order-late" });
    expect(await bot.storage.list("dialogue:")).toEqual([]);
  });

  it("offers to go on with a complaint that is begun already, before another one", async () => {
    const person = openPerson(await open(), "ru");
    await begin(person, TO_AMOUNT);
    await person.say("/start order-defect");
    const { shown } = await person.tap("complaint:start:order-defect");
    expect(shown.text).toContain("«Не привезли в срок»");
    const back = await person.tap("complaint:resume");
    expect(back.shown.text).toContain("О какой сумме речь?");
    await person.say("/start order-defect");
    await person.tap("complaint:start:order-defect");
    const { shown: fresh } = await person.tap("complaint:restart:order-defect");
    expect(fresh.text).toContain("Какой номер заказа?");
    expect((await lead(person, ["complaint:summary"])).text).toContain("Товар сломан");
  });
});

describe("what is no answer", () => {
  it("is answered, and the question comes again", async () => {
    const person = openPerson(await open(), "ru");
    await begin(person, TO_AMOUNT);
    const before = person.count();
    const shown = await person.say("сколько ждать ответа?");
    expect(person.count()).toBe(before + 2);
    expect(person.last(1).text).toMatch(/^Сколько ждать ответа/);
    expect(shown.text).toContain("О какой сумме речь?");
    expect((await person.say("1500")).text).toContain("Куда вы уже обращались");
  });

  it("is answered also where two topics are as likely", async () => {
    const person = openPerson(await open(), "ru");
    await begin(person, TO_AMOUNT);
    await person.say("сколько ждать");
    expect(person.last(1).text).toMatch(/^Сколько ждать ответа/);
  });

  it("is nonsense at the summary: one answer with the summary in it", async () => {
    const person = openPerson(await open(), "ru");
    await begin(person, TO_SUMMARY);
    const shown = await person.say("бубнилопёрто");
    expect(shown.text).toContain("Не понял ответа");
    expect(shown.text).toContain("Проверьте ответы");
  });

  it("gets no card of its own when it tells of the complaint", async () => {
    const person = openPerson(await open(), "ru");
    await begin(person, TO_AMOUNT);
    const before = person.count();
    expect((await person.say("хочу возврат")).text).toContain("Не вижу здесь суммы");
    expect(person.count()).toBe(before + 1);
  });

  it("is checked when it is a contact, and the question comes again", async () => {
    const person = openPerson(await open(), "ru");
    await begin(person, TO_AMOUNT);
    const shown = await person.say("мне пишут с https://0zon.ru/claim");
    expect(person.last(1).text).toContain("0zon");
    expect(shown.text).toContain("О какой сумме речь?");
  });

  it.each([
    ["4111 1111 1111 1111", "номер карты"],
    ["код из смс 123456", "код или пароль"],
    ["паспорт 4510 123456", "данные паспорта"],
  ])("is refused with an explanation when it is secret: %s", async (secret, told) => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    const shown = await person.say(secret);
    expect(shown.text).toContain(told);
    expect(shown.text).toContain("О какой сумме речь?");
    expect(labels(shown)).toContain("Удалить моё сообщение");
    const rest = await lead(person, ["complaint:summary"]);
    expect(rest.text).not.toMatch(/4111|123456|4510/);
  });

  it.each(["sticker", "voice", "photo", "document", "location", "poll"] as const)(
    "is a %s: one answer with the question in it",
    async (kind) => {
      const person = openPerson(await open(), "ru");
      await begin(person, TO_AMOUNT);
      const before = person.count();
      await person.attach(kind);
      expect(person.count()).toBe(before + 1);
      expect(person.last().text).toContain("О какой сумме речь?");
    },
  );

  it("is a button of an earlier question: the current one is shown", async () => {
    const person = openPerson(await open(), "ru");
    await begin(person, TO_AMOUNT);
    const { shown } = await person.tap(answer("problem", "order-defect"), 1);
    expect(person.message(shown.id).text).toContain("О какой сумме речь?");
    expect((await lead(person, ["complaint:summary"])).text).toContain("Не привезли в срок");
  });

  it("never takes a button that is tapped twice, or on two devices, for two answers", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT.slice(0, 2));
    const { telegram } = bot;
    const message = person.last().id;
    const taps = ["order-late", "order-late", "order-defect"].map((value) =>
      telegram.tap(person.id, person.chatId, message, answer("problem", value)),
    );
    expect(await Promise.all(taps)).not.toContain("timeout");
    await bot.settled();
    expect(person.last().text).toContain("Какой номер заказа?");
    expect((await lead(person, ["complaint:summary"])).text).toContain("Не привезли в срок");
  });
});

describe("ways out of a complaint", () => {
  it.each([
    ["/cancel", "прекратили"],
    ["стоп", "Ответы стёрты"],
  ])("%s ends it, and nothing of it is left", async (said, told) => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    expect((await person.say(said)).text).toContain(told);
    expect(await bot.storage.list("dialogue:")).toEqual([]);
    const { shown } = await person.tap("complaint:resume");
    expect(shown.text).toContain("Этот разговор закончен");
  });

  it("ends by its button in place", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    const before = person.count();
    const { shown } = await person.tap("complaint:stop");
    expect(shown.text).toContain("Ответы стёрты");
    expect(person.count()).toBe(before);
    expect(await bot.storage.list("dialogue:")).toEqual([]);
  });

  it.each(["/menu", "/order", "/help", "/start travel", "/language"])(
    "%s puts it aside for a day and offers to go on",
    async (command) => {
      const person = openPerson(await open(), "ru");
      await begin(person, TO_AMOUNT);
      const shown = await person.say(command);
      expect(shown.text).toContain("Жалоба отложена");
      expect(datas(shown)).toContain("complaint:resume");
      // What is said now is no answer to it.
      expect((await person.say("где мой заказ")).text).not.toContain("О какой сумме речь?");
      await person.say(command);
      const { shown: back } = await person.tap("complaint:resume", 2);
      expect(person.message(back.id).text ?? "").toBeDefined();
    },
  );

  it("is any menu's button, and the way back is a tap", async () => {
    const person = openPerson(await open(), "ru");
    await begin(person, TO_AMOUNT);
    const { shown } = await person.tap("menu");
    expect(shown.text).toContain("Жалоба отложена");
    const back = await person.tap("complaint:resume");
    expect(back.shown.text).toContain("О какой сумме речь?");
    expect((await person.say("1500")).text).toContain("Куда вы уже обращались");
  });

  it("is /cancel also when it was put aside", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    await person.say("/menu");
    expect((await person.say("/cancel")).text).toContain("Хорошо, прекратили");
    expect(await bot.storage.list("dialogue:")).toEqual([]);
    expect((await person.say("/cancel")).text).toContain("Отменять нечего");
  });

  it("is /forget, which leaves nothing", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    await person.tap("menu");
    await person.say("/forget");
    expect(await bot.storage.list("dialogue:")).toEqual([]);
    await begin(person, TO_AMOUNT);
    await person.say("/forget");
    expect(await bot.storage.list("dialogue:")).toEqual([]);
  });

  it("is forgotten when the bot is blocked", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    bot.telegram.block(person.id, true);
    await bot.settled();
    expect(await bot.storage.list("dialogue:")).toEqual([]);
  });
});

describe("interruptions", () => {
  it("survives a restart in the middle, and the next words are the answer", async () => {
    const storage = createMemoryStorage();
    const first = await open({ storage });
    const person = openPerson(first, "ru");
    await begin(person, TO_AMOUNT);
    await first.close();
    bots.splice(bots.indexOf(first), 1);

    const second = await open({ storage, telegram: first.telegram });
    const again = openPerson(second, "ru", { id: person.id });
    expect((await again.say("1500")).text).toContain("Куда вы уже обращались");
    expect((await lead(again, ["complaint:summary"])).text).toContain("49250813-0001");
  });

  it("offers to go on after a pause, without taking what was said for an answer", async () => {
    let now = NOW;
    const bot = await open({ now: () => now });
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    now = new Date(NOW.getTime() + 20 * HOUR_MS);
    const shown = await person.say("1500");
    expect(shown.text).toContain("ваши ответы на месте");
    expect(shown.text).toContain("О какой сумме речь?");
    expect((await person.say("1500")).text).toContain("Куда вы уже обращались");
  });

  it("is gone after a day", async () => {
    let now = NOW;
    const storage = createMemoryStorage(() => now.getTime());
    const bot = await open({ now: () => now, storage });
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    now = new Date(NOW.getTime() + 24 * HOUR_MS + 1000);
    const { shown } = await person.tap("complaint:skip:amount");
    expect(shown.text).toContain("Этот разговор закончен");
    await storage.sweep();
    expect(await storage.list("dialogue:")).toEqual([]);
  });

  /** Changes what is kept of a dialogue, as another release would have written it. */
  async function rewrite({ storage }: OpenBot, { chatId }: Person, change: (row: Row) => Row): Promise<void> {
    const row = (await storage.get(`dialogue:${chatId}`)) as Row;
    await storage.set(`dialogue:${chatId}`, change(row), 24 * HOUR_MS);
  }
  type Row = { plugin?: object; draft: { version: string; shown: string; answers: Record<string, string> } };

  it.each([
    ["of another version", (row: Row) => ({ ...row, plugin: { ...row.plugin, version: [0, "older"] } })],
    ["lost", ({ draft }: Row) => ({ draft })],
  ])("goes on when the plugin's own state is %s", async (_, change) => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    await rewrite(bot, person, change);
    expect((await person.say("1500")).text).toContain("Куда вы уже обращались");
    await rewrite(bot, person, change);
    const { shown } = await person.tap(answer("stage", "none"));
    expect(shown.text).toContain("Чего вы хотите?");
  });

  it("asks again, with all answers kept, when the questions are of another version", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    await rewrite(bot, person, (row) => ({
      ...row,
      draft: {
        ...row.draft,
        version: "older",
        shown: "old-name",
        answers: { ...row.draft.answers, "old-name": "x" },
      },
    }));
    const shown = await person.say("1500");
    expect(shown.text).toContain("ваши ответы на месте");
    expect(shown.text).toContain("О какой сумме речь?");
    expect((await person.say("1500")).text).toContain("Куда вы уже обращались");
    expect((await lead(person, ["complaint:summary"])).text).toContain("49250813-0001");
  });

  it("sends the results again when one of them could not be sent", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_SUMMARY);
    bot.telegram.faults.add({ method: "sendDocument", kind: "500", times: 3 });
    await person.tap("complaint:finish");
    const summary = sent(bot, person).findLast(({ text }) => text.includes("Проверьте ответы"));
    expect(summary, "its button is still there").toBeDefined();
    const before = person.count();
    await bot.telegram.tap(person.id, person.chatId, summary?.id ?? 0, "complaint:finish");
    await bot.settled();
    expect(person.count()).toBe(before + 6);
    expect(await bot.storage.list("dialogue:")).toEqual([]);
  });

  it("passes over service messages without a word", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    const before = person.count();
    const { id, chatId } = person;
    const from = { id, is_bot: false, first_name: "Test" };
    const message = { message_id: 9_999, date: 1, chat: { id: chatId, type: "private" }, from };
    bot.telegram.pushUpdate({
      message: { ...message, pinned_message: { ...message, message_id: 1, text: "x" } },
    });
    await bot.settled();
    expect(person.count()).toBe(before);
    expect((await person.say("1500")).text).toContain("Куда вы уже обращались");
  });

  it("takes no words for an answer to a question that Telegram did not take", async () => {
    const bot = await open();
    const person = openPerson(bot, "ru");
    await begin(person, TO_AMOUNT);
    bot.telegram.faults.add({ method: "sendMessage", kind: "500", times: 3 });
    await person.whisper("1500");
    // The failure is told; what is written next must not land on the question that was never seen.
    const shown = await person.say("1500");
    expect(shown.text).toContain("Куда вы уже обращались");
    expect(shown.text).not.toContain("Не понял");
    expect((await lead(person, ["complaint:summary"])).text).toContain("рублей");
  });

  it("stands a storage that is down: the bot answers, and says what it can't do", async () => {
    const memory = createMemoryStorage();
    let isDown = false;
    const fail = async () => {
      throw new Error("down");
    };
    const storage: Storage = new Proxy(memory, {
      get: (target, name, receiver) =>
        isDown && name !== "close" ? fail : Reflect.get(target, name, receiver),
    });
    const bot = await open({ storage });
    const person = openPerson(bot, "ru");
    isDown = true;
    await person.say("/complaint");
    await person.tap("complaint-start");
    const { answer: tapped } = await person.tap(answer("ladder", "order"));
    expect(tapped).not.toBe("timeout");
    expect((await person.say("/menu")).text).toContain("Куда обратиться");
    isDown = false;
    expect((await begin(person, TO_AMOUNT)).text).toContain("О какой сумме речь?");
  });
});
