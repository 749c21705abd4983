import type { Judged } from "../../classifier/evaluation/judge.ts";
import { isWrongAndSure, type Measures } from "../../classifier/evaluation/measure.ts";
import type { NoiseCount } from "../../classifier/evaluation/measure-noise.ts";
import { escapeHtml } from "../../i18n/html.ts";
import { confusionMatrix, reliabilityCurve } from "./pictures.ts";
import { STYLE } from "./style.ts";
import { groupConfusions, percent } from "./text.ts";

export interface EvaluationPart {
  readonly locale: string;
  readonly judged: readonly Judged[];
  readonly measures: Measures;
  readonly noise: readonly NoiseCount[];
}

/** A page that shows an evaluation; needs no other file and no network. */
export function evaluationPage(title: string, parts: readonly EvaluationPart[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<h1>${escapeHtml(title)}</h1>
<nav>${parts.map(({ locale }) => `<a href="#${escapeHtml(locale)}">${escapeHtml(locale)}</a>`).join(" ")}</nav>
${parts.map(partSection).join("\n")}
</html>
`;
}

function partSection({ locale, judged, measures, noise }: EvaluationPart): string {
  return `<section id="${escapeHtml(locale)}">
<h2>${escapeHtml(locale)}, ${measures.messages} messages</h2>
<dl>${figures(measures)
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`)
    .join("")}</dl>
<div class="pictures">
<figure><figcaption>Right label (rows) and what was said (columns)</figcaption>${confusionMatrix(measures.confusion)}</figure>
<figure><figcaption>Reliability: score against accuracy; a dot's size is its share of the messages</figcaption>${reliabilityCurve(measures)}</figure>
</div>
<div class="pictures">${intentTable(measures)}${noiseTable(noise)}</div>
<h3>Mistakes</h3>
${groupConfusions(judged)
  .map(([pair, all]) => mistakes(pair, all))
  .join("\n")}
</section>`;
}

function figures(m: Measures): [string, string][] {
  return [
    ["accuracy", percent(m.accuracy)],
    ["macro-F1", percent(m.macroF1)],
    ["label in first 3", percent(m.labelInTop3)],
    ["topic", percent(m.topicAccuracy)],
    ["topic in first 3", percent(m.topicInTop3)],
    ["sure", percent(m.sure)],
    ["unsure", percent(m.unsure)],
    ["none", percent(m.none)],
    ["wrong and sure", percent(m.wrongAndSure)],
    ["out of scope labelled", percent(m.outOfScopeLabelled)],
    ["out of scope refused", percent(m.outOfScopeRefused)],
    ["in scope labelled other", percent(m.inScopeLabelledOther)],
    ["in scope refused", percent(m.inScopeRefused)],
    ["fraud: aid offered", percent(m.fraudOffered)],
    ["fraud: surely elsewhere", percent(m.fraudSurelyElsewhere)],
    ["calibration error", percent(m.calibrationError)],
    ["mean cost", m.cost.toFixed(3)],
  ];
}

function intentTable({ intents }: Measures): string {
  const rows = intents
    .filter(({ messages }) => messages > 0)
    .map(
      ({ intent, messages, precision, recall, f1 }) =>
        `<tr><th>${intent}<td>${messages}<td>${percent(precision)}<td>${percent(recall)}<td>${percent(f1)}`,
    );
  return `<table><tr><th>intent<th>messages<th>precision<th>recall<th>F1${rows.join("")}</table>`;
}

function noiseTable(noise: readonly NoiseCount[]): string {
  const rows = noise
    .filter(({ messages }) => messages > 0)
    .map(({ noise: kind, messages, cleanRight, noisyRight }) => {
      const lost = ((cleanRight - noisyRight) / messages) * 100;
      return `<tr><th>${kind}<td>${messages}<td>${percent(cleanRight / messages)}<td>${percent(noisyRight / messages)}<td>${lost.toFixed(1)}`;
    });
  return `<table><tr><th>noise<th>messages<th>clean<th>noisy<th>points lost${rows.join("")}</table>`;
}

function mistakes(pair: string, all: readonly Judged[]): string {
  const lines = all.map((one) => {
    const { type, score, candidates } = one.result;
    const mark = isWrongAndSure(one) ? ' class="sure"' : "";
    const topic = candidates[0]?.topic ?? "other";
    return `<li${mark}>${escapeHtml(one.message.text)} <small>${type} ${score.toFixed(2)} ${topic} · ${escapeHtml(one.message.id)}</small>`;
  });
  return `<details><summary>${pair}: ${all.length}</summary><ul>${lines.join("")}</ul></details>`;
}
