import { createHash } from 'node:crypto';
import type { Extract, Extraction } from './buildDataset.ts';

/**
 * An extractor that reads an article only once as long as it stays the same: after a change in the folder, work is done
 * for the articles that changed. An article is known by its id, compared by the hash of all that was read of it.
 */
export function remembered(extract: Extract): Extract {
  const known = new Map<string, Readonly<{ hash: string; extraction: Extraction }>>();
  return (article) => {
    const hash = createHash('sha256').update(JSON.stringify(article)).digest('hex');
    const before = known.get(article.id);
    if (before?.hash === hash) return before.extraction;
    const extraction = extract(article);
    known.set(article.id, { hash, extraction });
    return extraction;
  };
}
