import { useEffect, useState } from 'react';
import type { Embed } from '../../export/embed/toEmbed.ts';
import type { Language } from '../../model/article.ts';
import { plainChoice } from './exportChoice.ts';
import { requestFor } from './exportSource.ts';
import type { ExportSource } from './exportSource.ts';

export type EmbedState =
  | Readonly<{ state: 'making' }>
  | Readonly<{ state: 'made'; embed: Embed }>
  | Readonly<{ state: 'failed'; reason: string }>;

/** Makes the page to embed in a language. */
export function useEmbed(source: ExportSource, language: Language): EmbedState {
  const [made, setMade] = useState<EmbedState & Readonly<{ language?: Language }>>({ state: 'making' });
  useEffect(() => {
    let isWanted = true;
    const become = (state: EmbedState) => isWanted && setMade({ ...state, language });
    pageOf(source, language).then(
      (embed) => become({ state: 'made', embed }),
      (error: unknown) => become({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
    // The figures behind an open dialog do not change; the language does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [language]);
  return made.language === language ? made : { state: 'making' };
}

async function pageOf(source: ExportSource, language: Language): Promise<Embed> {
  const [{ toEmbed }, { bundledFontFaces }, request] = await Promise.all([
    import('../../export/embed/toEmbed.ts'),
    import('../../export/fontFaces.ts'),
    requestFor(source, plainChoice('html', 'all', language)),
  ]);
  return toEmbed(request, bundledFontFaces);
}
