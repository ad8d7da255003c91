import type { PlaneMark } from '../analysis/toTimePlane.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { counted } from '../i18n/plural.ts';
import { yearOf } from '../model/edtf.ts';
import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';

/** What stands beside marks of the plane: "≈ 115 participants, 2016?", and "3 figures" where several coincide. */
export function planeLabels(
  labels: (figure: Figure) => readonly string[],
  language: Language,
): (marks: readonly PlaneMark[]) => string[] {
  const words = chartTexts(language);
  return (marks) => {
    const [first] = marks;
    if (!first || marks.length > 1) return [counted(marks.length, language, words.figures)];
    const { time, cited } = first;
    const year = time.kind === 'published' && time.isUncertain ? yearOf(cited.article.published) : null;
    const wordings = labels(cited.figure);
    return year === null ? [...wordings] : wordings.map((text) => `${text}, ${year}?`);
  };
}
