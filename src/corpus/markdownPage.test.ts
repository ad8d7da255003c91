import { describe, expect, it } from 'vitest';
import { NO_BOILERPLATE } from './boilerplate.ts';
import { parseArticle } from './parseArticle.ts';

function read(text: string) {
  const parsed = parseArticle({ file: 'a.md', text }, NO_BOILERPLATE);
  if ('code' in parsed) throw new Error(parsed.reason);
  return { ...parsed, bodyText: text.slice(parsed.body.start, parsed.body.end) };
}

const SENTENCE = 'Plus de 80 juges ont été formés dans le nord.';

describe('markdownPage(text)', () => {
  it('takes the first heading for the title', () => {
    const { title, titleSpan, text, bodyText } = read(`# Des juges formés #\n\n${SENTENCE}\n`);
    expect(title).toBe('Des juges formés');
    expect(text.slice(titleSpan.start, titleSpan.end)).toBe('Des juges formés');
    expect(bodyText).toBe(SENTENCE);
  });

  it('reads title, date and address from the front matter, and does not count it as body', () => {
    const article = read(
      `---\ntitle: "Des juges formés"\npublished: 2016-06\nurl: https://example.org/a\nviews: 99\n---\n\n${SENTENCE}\n`,
    );
    expect(article).toMatchObject({ title: 'Des juges formés', published: '2016-06', url: 'https://example.org/a' });
    expect(article.catalogued).toEqual([]);
    expect(article.text.slice(article.titleSpan.start, article.titleSpan.end)).toBe('Des juges formés');
    expect(article.bodyText).toBe(SENTENCE);
  });

  it('leaves out front matter that holds no date or address', () => {
    const { published, url } = read(`---\npublished: soon\nurl: javascript:alert(1)\n---\n# Un titre\n\n${SENTENCE}`);
    expect([published, url]).toEqual([null, null]);
  });

  it('keeps a rule of dashes in the body', () => {
    expect(read(`# Un titre\n\n${SENTENCE}\n\n---\n\nLe cours est pour les juges.`).bodyText).toContain('---');
  });
});
