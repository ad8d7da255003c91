import { Menu, MenuButton, MenuGroup, MenuGroupLabel, MenuItem, MenuProvider, MenuSeparator } from '@ariakit/react';
import { lazy, Suspense, useState } from 'react';
import type { ExportFormat, PictureExtent } from '../../export/exportRequest.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import { plainChoice } from './exportChoice.ts';
import { ExportOutcome } from './ExportOutcome.tsx';
import type { ExportSource } from './exportSource.ts';
import { ExtentChoice } from './ExtentChoice.tsx';
import { later } from '../../ui/later.tsx';
import { useExport } from './useExport.ts';
import styles from './ExportMenu.module.css';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));
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

/** The Export button of a chart or table: a menu of formats, and below it what became of the last export. */
export function ExportMenu({ language, ...source }: ExportMenuProps) {
  const words = exportTexts(language);
  const { progress, save, copy } = useExport(source, language);
  const [extent, setExtent] = useState<PictureExtent>('all');
  const [open, setOpen] = useState<'options' | 'embed' | 'citations' | null>(null);
  const close = () => setOpen(null);
  const isEmpty = source.figures.length === 0;
  const choice = (format: ExportFormat) => plainChoice(format, extent, language);
  return (
    <div className={styles.export}>
      <MenuProvider placement="bottom-end">
        <MenuButton
          className={styles.button}
          disabled={progress.state === 'working' || isEmpty}
          accessibleWhenDisabled
          {...(isEmpty ? { title: words.nothing } : {})}
        >
          {words.menu}
          <span aria-hidden="true"> ▾</span>
        </MenuButton>
        <Menu className={styles.menu} gutter={4} unmountOnHide>
          <MenuGroup>
            {source.chart === 'table' && (
              <MenuGroupLabel className={styles.note}>{words.tableAsPicture}</MenuGroupLabel>
            )}
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
          <MenuItem className={styles.item} onClick={() => setOpen('options')}>
            {words.options}
          </MenuItem>
          <MenuItem className={styles.item} onClick={() => setOpen('embed')}>
            {words.embed}
          </MenuItem>
          <MenuItem className={styles.item} onClick={() => setOpen('citations')}>
            {words.cite}
          </MenuItem>
          <ExtentChoice extent={extent} onChange={setExtent} language={language} />
        </Menu>
      </MenuProvider>
      <ExportOutcome progress={progress} isEmpty={isEmpty} language={language} />
      <Suspense fallback={null}>
        {open === 'options' && (
          <ExportDialog
            source={source}
            language={language}
            initial={choice('png')}
            isWorking={progress.state === 'working'}
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
