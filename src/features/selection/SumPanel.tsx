import { useMemo } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { sumGuard } from '../../analysis/sumGuard.ts';
import { useArticleTexts } from '../../data/articleText.ts';
import { readySentence } from '../../export/sentence/readySentence.ts';
import { sumAsText, sumInWords } from '../../export/sentence/sumInWords.ts';
import type { AllowedSum } from '../../export/sentence/sumInWords.ts';
import { selectionTexts } from '../../i18n/topics/selectionTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FigureLine } from './FigureLine.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { SumRefusal } from './SumRefusal.tsx';
import styles from './Selection.module.css';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  /** The fingerprint of the dataset. */
  dataVersion: string;
  link: FigureLink;
}>;

/** What becomes of adding the picked figures: the sum with its terms, or why there is none. */
export function SumPanel({ figures, dataVersion, link }: Props) {
  const { sum } = selectionTexts(useLanguage());
  const verdict = useMemo(() => sumGuard(figures), [figures]);
  switch (verdict.verdict) {
    case 'tooFew':
      return <p>{sum.tooFew}</p>;
    case 'refused':
      return <SumRefusal verdict={verdict} figures={figures} link={link} />;
    case 'sum':
      return <Sum allowed={verdict} dataVersion={dataVersion} link={link} />;
  }
}

type SumProps = Omit<Props, 'figures'> & Readonly<{ allowed: AllowedSum }>;

function Sum({ allowed, dataVersion, link }: SumProps) {
  const language = useLanguage();
  const words = selectionTexts(language);
  const articles = allowed.terms.map(({ article }) => article.id);
  const { texts, isLoading } = useArticleTexts(articles, dataVersion);
  const ready = readySentence(allowed.terms, { language, texts });
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
      {!isLoading && (
        <CopyButton
          text={() => sumAsText(allowed, ready, language)}
          words={{ copied: words.copied, failed: words.copyFailed }}
          byHand="text"
        >
          {words.copy}
        </CopyButton>
      )}
    </div>
  );
}
