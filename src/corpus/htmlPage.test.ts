import { describe, expect, it } from 'vitest';
import { NO_BOILERPLATE } from './boilerplate.ts';
import { htmlPage } from './htmlPage.ts';
import { parseArticle } from './parseArticle.ts';

const PAGE = `<!doctype html>
<html lang="fr"><head><title>Site</title><style>p { width: 54px }</style>
<link rel="canonical" href="https://example.org/a"><meta property="article:published_time" content="2016-06-14T10:00:00Z"></head>
<body><nav><a href="/x?n=12">175 pays</a></nav>
<article><h1>Des <em>juges</em> form&eacute;s</h1>
<script>var n = 99 < 100;</script>
<p>Plus de 80 juges ont &eacute;t&eacute; form&eacute;s dans le nord, <b>dont 12 femmes</b>.</p>
<p>Les cours sont pour la r&#233;gion.</p><aside>Lire aussi : 300 articles</aside>
<p>Pour plus d&rsquo;informations, veuillez contacter A. B., Tel: +52 55 3639 2200</p>
</article><footer>© 2020</footer></body></html>`;

function read(html: string) {
  const parsed = parseArticle({ file: 'a.html', text: html }, NO_BOILERPLATE);
  if ('code' in parsed) throw new Error(parsed.reason);
  return parsed;
}

describe('htmlPage(html)', () => {
  it('gives a view as long as the source, with every word where it stands', () => {
    const { view } = htmlPage(PAGE);
    expect(view).toHaveLength(PAGE.length);
    expect(view.indexOf('Plus de 80')).toBe(PAGE.indexOf('Plus de 80'));
    expect(view).not.toMatch(/175|99|300|54px|2020|<p>/);
  });

  it('keeps the source as the text and points into it', () => {
    const { text, body, title, titleSpan } = read(PAGE);
    expect(text).toBe(PAGE);
    expect(title).toBe('Des juges formés');
    expect(text.slice(titleSpan.start, titleSpan.end)).toBe('Des <em>juges</em> form&eacute;s');
    expect(text.slice(body.start, body.end)).toMatch(/^Plus de 80 juges[^]*pour la r&#233;gion\.$/);
  });

  it('takes address and date from the page itself', () => {
    expect(read(PAGE)).toMatchObject({ url: 'https://example.org/a', published: '2016-06-14', catalogued: [] });
  });

  it('reads a page without any frame', () => {
    const { title, text, body } = read('<title>Un cours</title><p>Le cours a été suivi par 12 juges.</p>');
    expect(title).toBe('Un cours');
    expect(text.slice(body.start, body.end)).toBe('Le cours a été suivi par 12 juges.');
  });

  it('takes a lone < for a character', () => {
    expect(htmlPage('<p>3 < 5 et 7</p>').view.trim()).toBe('3 < 5 et 7');
  });

  it('reads broken and hostile markup in a time that grows with its length only', () => {
    const start = performance.now();
    for (const piece of [
      '<',
      '<a "',
      '<!--',
      '<script>',
      '<article>',
      '<h1>',
      '<nav>',
      '<p',
      '&#',
      '</',
      '<!',
      '<p title=\'"',
    ])
      htmlPage(piece.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
