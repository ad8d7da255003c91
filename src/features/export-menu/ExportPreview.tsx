import { formatNumber } from '../../i18n/formatNumber.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import type { ExportChoice } from './exportChoice.ts';
import type { ExportSource } from './exportSource.ts';
import { usePreview } from './usePreview.ts';
import styles from './ExportDialog.module.css';

type Props = Readonly<{ source: ExportSource; choice: ExportChoice; language: Language }>;

/** Type below this part of its size is hard to read. */
const SMALL = 0.8;

/** The very SVG that the file will hold, drawn as an image. */
export function ExportPreview({ source, choice, language }: Props) {
  const { dialog: words, failed } = exportTexts(language);
  const preview = usePreview(source, choice);
  const hasOwnLayout = !['png', 'svg', 'pdf'].includes(choice.format);
  return (
    <section className={styles.preview} aria-label={words.preview} aria-busy={preview.state === 'drawing'}>
      <p role="status" className={styles.remarks}>
        {preview.state === 'drawing' && words.previewing}
        {preview.state === 'failed' && failed(preview.reason)}
        {preview.state === 'drawn' && !hasOwnLayout && words.typeSize(formatNumber(preview.points, language))}
        {preview.state === 'drawn' && preview.shrunk < SMALL && ` ${words.small}`}
        {hasOwnLayout && preview.state === 'drawn' && words.ownLayout}
      </p>
      {'url' in preview && preview.url !== null && (
        <img
          className={styles.picture}
          data-transparent={choice.transparent || undefined}
          src={preview.url}
          alt={preview.description}
        />
      )}
    </section>
  );
}
