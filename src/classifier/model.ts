import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { z } from "zod";
import { type Calibration, TRAITS } from "./calibration.ts";
import type { Thresholds } from "./decide.ts";
import { type FirstAid, FirstAidSchema } from "./first-aid.ts";
import { INTENTS } from "./intents.ts";
import type { LinearMachine } from "./linear/machine.ts";
import { FamiliesSchema } from "./reading/families.ts";
import { CYRILLIC, LATIN } from "./reading/letter-model.ts";
import type { ReaderData } from "./reading/reader.ts";
import type { Topic } from "./topics.ts";

const MAGIC = "OGCM";
const VERSION = 2;
const MAX_UNPACKED = 64 * 1024 * 1024;

const HeaderSchema = z.strictObject({
  version: z.literal(VERSION),
  /** Day of training, YYYY-MM-DD. */
  trainedOn: z.iso.date(),
  /** SHA-256 of what it was trained on. */
  dataHash: z.string().regex(/^[0-9a-f]{64}$/),
  topics: z.array(z.strictObject({ topic: z.string(), intent: z.enum(INTENTS) })).min(2),
  features: z.int().positive(),
  words: z.array(z.string()),
  stems: z.array(z.string()),
  russian: z.array(z.int()),
  english: z.array(z.int()),
  families: FamiliesSchema,
  firstAid: FirstAidSchema,
  calibration: z.strictObject({
    topicSlope: z.tuple([z.number(), z.number()]),
    intentSlope: z.tuple([z.number(), z.number()]),
    intentBias: z.array(z.array(z.number()).length(TRAITS.length)).length(INTENTS.length),
  }),
  thresholds: z.strictObject({
    sureIntent: z.number(),
    sureTopic: z.number(),
    refuse: z.number(),
    alarm: z.number(),
  }),
});

/** Reads and scores; columns of the weights are the topics, then the intents. */
export interface Machine extends ReaderData, LinearMachine {
  readonly topics: readonly Topic[];
}

/** All that classifying needs. */
export interface Model extends Machine {
  /** YYYY-MM-DD. */
  readonly trainedOn: string;
  readonly dataHash: string;
  readonly calibration: Calibration;
  readonly thresholds: Thresholds;
  readonly firstAid: FirstAid;
}

export function encodeModel(model: Model): Uint8Array {
  const { hashes, rarity, weights, scales, bias, russianLetters, englishLetters, ...facts } = model;
  const header = Buffer.from(JSON.stringify({ version: VERSION, features: hashes.length, ...facts }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4);
  const body = Buffer.concat([
    length,
    header,
    padding,
    ...[hashes, rarity, scales, bias, russianLetters, englishLetters, weights].map(bytesOf),
  ]);
  const packed = brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  return Buffer.concat([Buffer.from(MAGIC), packed]);
}

/** Throws an Error that says what is wrong with a broken or foreign file. */
export function decodeModel(bytes: Uint8Array): Model {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 4).toString("latin1") !== MAGIC) {
    throw new Error("Not a classifier model: run `npm run train` to write one");
  }
  const body = unpack(file.subarray(4));
  const headerLength = body.length >= 4 ? body.readUInt32LE(0) : Number.POSITIVE_INFINITY;
  if (4 + headerLength > body.length) throw broken("it ends inside its header");
  const { version: _, features, ...facts } = readHeader(body.subarray(4, 4 + headerLength));
  const columns = facts.topics.length + INTENTS.length;
  const sections = new Sections(body, 4 + headerLength + ((4 - (headerLength % 4)) % 4));
  const model = {
    ...facts,
    hashes: sections.next(Int32Array, features),
    rarity: sections.next(Float32Array, features),
    scales: sections.next(Float32Array, columns),
    bias: sections.next(Float32Array, columns),
    russianLetters: sections.next(Uint8Array, (CYRILLIC.length + 1) ** 3),
    englishLetters: sections.next(Uint8Array, (LATIN.length + 1) ** 3),
    weights: sections.next(Int8Array, features * columns),
  };
  sections.end();
  return model;
}

/** Its first byte stands where a number of four bytes may. */
function unpack(packed: Buffer): Buffer {
  try {
    const body = brotliDecompressSync(packed, { maxOutputLength: MAX_UNPACKED });
    return body.byteOffset % 4 === 0 ? body : Buffer.from(new Uint8Array(body).buffer);
  } catch (cause) {
    throw broken("it can't be unpacked", cause);
  }
}

function readHeader(bytes: Buffer): z.infer<typeof HeaderSchema> {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw broken("its header is not JSON", cause);
  }
  const result = HeaderSchema.safeParse(json);
  if (!result.success) throw broken(z.prettifyError(result.error));
  return result.data;
}

class Sections {
  readonly #body: Buffer;
  #at: number;

  constructor(body: Buffer, from: number) {
    this.#body = body;
    this.#at = from;
  }

  /** A view, not a copy: the file pads its header so that numbers of four bytes stand where they may. */
  next<View>(
    View: {
      new (buffer: ArrayBuffer, from: number, count: number): View;
      readonly BYTES_PER_ELEMENT: number;
    },
    count: number,
  ): View {
    const length = count * View.BYTES_PER_ELEMENT;
    const from = this.#body.byteOffset + this.#at;
    if (this.#at + length > this.#body.length) throw broken("it is shorter than its header says");
    this.#at += length;
    return new View(this.#body.buffer as ArrayBuffer, from, count);
  }

  end(): void {
    if (this.#at !== this.#body.length) throw broken("it is longer than its header says");
  }
}

function bytesOf(array: Int32Array | Float32Array | Int8Array | Uint8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function broken(why: string, cause?: unknown): Error {
  return new Error(`The classifier's model is broken: ${why}. Run \`npm run train\` to write it anew`, {
    cause,
  });
}
