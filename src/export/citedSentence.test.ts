import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../analysis/citedFigure.fixture.ts';
import { citedSentence, sentenceText } from './citedSentence.ts';

const cite = (text: string, ...exacts: string[]) =>
  citeArticle(
    { id: 'a', text },
    exacts.map((exact) => ({ exact, value: exactly(1) })),
  );

describe('citedSentence(text, cited)', () => {
  it('tells the quotations from the rest and reads wrapped lines as one', () => {
    const text = 'Trois hôpitaux ont\nsoigné 1650\nvictimes.';
    expect(citedSentence(text, cite(text, '1650\nvictimes', 'Trois hôpitaux'))).toEqual([
      { text: 'Trois hôpitaux', strong: true },
      { text: ' ont soigné ', strong: false },
      { text: '1650 victimes', strong: true },
      { text: '.', strong: false },
    ]);
  });

  it('shortens a very long sentence round its quotation, at words', () => {
    const text = `${'before '.repeat(80)}1650 victims ${'after '.repeat(80)}end.`;
    const sentence = sentenceText(citedSentence(text, cite(text, '1650 victims')));
    expect(sentence).toMatch(/^\[…\] before .*1650 victims after .* after \[…\]$/);
    expect(sentence.length).toBeLessThan(600);
  });

  it('prints a sentence of 600 characters whole', () => {
    const text = `${'before '.repeat(83)}1650 victims.`;
    expect(sentenceText(citedSentence(text, cite(text, '1650 victims')))).toBe(text);
  });

  it.each([
    [
      'Il a dit\u00a0: «\u00a0Ils ont soigné 1650 victimes.',
      'Il a dit\u00a0: «\u00a0Ils ont soigné 1650 victimes. […]\u00a0»',
    ],
    ['Ils ont soigné 1650 victimes\u00a0», dit-il.', '«\u00a0[…] Ils ont soigné 1650 victimes\u00a0», dit-il.'],
    ['They said “we cared for 1650 victimes', 'They said “we cared for 1650 victimes […]”'],
    ['«\u00a0Ils ont soigné 1650 victimes\u00a0», dit-il.', '«\u00a0Ils ont soigné 1650 victimes\u00a0», dit-il.'],
  ])('balances quotation marks: %s', (text, printed) => {
    expect(sentenceText(citedSentence(text, cite(text, '1650 victimes')))).toBe(printed);
  });

  it('makes do with the context of the quotation where the text is not there', () => {
    const text =
      'The volunteers of all the hospitals cared for 1650 victims in three provinces of the far east of the island.';
    expect(sentenceText(citedSentence(undefined, cite(text, '1650 victims')))).toBe(
      '[…] of all the hospitals cared for 1650 victims in three provinces of the far […]',
    );
  });

  it('ends that context with its sentence', () => {
    const text = 'They closed. They cared for 1650 victims in Java. Then they left.';
    const cited = cite(text, '1650 victims').map((one) => ({
      ...one,
      figure: { ...one.figure, sentence: { start: 13, end: 49 } },
    }));
    expect(sentenceText(citedSentence(undefined, cited))).toBe('They cared for 1650 victims in Java.');
  });

  it('reads the markup of an article that is a page of the web', () => {
    const text = 'La <b>police</b> a aid&eacute; <a href="/x">1650 victimes</a> &amp; témoins.';
    const [of] = cite(text, '1650 victimes');
    const page = { figure: of!.figure, article: { ...of!.article, file: 'a.html' } };
    expect(sentenceText(citedSentence(text, [page]))).toBe('La police a aidé 1650 victimes & témoins.');
    expect(sentenceText(citedSentence(text, [of!]))).toBe(text);
  });

  it('leaves no half of a tag where such a sentence is shortened', () => {
    const link = '<a class="far away" href="/b">before</a> ';
    const text = `${link.repeat(20)}1650 victims ${'<a href="/c" class="far away">after</a> '.repeat(20)}end.`;
    const [of] = cite(text, '1650 victims');
    const sentence = sentenceText(
      citedSentence(text, [{ figure: of!.figure, article: { ...of!.article, file: 'a.html' } }]),
    );
    expect(sentence).toMatch(/^\[…\] (?:before )+1650 victims (?:after ?)+ \[…\]$/u);
  });
});
