import { useEffect, useId, useRef, useState } from 'react';
import { embedHeight } from '../../export/embed/embedHeight.ts';
import { embedTexts } from '../../i18n/topics/embedTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { LANGUAGES } from '../../model/article.ts';
import type { Language } from '../../model/article.ts';
import { ChoiceField, nameOf } from './ChoiceField.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { EmbedWays } from './EmbedWays.tsx';
import type { ExportSource } from './exportSource.ts';
import { useEmbed } from './useEmbed.ts';
import styles from './EmbedDialog.module.css';

type Props = Readonly<{ source: ExportSource; language: Language; onClose: () => void }>;

const WIDTHS = { narrow: 320, column: 640, wide: 960 } as const;
const NAMES = ['narrow', 'column', 'wide'] as const;

/** A chart for another page: how it will look there, its snippet and its file. */
export function EmbedDialog({ source, language, onClose }: Props) {
  const words = embedTexts(language);
  const { dialog: common, failed } = exportTexts(language);
  const [pageLanguage, setPageLanguage] = useState(language);
  const [place, setPlace] = useState<(typeof NAMES)[number]>('column');
  const page = useEmbed(source, pageLanguage);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const width = WIDTHS[place];
  const height = page.state === 'made' ? embedHeight(page.embed.content, width) : 0;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <div className={styles.form}>
        <h2 id={title}>{words.title}</h2>
        <p>{words.intro}</p>
        <ChoiceField label={common.language} value={pageLanguage} onChange={setPageLanguage}>
          {LANGUAGES.map((code) => ({ value: code, text: nameOf(code) }))}
        </ChoiceField>
        <ChoiceField label={words.width} value={place} onChange={setPlace}>
          {NAMES.map((name) => ({ value: name, text: words.widths[name] }))}
        </ChoiceField>
        <p role="status">
          {page.state === 'making' && words.working}
          {page.state === 'failed' && failed(page.reason)}
        </p>
        {page.state === 'made' && <EmbedWays embed={page.embed} height={height} language={language} />}
        <p>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </p>
      </div>
      {page.state === 'made' && <EmbedPreview embed={page.embed} {...{ width, height, language }} />}
    </dialog>
  );
}
