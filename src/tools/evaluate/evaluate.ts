import { fileURLToPath } from 'node:url';
import { extractFigures } from '../../extract/extractFigures.ts';
import { LANGUAGES } from '../../model/article.ts';
import { goldenCases } from './goldenCases.ts';
import { AXES, rates, scoreCase, totalScore, type Score } from './score.ts';

const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

function line(name: string, score: Score): string {
  const { precision, recall, f1, wholly } = rates(score);
  const axes = AXES.map((axis) => `${axis} ${percent(score.hit === 0 ? 1 : score.axes[axis] / score.hit)}`).join('  ');
  return `${name}  ${String(score.required).padStart(4)} figures  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  |  ${axes}  |  wholly right ${percent(wholly)}`;
}

const cases = goldenCases(fileURLToPath(new URL('../../extract/golden', import.meta.url)));
const scored = cases.map((one) => ({ ...one, score: scoreCase(one, extractFigures(one.source).figures) }));
for (const fault of scored.flatMap(({ score }) => score.faults)) console.log(fault);
for (const language of LANGUAGES) {
  const scores = scored.filter((one) => one.language === language).map(({ score }) => score);
  if (scores.length > 0) console.log(line(language, totalScore(scores)));
}
