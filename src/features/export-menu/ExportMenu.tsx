import { Menu, MenuButton, MenuGroup, MenuGroupLabel, MenuItem, MenuItemRadio, MenuProvider } from '@ariakit/react';
import { useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { ChartControls } from '../../analysis/view.ts';
import type { ChartName, ExportFormat, PictureExtent } from '../../export/exportRequest.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import { useExport } from './useExport.ts';
import type { ExportProgress } from './useExport.ts';
import styles from './ExportMenu.module.css';

export type ExportMenuProps = Readonly<{
  /** A chart, or `table` for all its figures as CSV. */
  chart: ChartName | 'table';
  /** The figures that the page shows. */
  figures: readonly CitedFigure[];
  controls: ChartControls;
  /** The sentence that says what is shown and how it is filtered: it stands in every file. */
  filterSentence: string;
  /** The address of the view, asked for at the moment of the export. */
  viewUrl: () => string;
  /** The fingerprint of the dataset. */
  dataVersion: string;
  language: Language;
}>;

type Item = Readonly<{ key: 'svg' | 'png' | 'csv' | 'csv;'; format: ExportFormat; separator?: ';' }>;

const TABLES: readonly Item[] = [
  { key: 'csv', format: 'csv' },
  { key: 'csv;', format: 'csv', separator: ';' },
];
const PICTURES: readonly Item[] = [
  { key: 'png', format: 'png' },
  { key: 'svg', format: 'svg' },
];

/** The Export button of a chart: a menu of formats, and below it what became of the last export. */
export function ExportMenu({ viewUrl, filterSentence, controls, language, ...rest }: ExportMenuProps) {
  const words = exportTexts(language);
  const { progress, run } = useExport();
  const [extent, setExtent] = useState<PictureExtent>('all');
  const save = ({ format, separator }: Item) => {
    const state = { filterSentence, viewUrl: viewUrl(), language, controls };
    const date = new Date().toISOString().slice(0, 10);
    void run({ ...rest, format, state, date, extent, ...(separator ? { separator } : {}) });
  };
  const items = rest.chart === 'table' ? TABLES : [...PICTURES, ...TABLES];
  return (
    <div className={styles.export}>
      <MenuProvider placement="bottom-end">
        <MenuButton className={styles.button} disabled={progress.state === 'working'} accessibleWhenDisabled>
          {words.menu}
          <span aria-hidden="true"> ▾</span>
        </MenuButton>
        <Menu className={styles.menu} gutter={4} unmountOnHide>
          {items.map((item) => (
            <MenuItem key={item.key} className={styles.item} onClick={() => save(item)}>
              {words.formats[item.key]}
            </MenuItem>
          ))}
          {rest.chart !== 'table' && <ExtentChoice extent={extent} onChange={setExtent} language={language} />}
        </Menu>
      </MenuProvider>
      <Progress progress={progress} language={language} />
    </div>
  );
}

const EXTENTS: readonly PictureExtent[] = ['all', 'page'];

type ExtentChoiceProps = Readonly<{
  extent: PictureExtent;
  onChange: (extent: PictureExtent) => void;
  language: Language;
}>;

/** How many sources the next pictures print. */
function ExtentChoice({ extent, onChange, language }: ExtentChoiceProps) {
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

function Progress({ progress, language }: Readonly<{ progress: ExportProgress; language: Language }>) {
  const words = exportTexts(language);
  const text = {
    idle: () => '',
    working: () => words.working,
    done: () => (progress.state === 'done' ? words.done(progress.fileName) : ''),
    failed: () => (progress.state === 'failed' ? words.failed(progress.reason) : ''),
  }[progress.state]();
  return (
    <p role="status" className={progress.state === 'failed' ? styles.failed : styles.progress}>
      {text}
    </p>
  );
}
