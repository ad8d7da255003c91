import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { singlePage } from './singlePage.ts';

const PAGE = `<html><head><link rel="preload" href="./data/index.json" as="fetch" crossorigin />
<script type="module">start()</script></head><body><div id="root"></div></body></html>`;

describe('singlePage(html, files)', () => {
  it('holds each data file under the path that the page asks for, whatever its texts say', () => {
    const content = JSON.stringify({ text: '</script><script>alert(1)</script> & "$&"' });
    const page = singlePage(PAGE, [{ path: 'data/articles/a "b".json', content }]);
    const block = /<script type="application\/json" id="data\/articles\/a &quot;b&quot;\.json">(.*?)<\/script>/u.exec(
      page,
    );
    expect(JSON.parse(block?.[1] ?? '')).toEqual(JSON.parse(content));
  });

  it('allows its own script by hash, and nothing from anywhere', () => {
    const page = singlePage(PAGE, []);
    const hash = createHash('sha256').update('start()').digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash}';`);
    expect(page).toContain("connect-src 'none'");
    expect(page).not.toContain("'self'");
    expect(page).not.toContain('preload');
  });
});
