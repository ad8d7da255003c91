import type { CitedFigure } from '../analysis/citedFigure.ts';
import { SourcePanel } from '../features/source-panel/SourcePanel.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import { faultInWords } from './faultInWords.ts';
import { SourceActions } from './SourceActions.tsx';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';
import { useFocusBack } from './useFocusBack.ts';

type Props = Readonly<{
  cited: CitedFigure;
  fingerprint: string;
  isSheet: boolean;
  derived: Derived;
  actions: Actions;
}>;

/** The source of the open figure, with what can be done with it. */
export function Source({ cited, fingerprint, isSheet, derived: { figures, filtered }, actions }: Props) {
  const messages = useMessages();
  useFocusBack(cited.figure.id);
  return (
    <SourcePanel
      cited={cited}
      fingerprint={fingerprint}
      isSheet={isSheet}
      link={actions.link}
      explain={(error) => faultInWords(error, messages)}
      onClose={actions.onClose}
      onClearFilters={filtered.shown.includes(cited) ? null : actions.onClear}
      actions={<SourceActions cited={cited} figures={figures} dataVersion={fingerprint} link={actions.sourceLink} />}
    />
  );
}
