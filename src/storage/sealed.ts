import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Storage } from "./storage.ts";

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Digests of keys that are remembered; forgotten all at once when they are more. */
const MAX_DIGESTS = 10_000;

/**
 * Encrypts what a store keeps, so that neither its files nor its backups say anything about anybody. Of a key only the kind
 * stays readable (`language:…`); whose it is does not. A value of another secret counts as absent.
 *
 * @param secret kept apart from the store
 */
export function sealed(storage: Storage, secret: string): Storage {
  const derive = (use: string) => Buffer.from(hkdfSync("sha256", secret, "ozon-guide-bot storage", use, 32));
  const [valueKey, nameKey] = [derive("values"), derive("names")];
  const digests = new Map<string, string>();

  function nameOf(key: string): string {
    const known = digests.get(key);
    if (known !== undefined) return known;
    const kind = key.slice(0, key.lastIndexOf(":") + 1);
    const name = kind + createHmac("sha256", nameKey).update(key).digest("base64url").slice(0, 22);
    if (digests.size >= MAX_DIGESTS) digests.clear();
    digests.set(key, name);
    return name;
  }

  function seal(value: unknown): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, valueKey, iv);
    const text = cipher.update(JSON.stringify(value), "utf8");
    return Buffer.concat([iv, text, cipher.final(), cipher.getAuthTag()]).toString("base64");
  }

  function unseal(sealedValue: unknown): unknown {
    if (typeof sealedValue !== "string") return undefined;
    const bytes = Buffer.from(sealedValue, "base64");
    if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
    try {
      const decipher = createDecipheriv(CIPHER, valueKey, bytes.subarray(0, IV_BYTES));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
      return JSON.parse(Buffer.concat([text, decipher.final()]).toString("utf8"));
    } catch {
      return undefined;
    }
  }

  return {
    ...storage,
    get: async (key) => unseal(await storage.get(nameOf(key))),
    set: (key, value, ttlMs) => storage.set(nameOf(key), seal(value), ttlMs),
    add: (key, value, ttlMs) => storage.add(nameOf(key), seal(value), ttlMs),
    take: async (key) => unseal(await storage.take(nameOf(key))),
    delete: (key) => storage.delete(nameOf(key)),
    list: async (prefix) => (await storage.list(prefix)).map(unseal).filter((value) => value !== undefined),
  };
}
