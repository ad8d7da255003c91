import { lazy } from 'react';
import type { ComponentType } from 'react';
import { loadMoreWords } from '../i18n/spokenWords.ts';

/** A part of the page that loads when it is first drawn, with the words that it says; what stands before it does not wait. */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadMoreWords()]);
    return { default: part };
  });
}
