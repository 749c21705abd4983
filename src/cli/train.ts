import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadKnowledge } from "../classifier/knowledge.ts";
import { encodeModel } from "../classifier/model.ts";
import { trainModel } from "../classifier/training/training.ts";
import { loadUtterances } from "../classifier/utterances.ts";
import { showProgress } from "./classifier-progress.ts";
import { contentFolders } from "./folders.ts";

const { dataDir } = contentFolders();
const started = performance.now();
const { utterances, problems, hash } = await loadUtterances(dataDir);
for (const { file, line, message, mend } of problems) {
  process.stderr.write(`${file}:${line}: ${message}; ${mend}\n`);
}
if (problems.length > 0) process.exitCode = 1;
else {
  const model = trainModel(utterances, {
    knowledge: await loadKnowledge(dataDir),
    dataHash: hash,
    trainedOn: new Date().toISOString().slice(0, 10),
    onProgress: showProgress("training"),
  });
  const bytes = encodeModel(model);
  const path = join(dataDir, "classifier", "model.bin");
  await writeFile(path, bytes);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { sureIntent, sureTopic, refuse, alarm } = model.thresholds;
  process.stdout.write(
    [
      `${utterances.length} utterances, ${model.topics.length} topics, ${model.hashes.length} features, ${seconds} s`,
      `thresholds: sure ${sureIntent} (topic ${sureTopic}), refuse ${refuse}, alarm ${alarm}`,
      `${(bytes.length / 1e6).toFixed(2)} MB → ${path}`,
      "",
    ].join("\n"),
  );
}
