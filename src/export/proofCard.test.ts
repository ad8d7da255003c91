import { describe, expect, it } from 'vitest';
import { citeArticle, moreThan } from '../analysis/citedFigure.fixture.ts';
import { measureText } from '../charts/text/measureText.ts';
import { proofCard } from './proofCard.ts';
import { proofCardLayout } from './proofCardLayout.ts';
import type { ProofCardRequest } from './proofCardLayout.ts';
import { readBack } from './readBack.ts';
import { TEXT_KINDS } from './scene/textFlow.ts';

const request = (text: string, title = 'Un titre', rest: Partial<ProofCardRequest> = {}): ProofCardRequest => {
  const [cited] = citeArticle(
    { id: 'a', text, title, language: 'fr', published: '2016-06?', catalogued: ['published'] },
    [{ exact: 'plus de 80 victimes', value: moreThan(80) }],
  );
  return {
    cited: cited!,
    text,
    language: 'en',
    viewUrl: 'https://example.org/?figure=a:plus-de-80-victimes',
    dataVersion: 'abc123',
    date: '2026-11-28',
    ...rest,
  };
};
const short = request('Ils ont aidé plus de 80 victimes & <b>leurs</b> familles.');
const long = request(
  `${'Très longue phrase. '.repeat(15)} plus de 80 victimes ${'et encore des mots '.repeat(12)}`,
  'T'.repeat(300),
);
const noFonts = async () => Promise.resolve('');

describe('proofCard(request, fontFaces)', () => {
  it('is 1200 dots wide and 628 high, and grows where the sentence is long', async () => {
    expect(await proofCard(short, noFonts)).toMatchObject({ width: 1200, height: 628 });
    expect((await proofCard(long, noFonts)).height).toBeGreaterThan(628);
  });

  it('tells value, quotation, title, date with its basis, and data version, in the picture and in words', async () => {
    const { description, svg } = await proofCard(short, noFonts);
    for (const told of [
      'more than 80 victims',
      'Ils ont aidé plus de 80 victimes',
      'Un titre',
      'Published: June 2016? (from the catalog, not from the text)',
      'data abc123',
      'https://example.org/?figure=a:plus-de-80-victimes&lang=en',
    ]) {
      expect(description).toContain(told);
    }
    expect(svg).toContain('&lt;b&gt;leurs&lt;/b&gt;');
    expect(svg).not.toContain('<b>');
  });

  it('clips nothing: every line lies within the card', () => {
    for (const card of [proofCardLayout(short), proofCardLayout(long)]) {
      const paragraphs = [...card.head, ...card.sentence, ...card.source];
      for (const { kind, x, lines, baselines } of paragraphs) {
        const { size, plain, strong } = TEXT_KINDS[kind];
        for (const line of lines) {
          const width = line.reduce(
            (sum, run) => sum + measureText(run.text, { face: run.strong ? strong : plain, size }),
            0,
          );
          expect(x + width).toBeLessThanOrEqual(card.width - 10);
        }
        expect(Math.max(...baselines)).toBeLessThan(card.height - 10);
      }
      const sentenceEnd = Math.max(...card.sentence.flatMap(({ baselines }) => baselines));
      expect(sentenceEnd).toBeLessThan(card.rule);
    }
  });

  it('opens its figure again where it is dropped on the page', async () => {
    const { svg } = await proofCard(short, noFonts);
    expect(readBack(new TextEncoder().encode(svg))).toMatchObject({
      kind: 'view',
      exported: { search: '?figure=a:plus-de-80-victimes&lang=en', dataVersion: 'abc123' },
    });
  });
});
