import { formatNumber } from '../../i18n/formatNumber.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import type { ExportChoice } from './exportChoice.ts';
import type { ExportSource } from './exportSource.ts';
import type { FilePreview } from './previewOf.ts';
import { usePreview } from './usePreview.ts';
import styles from './ExportDialog.module.css';

type Props = Readonly<{ source: ExportSource; choice: ExportChoice; language: Language }>;

/** Type below this part of its size is hard to read. */
const SMALL = 0.8;

/** What the file will hold: its very picture, or the beginning of its text or rows. */
export function ExportPreview({ source, choice, language }: Props) {
  const { dialog: words, failed } = exportTexts(language);
  const preview = usePreview(source, choice);
  return (
    <section className={styles.preview} aria-label={words.preview} aria-busy={preview.state === 'drawing'}>
      <p role="status" className={styles.remarks}>
        {preview.state === 'drawing' && words.previewing}
        {preview.state === 'failed' && failed(preview.reason)}
        {preview.state === 'drawn' && remarks(preview.shown, choice, language)}
      </p>
      {preview.shown && <Shown preview={preview.shown} choice={choice} name={words.preview} />}
    </section>
  );
}

function remarks(shown: FilePreview, { format }: ExportChoice, language: Language): string {
  const { dialog: words } = exportTexts(language);
  const { [format]: layout }: Readonly<Partial<Record<typeof format, string>>> = words.layouts;
  const type =
    layout === undefined && shown.kind === 'picture' ? words.typeSize(formatNumber(shown.points, language)) : layout;
  const small = shown.kind === 'picture' && shown.shrunk < SMALL ? words.small : null;
  return [type, small].filter(Boolean).join(' ');
}

type ShownProps = Readonly<{ preview: FilePreview; choice: ExportChoice; name: string }>;

function Shown({ preview, choice, name }: ShownProps) {
  switch (preview.kind) {
    case 'picture':
      return (
        <img
          className={styles.picture}
          data-transparent={choice.transparent || undefined}
          src={preview.url}
          alt={preview.description}
        />
      );
    case 'text':
      return (
        <pre className={styles.text} tabIndex={0} role="group" aria-label={name}>
          {preview.text}
        </pre>
      );
    case 'rows':
      return (
        <div className={styles.rows} tabIndex={0} role="group" aria-label={name}>
          <table>
            <thead>
              <tr>
                {preview.head.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map((row) => (
                <tr key={String(row[0])}>
                  {row.map((cell, at) => (
                    <td key={preview.head[at]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
