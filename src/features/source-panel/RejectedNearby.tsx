import { sourceTexts } from '../../i18n/topics/sourceTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { readableText } from '../../markup/displayTokens.ts';
import type { Span } from '../../model/article.ts';
import type { IndexedArticle, Rejection } from '../../model/dataset.ts';
import styles from './Reading.module.css';

type Props = Readonly<{
  rejections: readonly Rejection[];
  text: string;
  article: IndexedArticle;
  onShow: (span: Span) => void;
}>;

/** What was read as a number near a figure and turned down, each with the reason. */
export function RejectedNearby({ rejections, text, article, onShow }: Props) {
  const words = sourceTexts(useLanguage());
  if (rejections.length === 0) return null;
  const reasons: Readonly<Record<string, string>> = words.reasons;
  const reasonOf = ({ rule, note }: Rejection) =>
    [note, rule].map((key) => (Object.hasOwn(reasons, key) ? reasons[key] : undefined)).find(Boolean) ??
    words.reasons.other;
  return (
    <section className={styles.more}>
      <h3>{words.rejected}</h3>
      <ul>
        {rejections.map((rejection) => (
          <li key={`${rejection.start}-${rejection.rule}`}>
            <q lang={article.language}>{readableText(text.slice(rejection.start, rejection.end), article.file)}</q>
            {' — '}
            {reasonOf(rejection)}{' '}
            <button type="button" className="button plain" onClick={() => onShow(rejection)}>
              {words.show}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
