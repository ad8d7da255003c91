import { useEffect, useMemo } from 'react';
import { embedPicture } from '../../export/embed/embedPicture.ts';
import type { Embed } from '../../export/embed/toEmbed.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { embedTexts } from '../../i18n/topics/embedTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import styles from './EmbedDialog.module.css';

type Props = Readonly<{ embed: Embed; width: number; height: number; language: Language }>;

/** The very page in a frame of the chosen width, as a picture: this page lets no other one run within it. */
export function EmbedPreview({ embed, width, height, language }: Props) {
  const url = useMemo(
    () => URL.createObjectURL(new Blob([embedPicture(embed, { width, height })], { type: 'image/svg+xml' })),
    [embed, width, height],
  );
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const words = embedTexts(language);
  return (
    <section className={styles.preview} aria-label={exportTexts(language).dialog.preview} tabIndex={0}>
      <p>{words.size(formatNumber(width, language), formatNumber(height, language))}</p>
      <img className={styles.picture} src={url} width={width} height={height} alt={embed.content.description} />
    </section>
  );
}
