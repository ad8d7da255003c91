import type { RowKind } from '../analysis/toStrip.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import type { Language } from '../model/article.ts';
import { ChoiceSwitch } from './ChoiceSwitch.tsx';

type Props = Readonly<{ label: string; kind: RowKind; onChange: (kind: RowKind) => void; language: Language }>;

/** Whether rows or panels are regions or countries. */
export function RowSwitch({ label, kind, onChange, language }: Props) {
  const words = chartTexts(language);
  const options = [
    { value: 'region', label: words.regionRows },
    { value: 'country', label: words.countryRows },
  ] as const;
  return <ChoiceSwitch label={label} value={kind} options={options} onChange={onChange} />;
}
