import { useId } from 'react';
import type { ReactNode } from 'react';
import { embedTexts } from '../../i18n/topics/embedTexts.ts';
import type { Language } from '../../model/article.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './EmbedDialog.module.css';

type Props = Readonly<{
  words: Readonly<{ heading: string; note: string; label: string; copy: string }>;
  snippet: string;
  language: Language;
  /** What stands before the snippet. */
  before?: ReactNode;
  /** What is to be known of the snippet. */
  remark?: string;
}>;

/** One way to embed: what it is for, and its snippet to copy. */
export function SnippetBox({ words: { heading, note, label, copy }, snippet, language, before, remark }: Props) {
  const words = embedTexts(language);
  const id = useId();
  return (
    <section className={styles.way} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{heading}</h3>
      <p>{note}</p>
      {before}
      <label className={styles.snippet}>
        {label}
        <textarea
          readOnly
          rows={4}
          spellCheck={false}
          aria-describedby={remark === undefined ? undefined : `${id}-remark`}
          value={snippet}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      {remark !== undefined && <p id={`${id}-remark`}>{remark}</p>}
      <p>
        <CopyButton text={() => snippet} words={{ copied: words.copied, failed: words.copyFailed }}>
          {copy}
        </CopyButton>
      </p>
    </section>
  );
}
