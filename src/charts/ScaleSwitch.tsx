import type { ScaleKind } from '../analysis/valueScale.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import type { Language } from '../model/article.ts';
import { ChoiceSwitch } from './ChoiceSwitch.tsx';

export type ScaleSwitchProps = Readonly<{ kind: ScaleKind; onChange: (kind: ScaleKind) => void; language: Language }>;

/** Logarithmic or linear. */
export function ScaleSwitch({ kind, onChange, language }: ScaleSwitchProps) {
  const words = chartTexts(language);
  const options = [
    { value: 'log', label: words.log },
    { value: 'linear', label: words.linear },
  ] as const;
  return <ChoiceSwitch<ScaleKind> label={words.scale} value={kind} options={options} onChange={onChange} />;
}
