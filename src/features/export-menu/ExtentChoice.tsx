import { MenuGroup, MenuGroupLabel, MenuItemRadio } from '@ariakit/react';
import type { PictureExtent } from '../../export/exportRequest.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import styles from './ExportMenu.module.css';

export const EXTENTS = ['all', 'page'] as const;

type Props = Readonly<{ extent: PictureExtent; onChange: (extent: PictureExtent) => void; language: Language }>;

/** How many sources the next pictures print. */
export function ExtentChoice({ extent, onChange, language }: Props) {
  const words = exportTexts(language);
  return (
    <MenuGroup className={styles.group}>
      <MenuGroupLabel className={styles.groupLabel}>{words.extent}</MenuGroupLabel>
      {EXTENTS.map((value) => (
        <MenuItemRadio
          key={value}
          className={styles.item}
          name="extent"
          value={value}
          checked={extent === value}
          onChange={() => onChange(value)}
        >
          <span className={styles.check} aria-hidden="true">
            {extent === value ? '●' : '○'}
          </span>
          {words.extents[value]}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
