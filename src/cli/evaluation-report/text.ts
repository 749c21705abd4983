import type { Judged } from "../../classifier/evaluation/judge.ts";
import { isWrongAndSure, type Measures } from "../../classifier/evaluation/measure.ts";
import type { NoiseCount } from "../../classifier/evaluation/measure-noise.ts";

const MAX_CONFUSIONS = 8;
const MAX_EXAMPLES = 3;
const MAX_TEXT = 110;

/** Shares as per cent with one decimal; "–" where there is nothing to tell. */
export function percent(share: number | undefined): string {
  return share === undefined ? "–" : (share * 100).toFixed(1);
}

/** What `npm run eval` prints for one group of messages. */
export function describeMeasures(title: string, m: Measures): string {
  const lines = [
    `${title}: ${m.messages} messages`,
    `  accuracy ${percent(m.accuracy)}, macro-F1 ${percent(m.macroF1)}, label among the first three ${percent(m.labelInTop3)}`,
    `  topic ${percent(m.topicAccuracy)}, topic among the first three ${percent(m.topicInTop3)}`,
    `  sure ${percent(m.sure)}, unsure ${percent(m.unsure)}, none ${percent(m.none)}; wrong and sure ${percent(m.wrongAndSure)}`,
    `  out of scope: labelled ${percent(m.outOfScopeLabelled)}, refused ${percent(m.outOfScopeRefused)}; in scope: labelled other ${percent(m.inScopeLabelledOther)}, refused ${percent(m.inScopeRefused)}`,
    `  fraud: first aid offered ${percent(m.fraudOffered)}, surely elsewhere ${percent(m.fraudSurelyElsewhere)}`,
    `  calibration error ${percent(m.calibrationError)}, cost ${m.cost.toFixed(3)}`,
    `  ${"intent".padEnd(10)} messages  precision  recall    F1`,
    ...m.intents
      .filter(({ messages }) => messages > 0)
      .map(
        ({ intent, messages, precision, recall, f1 }) =>
          `  ${intent.padEnd(10)} ${String(messages).padStart(8)}  ${percent(precision).padStart(9)}  ${percent(recall).padStart(6)}  ${percent(f1).padStart(4)}`,
      ),
  ];
  return `${lines.join("\n")}\n`;
}

export function describeNoise(counts: readonly NoiseCount[]): string {
  const lines = counts.map(({ noise, messages, cleanRight, noisyRight }) => {
    const lost = ((cleanRight - noisyRight) / Math.max(1, messages)) * 100;
    return `  ${noise.padEnd(10)} ${String(messages).padStart(8)}  ${percent(cleanRight / messages).padStart(5)} → ${percent(noisyRight / messages).padStart(5)}  (−${lost.toFixed(1)} points)`;
  });
  return `  noise      messages  clean → noisy\n${lines.join("\n")}\n`;
}

/** The most frequent confusions with some of their texts. */
export function describeConfusions(judged: readonly Judged[]): string {
  return groupConfusions(judged)
    .slice(0, MAX_CONFUSIONS)
    .map(([pair, all]) => {
      const texts = all.slice(0, MAX_EXAMPLES).map((one) => {
        const { text } = one.message;
        const cut = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
        return `      ${isWrongAndSure(one) ? "!" : " "} ${cut}`;
      });
      return `    ${pair}: ${all.length}\n${texts.join("\n")}\n`;
    })
    .join("");
}

/** "right → said" with the messages, most frequent first. */
export function groupConfusions(judged: readonly Judged[]): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.isRight) continue;
    const pair = `${one.message.labels[0]} → ${one.result.intent}`;
    const group = groups.get(pair);
    if (group) group.push(one);
    else groups.set(pair, [one]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
