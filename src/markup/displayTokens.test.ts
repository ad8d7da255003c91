import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayTokens, readableText } from './displayTokens.ts';

const read = (html: string) =>
  displayTokens(html, true)
    .map(({ text, breaks }) => (breaks ? '¶' : text))
    .join('');

describe('displayTokens(source, markup)', () => {
  it('shows what lies between tags, with a new paragraph for block tags', () => {
    expect(read('<p>Plus de <b>80</b> personnes</p>')).toBe('¶Plus de 80 personnes¶');
  });

  it('reads character references by name and by number', () => {
    expect(read('&eacute;t&#233;&#xA0;&amp; &laquo;&nbsp;l&rsquo;&oelig;uvre&nbsp;&raquo;')).toBe(
      'été\u00a0& «\u00a0l’œuvre\u00a0»',
    );
  });

  it('leaves scripts, styles and comments out, and what is no tag or reference in', () => {
    expect(read('a<script>if (1 < 2) alert(3)</script>b<!-- 4 > 5 -->c<style>p{}</style>d')).toBe('abcd');
    expect(read('1 < 2 & 3 &nosuch;')).toBe('1 < 2 & 3 &nosuch;');
  });

  it('keeps offsets into the unchanged source', () => {
    const source = '<p>&eacute;tat <i>des</i> lieux';
    const shown = displayTokens(source, true).filter(({ text }) => text !== '');
    expect(shown.map(({ start, end }) => source.slice(start, end))).toEqual(['&eacute;', 'tat ', 'des', ' lieux']);
  });

  it('takes a plain text as it stands, tags and all', () => {
    expect(displayTokens('<b>&amp;</b>', false)).toEqual([{ start: 0, end: 12, text: '<b>&amp;</b>' }]);
  });

  it('comes to an end on any text, its tokens in order and inside it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', ';', '/', '!', '-', 'p', '#', '1', ' ') }),
        (text) => {
          let at = 0;
          for (const { start, end } of displayTokens(text, true)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('readableText(exact, file)', () => {
  it('reads a line break of the file as a space', () => {
    expect(readableText('plus de 80\nreprésentants officiels', 'a.txt')).toBe('plus de 80 représentants officiels');
  });

  it('shows the markup of a plain text and reads that of a page', () => {
    expect(readableText('<b>80</b> personnes', 'a.txt')).toBe('<b>80</b> personnes');
    expect(readableText('<b>80</b>&nbsp;personnes', 'a.html')).toBe('80\u00a0personnes');
  });
});
