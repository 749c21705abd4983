import { badRequest } from "./refusal.ts";
import type { MethodSpec, ParameterType } from "./spec.ts";

/** A file that came with the call, under the name of a parameter or of an `attach://` reference. */
export class UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;

  constructor(name: string, type: string, content: Buffer) {
    this.name = name;
    this.type = type;
    this.content = content;
  }

  get size(): number {
    return this.content.length;
  }

  /** What a recorded call shows of it. */
  toJSON(): unknown {
    return { name: this.name, type: this.type, size: this.size };
  }
}

type Value =
  | string
  | number
  | boolean
  | readonly unknown[]
  | Readonly<Record<string, unknown>>
  | UploadedFile;

/** The parameters of one call, checked against the method's table and read by type. */
export class Parameters {
  readonly #values: ReadonlyMap<string, Value>;

  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  string(name: string): string | undefined {
    const value = this.#values.get(name);
    return typeof value === "string" ? value : undefined;
  }

  integer(name: string): number | undefined {
    const value = this.#values.get(name);
    return typeof value === "number" ? value : undefined;
  }

  boolean(name: string): boolean {
    return this.#values.get(name) === true;
  }

  array(name: string): readonly unknown[] | undefined {
    const value = this.#values.get(name);
    return Array.isArray(value) ? value : undefined;
  }

  object(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.#values.get(name);
    return isRecord(value) ? value : undefined;
  }

  file(name: string): UploadedFile | string | undefined {
    const value = this.#values.get(name);
    return value instanceof UploadedFile || typeof value === "string" ? value : undefined;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof UploadedFile);

/** Checks names and types; an `undefined` or null value counts as left out. Throws a refusal. */
export function readParameters(payload: unknown, spec: MethodSpec): Parameters {
  if (payload === undefined || payload === null) return new Parameters(new Map());
  if (!isRecord(payload)) throw badRequest("the parameters must be an object");
  const given = Object.entries(payload).filter(([, value]) => value !== undefined && value !== null);

  const attached = new Map<string, UploadedFile>();
  for (const [name, value] of given) {
    if (value instanceof UploadedFile && !Object.hasOwn(spec, name)) attached.set(name, value);
  }
  const unused = new Set(attached.keys());
  const fileAt = (reference: string): UploadedFile | undefined => {
    unused.delete(reference);
    return attached.get(reference);
  };
  const values = new Map<string, Value>();
  for (const [name, value] of given) {
    if (attached.has(name)) continue;
    const type = Object.hasOwn(spec, name) ? spec[name] : undefined;
    if (!type) throw badRequest(`unknown parameter ${name}`);
    values.set(name, readValue(name, value, type, fileAt));
  }
  const [stranger] = unused;
  if (stranger !== undefined) throw badRequest(`unknown parameter ${stranger}`);
  return new Parameters(values);
}

type FileAt = (reference: string) => UploadedFile | undefined;

function readValue(name: string, value: unknown, type: ParameterType, fileAt: FileAt): Value {
  switch (type) {
    case "string":
      if (typeof value === "string") return value;
      throw wrongType(name, "String");
    case "chat":
      if (typeof value === "string") return value;
      if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
      throw wrongType(name, "Integer or String");
    case "integer": {
      const number = typeof value === "string" && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
      if (typeof number === "number" && Number.isSafeInteger(number)) return number;
      throw wrongType(name, "Integer");
    }
    case "boolean":
      if (typeof value === "boolean") return value;
      if (value === "true" || value === "True" || value === "1") return true;
      if (value === "false" || value === "False" || value === "0") return false;
      throw wrongType(name, "Boolean");
    case "array": {
      const array = fromJson(name, value);
      if (Array.isArray(array)) return array;
      throw wrongType(name, "Array");
    }
    case "object": {
      const object = fromJson(name, value);
      if (isRecord(object)) return object;
      throw name === "reply_markup"
        ? badRequest("object expected as reply markup")
        : wrongType(name, "Object");
    }
    case "file":
      break;
  }
  return readFile(name, value, fileAt);
}

function readFile(name: string, value: unknown, fileAt: FileAt): Value {
  if (value instanceof UploadedFile) return value;
  if (typeof value !== "string") throw wrongType(name, "InputFile or String");
  const reference = /^attach:\/\/(.+)$/.exec(value)?.[1];
  if (reference === undefined) return value;
  const file = fileAt(reference);
  if (!file) throw badRequest(`there is no file "${reference}" in the request`);
  return file;
}

/** Through forms and query strings, lists and objects come as JSON text. */
function fromJson(name: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(
      name === "reply_markup"
        ? "can't parse reply keyboard markup JSON object"
        : `can't parse ${name} JSON object`,
    );
  }
}

const wrongType = (name: string, type: string) => badRequest(`field "${name}" must be of type ${type}`);
