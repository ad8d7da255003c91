import { useState } from 'react';
import { EXPORT_FORMATS } from '../../export/exportRequest.ts';
import type { ExportFormat } from '../../export/exportRequest.ts';
import { ownSize, PICTURE_SIZES, PRESETS } from '../../export/pictureSize.ts';
import type { PresetName } from '../../export/pictureSize.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { LANGUAGES } from '../../model/article.ts';
import type { Language } from '../../model/article.ts';
import { ChoiceField, nameOf } from './ChoiceField.tsx';
import type { ExportChoice } from './exportChoice.ts';
import { EXTENTS } from './ExtentChoice.tsx';
import { OwnSize } from './OwnSize.tsx';

type Props = Readonly<{ choice: ExportChoice; onChange: (choice: ExportChoice) => void; language: Language }>;

/** Formats whose picture the reader may size; an Office file has its own place for it. */
const PICTURES: readonly ExportFormat[] = ['png', 'svg', 'pdf'];

/** The fields of the dialog. */
export function ExportOptions({ choice, onChange, language }: Props) {
  const { dialog: words, formats, extent, extents } = exportTexts(language);
  const [preset, setPreset] = useState<PresetName | 'own'>('page');
  const change = (part: Partial<ExportChoice>) => onChange({ ...choice, ...part });
  const sized = PICTURES.includes(choice.format);
  // A picture of this very height prints what has room, whatever is asked for.
  const hasOwnHeight = choice.size.heightCm !== null;
  const choosePreset = (name: PresetName | 'own') => {
    setPreset(name);
    change({ size: name === 'own' ? ownSize(16, 12, 300) : PRESETS[name] });
  };
  return (
    <>
      <ChoiceField label={words.format} value={choice.format} onChange={(format) => change({ format })}>
        {EXPORT_FORMATS.map((format) => ({ value: format, text: format === 'csv' ? 'CSV' : formats[format] }))}
      </ChoiceField>
      {choice.format === 'csv' && (
        <ChoiceField
          label={words.separator}
          value={choice.separator ?? ','}
          onChange={(separator) => change({ separator })}
        >
          {([',', ';'] as const).map((value) => ({ value, text: words.separators[value] }))}
        </ChoiceField>
      )}
      {sized && (
        <ChoiceField label={words.size} value={preset} onChange={choosePreset}>
          {([...PICTURE_SIZES, 'own'] as const).map((name) => ({ value: name, text: words.sizes[name] }))}
        </ChoiceField>
      )}
      {sized && preset === 'own' && (
        <OwnSize size={choice.size} onChange={(size) => change({ size })} language={language} />
      )}
      <ChoiceField label={words.language} value={choice.language} onChange={(chosen) => change({ language: chosen })}>
        {LANGUAGES.map((code) => ({ value: code, text: nameOf(code) }))}
      </ChoiceField>
      {sized && (
        <>
          <ChoiceField
            label={extent}
            value={hasOwnHeight ? 'page' : choice.extent}
            onChange={(chosen) => change({ extent: chosen })}
          >
            {EXTENTS.filter((value) => value === 'page' || !hasOwnHeight).map((value) => ({
              value,
              text: value === 'page' && hasOwnHeight ? words.asManyAsFit : extents[value],
            }))}
          </ChoiceField>
          <ChoiceField
            label={words.background}
            value={choice.transparent ? 'none' : 'light'}
            onChange={(value) => change({ transparent: value === 'none' })}
          >
            {(['light', 'none'] as const).map((value) => ({ value, text: words.backgrounds[value] }))}
          </ChoiceField>
        </>
      )}
    </>
  );
}
