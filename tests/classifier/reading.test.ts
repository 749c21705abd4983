import { beforeAll, describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/classifier/reading/reader.ts";
import { buildReaderData } from "../../src/classifier/training/corpus.ts";
import { realUtterances } from "./a-classifier.ts";

let reader: Reader;
beforeAll(async () => {
  const { utterances } = await realUtterances();
  reader = createReader(buildReaderData(utterances, {}));
});

describe("a message is read as it was meant", () => {
  it.each<[string, string, string]>([
    ["as it stands", "не пришёл заказ", "не пришел заказ"],
    ["wrong layout", "yt ghbitk pfrfp", "не пришел заказ"],
    ["wrong layout, English", "цруку шы ьн зфслуе", "where is my packet"],
    ["wrong layout with ё and б on their keys", "xthtp crjkmrj dthyen ltymub", "через сколько вернут деньги"],
    ["Latin letters", "ne prishel zakaz", "не пришел заказ"],
    ["Latin letters, j and w", "ja jdu posylku, gde dengi", "я жду посылку где деньги"],
    ["Latin letters, 4 and missing soft signs", "ho4u vernut dengi", "хочу вернуть деньги"],
    ["Latin look-alikes", "зaкaз нe пpишeл", "заказ не пришел"],
    ["glued", "гдемойзаказ", "где мой заказ"],
    ["split", "не при шел за каз", "не пришел заказ"],
    ["elongated", "гдееее зааааказ", "где заказ"],
    ["a letter missed", "верните дньги", "верните деньги"],
    ["a letter doubled", "верните мой заказз", "верните мой заказ"],
    ["letters swapped", "верните деньиг", "верните деньги"],
    ["by ear", "вирните деньги", "верните деньги"],
    ["a neighbouring key", "аерните деньги", "верните деньги"],
    ["a slip in English", "where is my parcle", "where is my parcel"],
    ["English among Russian", "не работает promo code", "не работает promo code"],
  ])("%s", (_, text, meant) => {
    expect(
      reader
        .read(text)
        .map(({ word }) => word)
        .join(" "),
    ).toBe(meant);
  });

  it("amounts, numbers and links become classes", () => {
    const shapes = (text: string) =>
      reader
        .read(text)
        .map(({ word }) => word)
        .filter((word) => word.startsWith("#"));
    expect(shapes("списали 500 р")).toEqual(shapes("списали 700 р"));
    expect(shapes("https://one.ru/page")).toEqual(shapes("www.example.com"));
  });
});
