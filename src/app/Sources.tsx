import type { CitedFigure } from '../analysis/citedFigure.ts';
import { SourceList } from '../features/source-list/SourceList.tsx';
import { useLanguage } from '../i18n/useLanguage.ts';
import { KeepsUpHere } from '../ui/KeepsUp.tsx';

/** The articles behind the shown figures. */
export function Sources({ figures }: Readonly<{ figures: readonly CitedFigure[] }>) {
  return (
    <KeepsUpHere language={useLanguage()}>
      <SourceList figures={figures} />
    </KeepsUpHere>
  );
}
