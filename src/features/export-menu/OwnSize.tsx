import { useState } from 'react';
import { ownSize, SIZE_LIMITS } from '../../export/pictureSize.ts';
import type { PictureSize } from '../../export/pictureSize.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import styles from './ExportDialog.module.css';

type Props = Readonly<{ size: PictureSize; onChange: (size: PictureSize) => void; language: Language }>;

/** Width, height and resolution by hand; a height left empty follows from what the picture holds. */
export function OwnSize({ size, onChange, language }: Props) {
  const { dialog: words } = exportTexts(language);
  const [typed, setTyped] = useState({
    width: String(size.widthCm),
    height: size.heightCm === null ? '' : String(size.heightCm),
    dpi: String(size.dpi),
  });
  const type = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const height = next.height.trim() === '' ? null : Number(next.height);
    onChange(ownSize(Number(next.width), height, Number(next.dpi)));
  };
  const fields = [
    { name: 'width', limits: SIZE_LIMITS.cm, step: 0.1 },
    { name: 'height', limits: SIZE_LIMITS.cm, step: 0.1 },
    { name: 'dpi', limits: SIZE_LIMITS.dpi, step: 1 },
  ] as const;
  return fields.map(({ name, limits, step }) => (
    <label key={name} className={styles.field}>
      {words[name]}
      <input
        type="number"
        inputMode="decimal"
        min={limits.least}
        max={limits.most}
        step={step}
        value={typed[name]}
        onChange={(event) => type({ [name]: event.target.value })}
      />
    </label>
  ));
}
