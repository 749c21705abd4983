import { join } from "node:path";
import type { Classifier } from "../../src/classifier/classifier.ts";
import { type LoadedUtterances, loadUtterances } from "../../src/classifier/utterances.ts";
import { openClassifier } from "../../src/open-classifier.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";

const DATA = join(PACKAGE_ROOT, "data");

export const realClassifier = (): Promise<Classifier> => openClassifier(DATA);
export const realUtterances = (): Promise<LoadedUtterances> => loadUtterances(DATA);
