import { useMemo } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { sumGuard } from '../../analysis/sumGuard.ts';
import { readySentence } from '../../export/sentence/readySentence.ts';
import { sumAsText, sumInWords } from '../../export/sentence/sumInWords.ts';
import type { AllowedSum } from '../../export/sentence/sumInWords.ts';
import { selectionTexts } from '../../i18n/topics/selectionTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { quotationText } from '../../markup/quotation.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FigureLine } from './FigureLine.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { SumRefusal } from './SumRefusal.tsx';
import styles from './Selection.module.css';

type Props = Readonly<{ figures: readonly CitedFigure[]; link: FigureLink }>;

/** What becomes of adding the picked figures: the sum with its terms, or why there is none. */
export function SumPanel({ figures, link }: Props) {
  const { sum } = selectionTexts(useLanguage());
  const verdict = useMemo(() => sumGuard(figures), [figures]);
  switch (verdict.verdict) {
    case 'tooFew':
      return <p>{sum.tooFew}</p>;
    case 'refused':
      return <SumRefusal verdict={verdict} figures={figures} link={link} />;
    case 'sum':
      return <Sum allowed={verdict} link={link} />;
  }
}

function Sum({ allowed, link }: Readonly<{ allowed: AllowedSum; link: FigureLink }>) {
  const language = useLanguage();
  const words = selectionTexts(language);
  const quotation = ({ figure, article }: CitedFigure) => quotationText(figure.quote.exact, article.file);
  const ready = readySentence(allowed.terms, { language, quotation });
  return (
    <div className={styles.panelBody}>
      <p className={styles.total}>{sumInWords(allowed, language)}</p>
      <h3>{words.sum.terms}</h3>
      <ol className={styles.terms}>
        {allowed.terms.map((cited) => (
          <li key={cited.figure.id}>
            <FigureLine cited={cited} link={link} />
          </li>
        ))}
      </ol>
      {allowed.cautions.length > 0 && (
        <ul className={styles.cautions}>
          {allowed.cautions.map((caution) => (
            <li key={caution}>{words.sum.cautions[caution]}</li>
          ))}
        </ul>
      )}
      <CopyButton
        text={() => sumAsText(allowed, ready, language)}
        words={{ copied: words.copied, failed: words.copyFailed }}
        byHand="text"
      >
        {words.copy}
      </CopyButton>
    </div>
  );
}
