import { Menu, MenuButton, MenuGroup, MenuGroupLabel, MenuItem, MenuProvider, MenuSeparator } from '@ariakit/react';
import { memo, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ExportFormat, PictureExtent } from '../../export/exportRequest.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import { plainChoice } from './exportChoice.ts';
import type { ExportChoice } from './exportChoice.ts';
import { ExportOutcome } from './ExportOutcome.tsx';
import type { ExportSource } from './exportSource.ts';
import { ExtentChoice } from './ExtentChoice.tsx';
import { later } from '../../ui/later.tsx';
import { useExport } from './useExport.ts';
import styles from './ExportMenu.module.css';

const ExportDialog = later(async () => (await import('./ExportDialog.tsx')).ExportDialog);
const EmbedDialog = later(
  async () => (await import('./EmbedDialog.tsx')).EmbedDialog,
  async () => (await import('../../i18n/topics/embedTexts.ts')).embedTopic,
);
const CitationsDialog = later(
  async () => (await import('./CitationsDialog.tsx')).CitationsDialog,
  async () => (await import('../../i18n/topics/citationTexts.ts')).citationTopic,
);

export type ExportMenuProps = ExportSource & Readonly<{ language: Language }>;

type Item = Readonly<{ key: ExportFormat | 'csv;'; format: ExportFormat; separator?: ';' }>;

const ITEMS: readonly Item[] = [
  ...(['png', 'svg', 'pdf', 'pptx', 'docx', 'xlsx', 'csv'] as const).map((format) => ({ key: format, format })),
  { key: 'csv;', format: 'csv', separator: ';' },
  { key: 'json', format: 'json' },
];

type Opened = 'options' | 'embed' | 'citations';

/** The Export button of a chart or table: a menu of formats, and below it what became of the last export. */
export function ExportMenu({ language, ...source }: ExportMenuProps) {
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  const sourceNow = useCallback(() => latest.current, []);
  const { progress, save, copy, forget } = useExport(sourceNow, language);
  const [extent, setExtent] = useState<PictureExtent>('all');
  const [open, setOpen] = useState<Opened | null>(null);
  const openDialog = (what: Opened) => {
    forget();
    setOpen(what);
  };
  const close = () => setOpen(null);
  const isEmpty = source.figures.length === 0;
  const isWorking = progress.state === 'working';
  return (
    <div className={styles.export}>
      <Formats
        {...{ isEmpty, isWorking, extent, language, save, copy }}
        isTable={source.chart === 'table'}
        onOpen={openDialog}
        onExtent={setExtent}
      />
      <div className={styles.outcome}>
        <ExportOutcome progress={progress} isEmpty={isEmpty} language={language} />
      </div>
      <Suspense fallback={null}>
        {open === 'options' && (
          <ExportDialog
            source={source}
            language={language}
            initial={plainChoice('png', extent, language)}
            isWorking={isWorking}
            outcome={<ExportOutcome progress={progress} isEmpty={isEmpty} language={language} />}
            onSave={(chosen) => void save(chosen)}
            onClose={close}
          />
        )}
        {open === 'embed' && <EmbedDialog {...{ source, language }} onClose={close} />}
        {open === 'citations' && <CitationsDialog {...{ source, language }} onClose={close} />}
      </Suspense>
    </div>
  );
}

type FormatsProps = Readonly<{
  isTable: boolean;
  isEmpty: boolean;
  isWorking: boolean;
  extent: PictureExtent;
  language: Language;
  save: (choice: ExportChoice) => Promise<void>;
  copy: (choice: ExportChoice) => Promise<void>;
  onOpen: (what: Opened) => void;
  onExtent: (extent: PictureExtent) => void;
}>;

/** The button with its menu. It knows no figure, so that a filter has nothing to draw here. */
const Formats = memo(function Formats(props: FormatsProps) {
  const { isTable, isEmpty, isWorking, extent, language, save, copy, onOpen, onExtent } = props;
  const words = exportTexts(language);
  const choice = (format: ExportFormat) => plainChoice(format, extent, language);
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton
        className={styles.button}
        disabled={isWorking || isEmpty}
        accessibleWhenDisabled
        {...(isEmpty ? { title: words.nothing } : {})}
      >
        {words.menu}
        <span aria-hidden="true"> ▾</span>
      </MenuButton>
      <Menu className={styles.menu} gutter={4} unmountOnHide>
        <MenuGroup>
          {isTable && <MenuGroupLabel className={styles.note}>{words.tableAsPicture}</MenuGroupLabel>}
          {ITEMS.map(({ key, format, separator }) => (
            <MenuItem
              key={key}
              className={styles.item}
              onClick={() => void save({ ...choice(format), ...(separator ? { separator } : {}) })}
            >
              {words.formats[key]}
            </MenuItem>
          ))}
        </MenuGroup>
        <MenuSeparator className={styles.line} />
        <MenuItem className={styles.item} onClick={() => void copy(choice('png'))}>
          {words.copy}
        </MenuItem>
        {(['options', 'embed', 'citations'] as const).map((what) => (
          <MenuItem key={what} className={styles.item} onClick={() => onOpen(what)}>
            {what === 'citations' ? words.cite : words[what]}
          </MenuItem>
        ))}
        <ExtentChoice extent={extent} onChange={onExtent} language={language} />
      </Menu>
    </MenuProvider>
  );
});
