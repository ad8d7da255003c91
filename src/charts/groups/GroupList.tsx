import { useEffect, useRef, useState } from 'react';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { countedInWords } from '../../i18n/figureInWords.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { periodWithBasis } from '../../i18n/periodWithBasis.ts';
import { groupInWords } from '../../i18n/groupInWords.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { placesWithBasis } from '../../i18n/placesWithBasis.ts';
import type { Language } from '../../model/article.ts';
import type { FigureGroup } from './figureGroup.ts';

export type GroupListProps = Readonly<{
  group: FigureGroup;
  onSelect: (id: string, from: Element) => void;
  onClose: () => void;
  language: Language;
}>;

const PAGE = 50;

/** The figures of one group, each a way to its source. */
export function GroupList({ group, onSelect, onClose, language }: GroupListProps) {
  const { groups: words } = chartTexts(language);
  const { quoted } = figureTexts(language);
  const [limit, setLimit] = useState(PAGE);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const name = groupInWords(group, language);
  const left = group.figures.length - limit;
  return (
    <div
      className="chart-group-list"
      role="dialog"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        onClose();
      }}
    >
      <div className="chart-head">
        <h3 ref={head} tabIndex={-1}>
          {name}
        </h3>
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <ol>
        {group.figures.slice(0, limit).map(({ figure, article }) => (
          <li key={figure.id}>
            <button
              type="button"
              className="button plain"
              onClick={(event) => onSelect(figure.id, event.currentTarget)}
            >
              {countedInWords(figure, language)}
            </button>{' '}
            {placesWithBasis(figure, language)} · {periodWithBasis(figure, language)}{' '}
            <span lang={article.language}>{quoted(figure.quote.exact)}</span>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + PAGE)}>
          {words.more(formatNumber(Math.min(left, PAGE), language))}
        </button>
      )}
    </div>
  );
}
