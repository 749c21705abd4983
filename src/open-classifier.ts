import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Classifier, createClassifier } from "./classifier/classifier.ts";
import { decodeModel } from "./classifier/model.ts";
import { FatalError } from "./transport/transport.ts";

/** @throws FatalError when `<dataDir>/classifier/model.bin` can't be used */
export async function openClassifier(dataDir: string): Promise<Classifier> {
  const path = join(dataDir, "classifier/model.bin");
  try {
    return createClassifier(decodeModel(await readFile(path)));
  } catch (error) {
    throw new FatalError(`${path}: ${error instanceof Error ? error.message : "unreadable"}`);
  }
}
