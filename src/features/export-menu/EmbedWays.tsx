import { useState } from 'react';
import { fileSnippet, frozenSnippet } from '../../export/embed/embedSnippet.ts';
import type { Embed } from '../../export/embed/toEmbed.ts';
import { exportFileName } from '../../export/exportFileName.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { embedTexts } from '../../i18n/topics/embedTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { SnippetBox } from './SnippetBox.tsx';
import styles from './EmbedDialog.module.css';

type Props = Readonly<{ embed: Embed; height: number; language: Language }>;

/** Editors that store a page in a field of 64 kB are few; those that stop at half a megabyte are many. */
const LARGE = 500;

/** The two ways to embed a page: within a snippet, or as a file with a frame for it. */
export function EmbedWays({ embed, height, language }: Props) {
  const { frozen, file: asFile } = embedTexts(language);
  const [isSaved, setSaved] = useState(false);
  const framed = { name: embed.name, height };
  const fileName = exportFileName(embed.content.request);
  const whole = frozenSnippet(embed.html, framed);
  const kilobytes = Math.ceil(new Blob([whole]).size / 1000);
  const size = frozen.size(formatNumber(kilobytes, language));
  const save = () => {
    saveFile({ fileName, mime: 'text/html;charset=utf-8', content: embed.html });
    setSaved(true);
  };
  return (
    <>
      <SnippetBox
        words={frozen}
        snippet={whole}
        language={language}
        remark={kilobytes > LARGE ? `${size} ${frozen.large}` : size}
      />
      <SnippetBox
        words={asFile}
        snippet={fileSnippet(fileName, framed)}
        language={language}
        before={
          <p>
            <button type="button" className="button primary" onClick={save}>
              {asFile.save}
            </button>
            <span role="status" className={styles.saved}>
              {isSaved && exportTexts(language).done(fileName)}
            </span>
          </p>
        }
      />
    </>
  );
}
