import { beforeAll, describe, expect, it } from "vitest";
import type { Classifier, Intent } from "../../src/classifier/classifier.ts";
import { realClassifier } from "./a-classifier.ts";

/** Messages that must never be misread: what is lost if they are. */
const NEVER_MISREAD: readonly (readonly [text: string, intent: Intent, reason: string])[] = [
  [
    "мне звонят из службы безопасности озон банка и просят код из смс",
    "fraud",
    "the code is being asked right now",
  ],
  ["я назвала код из смс", "fraud", "the account can still be saved"],
  ["перевела деньги на безопасный счёт", "fraud", "the bank may still stop it"],
  ["продавец просит оплатить переводом на карту мимо сайта", "fraud", "money sent past the shop is gone"],
  ["пришла ссылка на оплату доставки в вотсапе", "fraud", "paying there gives the card away"],
  ["установила приложение по просьбе сотрудника, теперь управляют телефоном", "fraud", "minutes count"],
  ["это правда озон звонит или мошенники", "fraud", "the question our user was sent here for"],
  ["курьер просит код из смс до доставки", "fraud", "a courier needs no code of the bank"],
  ["they asked me for the sms code and I told them", "fraud", "the account can still be saved"],
  ["someone called from ozon security and wants my card number", "fraud", "the card is about to be emptied"],
  ["nazvala kod iz sms moshennikam", "fraud", "panic types in Latin letters"],
  ["vjityybrb gjghjcbkb rjl bp cvc", "fraud", "panic types in the wrong layout"],
  ["потеряла карту, надо заблокировать", "bank", "whoever finds it can pay"],
  ["списали деньги, я ничего не покупала", "bank", "the term for a dispute is one day"],
  ["my card was stolen block it", "bank", "whoever has it can pay"],
  ["курьер звонит и говорит что будет через час", "order", "an honest courier is no fraud"],
  ["где мой заказ", "order", "the most frequent question"],
  ["не пришёл возврат за товар", "order", "a refund late is no complaint yet"],
  ["вернули деньги на озон карту, а платила другой", "order", "named by the card, but the shop's matter"],
  ["обманули с размером, хочу вернуть", "order", "a word of fraud about a purchase"],
  ["where is my parcel", "order", "the most frequent question"],
  ["билет на поезд надо сдать", "travel", "every hour costs a part of the price"],
  ["рейс отменили, как вернуть деньги", "travel", "the shop's refunds are another desk"],
  ["в отеле не нашли нашу бронь", "travel", "somebody stands at the desk at night"],
  ["потеряли чемодан в аэропорту", "travel", "the airport's paper is needed at once"],
  ["хочу написать претензию, сколько ждать ответа", "complaint", "a term begins with it"],
  ["подам в суд на озон", "complaint", "an authority is named"],
  ["поддержка меня игнорирует вторую неделю", "complaint", "the other cards did not help"],
  ["не могу войти в личный кабинет", "account", "without it no other advice works"],
  ["сменила номер телефона, код приходит на старый", "account", "it is neither the bank's nor fraud"],
  ["взломали мой аккаунт", "account", "somebody else is ordering"],
  ["как открыть пункт выдачи озон", "business", "not a customer"],
  ["я продавец, мне не пришла выплата", "business", "the customers' chat can't help"],
  ["здравствуйте", "smalltalk", "the door, not a refusal"],
  ["спасибо большое, помогли", "smalltalk", "a thank-you is no new problem"],
  ["какая завтра погода", "other", "we say that we can't"],
  ["включи свет в спальне", "other", "we say that we can't"],
  ["заказ на вайлдберриз не пришёл", "other", "another shop's customer must not write to Ozon"],
  ["turn off the kitchen lights", "other", "we say that we can't"],
];

let classifier: Classifier;
beforeAll(async () => {
  classifier = await realClassifier();
});

describe("messages that must never be misread", () => {
  it.each(NEVER_MISREAD)("%s: %s (%s)", (text, intent) => {
    expect(classifier.classify(text).intent).toBe(intent);
  });

  it.each([
    "назвала код из смс и перевела деньги, что делать",
    "мошенники украли деньги с карты по телефону",
    "сказали установить anydesk и я установил",
    "i gave them my code and they took the money",
  ])("first aid comes first: %s", (text) => {
    const { urgent, type, candidates } = classifier.classify(text);
    expect({ urgent, type, intent: candidates[0]?.intent }).toEqual({
      urgent: true,
      type: "sure",
      intent: "fraud",
    });
  });

  it.each([
    ["Не пришёл заказ, а ещё хочу сдать билет на самолёт", "order", "travel"],
    ["не могу войти в аккаунт и заказ не пришёл", "account", "order"],
    ["Товар бракованный, продавец молчит. Мне не начислили мили за перелёт.", "order", "travel"],
    ["1) где мой заказ 2) как отменить бронь отеля", "order", "travel"],
    ["my order is late and I also can't log in", "order", "account"],
  ])("two matters in one message are both named: %s", (text, ...intents) => {
    const { several } = classifier.classify(text);
    expect(several.map((topic) => topic.split("-")[0])).toEqual(intents);
  });

  it.each([
    "Заказала куртку, привезли не тот размер. Хочу сдать её обратно.",
    "карту украли и деньги уже сняли",
    "где мой заказ",
  ])("one matter stays one: %s", (text) => {
    expect(classifier.classify(text).several).toEqual([]);
  });
});

describe("why", () => {
  it.each([
    ["не пришёл возврат за билет на поезд", "поезд"],
    ["заблокируйте карту", "карт"],
    ["какая завтра погода в сочи", "погод"],
  ])("%s: the words that decided are named", (text, word) => {
    const features = classifier.explain(text).map(({ feature }) => feature);
    expect(features.join(" ")).toContain(word);
  });
});
