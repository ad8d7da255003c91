import { useMemo } from 'react';
import type { PlaceCounts } from '../../analysis/toPlaceCounts.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { regionName } from '../../i18n/placeName.ts';
import { counted } from '../../i18n/plural.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import { GroupList } from '../groups/GroupList.tsx';
import { useGroups } from '../groups/useGroups.ts';
import { listedGroup } from '../listedGroup.ts';
import styles from './Map.module.css';

export type BesideMapProps = Readonly<{
  counts: PlaceCounts;
  onSelect: (id: string, from: Element) => void;
  language: Language;
}>;

/** The figures that no country can carry: about a region as a whole, or without a place. Each entry lists its figures. */
export function BesideMap({ counts: { regions, noPlace }, onSelect, language }: BesideMapProps) {
  const { map: words } = boardTexts(language);
  const groups = useMemo(() => {
    const none = boardTexts(language).coverage.noPlace;
    return [
      ...regions.map(({ m49, figures }) =>
        listedGroup(m49, figureTexts(language).regionWide(regionName(m49, language)), figures),
      ),
      ...(noPlace.length > 0 ? [listedGroup('no-place', none, noPlace)] : []),
    ];
  }, [regions, noPlace, language]);
  const { handlers, open, close } = useGroups(groups, onSelect);
  if (groups.length === 0) return null;
  return (
    <div className={styles.beside}>
      <h3>{words.beside}</h3>
      <div className="chart-stage" role="group" aria-label={words.beside} {...handlers}>
        {groups.map(({ key, figures, place }, index) => {
          const only = figures.length === 1 ? figures[0] : undefined;
          const many = counted(figures.length, language, chartTexts(language).figures);
          return (
            <button
              key={key}
              type="button"
              className="button plain"
              data-group={key}
              data-figure={only?.figure.id}
              tabIndex={index === 0 ? 0 : -1}
              aria-haspopup={only ? undefined : 'dialog'}
            >
              {key === 'no-place' ? words.noPlace(many) : words.wide(many, place)}
            </button>
          );
        })}
      </div>
      {open && <GroupList key={open.key} group={open} onSelect={onSelect} onClose={close} language={language} />}
    </div>
  );
}
