import { useId } from 'react';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import { SCREEN_PALETTE } from '../palette.ts';
import { Hatching } from './MapGround.tsx';
import styles from './Map.module.css';

/** What the land of the map means. */
export function MapLegend({ language }: Readonly<{ language: Language }>) {
  const id = useId();
  const { map: words } = boardTexts(language);
  const fills = [
    { fill: SCREEN_PALETTE.land, stroke: SCREEN_PALETTE.muted, text: words.withFigures },
    { fill: `url(#${id})`, stroke: SCREEN_PALETTE.grid, text: words.noFigure },
  ];
  return (
    <ul className={styles.legend} aria-label={chartTexts(language).legend}>
      {fills.map(({ fill, stroke, text }) => (
        <li key={text}>
          <svg width={22} height={14} aria-hidden="true">
            <defs>
              <Hatching palette={SCREEN_PALETTE} id={id} size={6} />
            </defs>
            <rect x={0.5} y={0.5} width={21} height={13} fill={fill} stroke={stroke} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
