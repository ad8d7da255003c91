import { lazy } from 'react';
import type { ComponentType } from 'react';
import { loadMoreWords, loadTopic } from '../i18n/spokenWords.ts';

/**
 * A part of the page that loads when it is first drawn, with the words that it says: those that nearly all parts share, and
 * its own topics. What stands before it does not wait.
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>, ...topics: Parameters<typeof loadTopic>[0][]) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadMoreWords(), ...topics.map(loadTopic)]);
    return { default: part };
  });
}
