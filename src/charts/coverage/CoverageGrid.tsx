import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import type { CellKind, Coverage } from '../../analysis/toCoverage.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { counted } from '../../i18n/plural.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import { GroupList } from '../groups/GroupList.tsx';
import { useGroups } from '../groups/useGroups.ts';
import { ZOOMS } from '../largestThatFits.ts';
import { listedGroup } from '../listedGroup.ts';
import { useScreenRoom } from '../screenRoom.ts';
import { coverageColumnName, coverageRowName } from './coverageNames.ts';
import { cellBeside } from './cellBeside.ts';
import styles from './CoverageGrid.module.css';

export type CoverageGridProps = Readonly<{
  coverage: Coverage;
  cells: CellKind;
  onSelect: (id: string, from: Element) => void;
  language: Language;
}>;

/** The cells in a region that scrolls by itself; names of rows and columns stay in sight. */
export function CoverageGrid({ coverage, cells, onSelect, language }: CoverageGridProps) {
  const { coverage: words } = boardTexts(language);
  const groups = useMemo(
    () =>
      coverage.cells.map(({ row, column, figures }) => {
        const [place, of] = [coverage.rows[row]?.place, coverage.columns[column]?.of];
        const names = [place && coverageRowName(place, cells, language), of && coverageColumnName(of, language)];
        return listedGroup(`${row} ${column}`, names.join(', '), figures);
      }),
    [coverage, cells, language],
  );
  const { handlers, open, close } = useGroups(groups, onSelect);
  const room = useScreenRoom();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as Element).closest<HTMLElement>('[data-group]');
    const target = from && cellBeside(coverage.cells, from.dataset['group'] ?? '', event.key);
    if (target === undefined || target === null) return handlers.onKeyDown(event);
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-group="${target}"]`)?.focus();
  };
  return (
    <>
      <div
        className={`chart-stage chart-scrolls ${styles.scroll}`}
        style={room > 0 ? { maxHeight: room } : undefined}
        role="group"
        aria-label={`${words.scroll}. ${words.keys}`}
        tabIndex={0}
        {...handlers}
        onKeyDown={onKeyDown}
      >
        <Enlarged {...{ coverage, room }}>
          <Cells {...{ coverage, cells, language }} />
        </Enlarged>
      </div>
      {open && <GroupList key={open.key} group={open} onSelect={onSelect} onClose={close} language={language} />}
    </>
  );
}

/** As many times larger as a grid that fills the screen still fits, so that a room can read it. */
function Enlarged({ coverage, room, children }: Readonly<{ coverage: Coverage; room: number; children: ReactNode }>) {
  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = grid;
    if (!current || room === 0) return undefined;
    const { offsetWidth, offsetHeight } = current.firstElementChild as HTMLElement;
    const wide = current.clientWidth;
    const zoom = ZOOMS.find((times) => offsetHeight * times <= room && offsetWidth * times <= wide);
    current.style.zoom = String(zoom ?? 1);
    return () => {
      current.style.zoom = '';
    };
  }, [coverage, room]);
  return <div ref={grid}>{children}</div>;
}

const Cells = memo(function Cells({ coverage, cells, language }: Omit<CoverageGridProps, 'onSelect'>) {
  const { coverage: words } = boardTexts(language);
  const { rows, columns, figures } = coverage;
  const most = Math.max(1, ...coverage.cells.map((cell) => cell.figures.length));
  const number = (held: readonly unknown[]) => (held.length === 0 ? '' : formatNumber(held.length, language));
  const place = (row: number, column: number): CSSProperties => ({ gridRow: row + 2, gridColumn: column + 2 });
  const isYears = cells === 'region-year';
  return (
    <div
      className={styles.grid}
      data-cells={cells}
      style={{ gridTemplateColumns: `max-content repeat(${columns.length}, auto) auto` }}
    >
      <span className={styles.corner} style={{ gridRow: 1, gridColumn: 1 }} />
      {columns.map(({ key, of }, index) => (
        <span key={key} className={styles.column} style={{ gridRow: 1, gridColumn: index + 2 }}>
          {coverageColumnName(of, language)}
        </span>
      ))}
      <span className={styles.column} style={{ gridRow: 1, gridColumn: columns.length + 2 }}>
        {words.all}
      </span>
      {rows.map(({ key, place: of, figures: held }, index) => (
        <div key={key} className={styles.row}>
          <span className={styles.name} style={{ gridRow: index + 2, gridColumn: 1 }}>
            {coverageRowName(of, cells, language)}
          </span>
          <span className={styles.track} style={{ gridRow: index + 2, gridColumn: `2 / span ${columns.length}` }} />
          <span className={styles.margin} style={place(index, columns.length)}>
            {number(held)}
          </span>
        </div>
      ))}
      {coverage.cells.map((cell, index) => {
        const [row, column] = [rows[cell.row], columns[cell.column]];
        if (!row || !column) return null;
        const names = [coverageRowName(row.place, cells, language), coverageColumnName(column.of, language)] as const;
        const only = cell.figures.length === 1 ? cell.figures[0] : undefined;
        return (
          <button
            key={`${row.key} ${column.key}`}
            type="button"
            className={styles.cell}
            style={{ ...place(cell.row, cell.column), ...shade(cell.figures.length / most) }}
            data-group={`${cell.row} ${cell.column}`}
            data-figure={only?.figure.id}
            tabIndex={index === 0 ? 0 : -1}
            aria-haspopup={only ? undefined : 'dialog'}
            aria-label={words.cell(counted(cell.figures.length, language, chartTexts(language).figures), ...names)}
          >
            {number(cell.figures)}
          </button>
        );
      })}
      <span className={styles.total} style={{ gridRow: rows.length + 2, gridColumn: 1 }}>
        {words.allFigures}
      </span>
      {columns.map(({ key, figures: held }, index) => (
        <span key={key} className={styles.margin} style={place(rows.length, index)}>
          {isYears || held.length > 0 ? number(held) : ''}
        </span>
      ))}
      <span className={styles.margin} style={place(rows.length, columns.length)}>
        <strong>{number(figures)}</strong>
      </span>
    </div>
  );
});

/** A darker cell holds more figures; its number says how many. */
function shade(share: number): CSSProperties {
  return {
    background: `color-mix(in srgb, var(--accent) ${Math.round(10 + 32 * Math.sqrt(share))}%, var(--chart-paper))`,
  };
}
