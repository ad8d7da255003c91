import { describe, expect, it } from 'vitest';
import { sourceOf } from '../sourceOf.fixture.ts';
import { toRaw } from '../text/view.ts';
import { clean } from './1-clean.ts';

const words = { hyphenated: new Set(['quatre']), midPhrase: new Set(['pour']) };
const show = (body: string, file = 'a.txt') => clean(sourceOf(body, { file }), words).text.trimEnd();

describe('clean(source, words)', () => {
  it('joins hard-wrapped lines and parts paragraphs where a sentence ends early', () => {
    const body =
      'Avec ses partenaires, la mission a formé plus de\n1 200 participants dans dix pays de la\nrégion.\nA ce jour, 54\nvictimes ont été aidées.';
    expect(show(body)).toBe(
      'Avec ses partenaires, la mission a formé plus de 1 200 participants dans dix pays de la région.\nA ce jour, 54 victimes ont été aidées.',
    );
  });

  it('joins lines that all break where the next word would not have fitted, however wide', () => {
    const lines = ['mot '.repeat(29), 'mot '.repeat(29), 'mot '.repeat(12)].map((line) => line.trim());
    expect(show(lines.join('\n'))).toBe(lines.join(' '));
  });

  it('takes long lines as a paragraph each', () => {
    const long = 'mot '.repeat(40).trim();
    expect(show(`${long}\n${long}`)).toBe(`${long}\n${long}`);
  });

  it('parts bullets and blank lines', () => {
    expect(show('On y trouve :\n\n• neuf coopératives ;\n• deux refuges.')).toBe(
      'On y trouve :\n• neuf coopératives ;\n• deux refuges.',
    );
  });

  it('parts a heading from the text right below it, not a line that goes on', () => {
    const below = 'Le bureau du port a reçu 3 120 lettres au cours de cette longue année,\nsurtout en hiver.';
    expect(show(`Plaintes reçues\n${below}`)).toBe(`Plaintes reçues\n${below.replace('\n', ' ')}`);
    expect(show(`Plaintes reçues pour\n${below}`)).toBe(`Plaintes reçues pour ${below.replace('\n', ' ')}`);
  });

  it('shows one kind of space and apostrophe', () => {
    expect(show('l’aide à 1\u202f200\u00a0victimes')).toBe("l'aide à 1 200 victimes");
  });

  it('joins a word that the wrapping cut, and keeps a hyphen of its own', () => {
    expect(show('le renforcement institu-\ntionnel de quatre-\nvingt agents')).toBe(
      'le renforcement institutionnel de quatre-vingt agents',
    );
  });

  it('leaves out addresses, links and their leftovers', () => {
    expect(
      show(
        'Le site "paragraph-link" href=\n"http://www.iom.int/12">www.iom.int ou "mailto:a@b.int">a@b.int aide 30 femmes',
      ),
    ).toBe('Le site ou aide 30 femmes');
  });

  it('reads HTML: tags part or vanish, entities are characters', () => {
    expect(
      show(
        '<p>Plus de&nbsp;1&#160;200 victimes &agrave; <b>Lima</b></p><script>var a = 5;</script><p>Fin</p>',
        'a.html',
      ),
    ).toBe('Plus de 1 200 victimes à Lima\nFin');
  });

  it('leaves out the marks of emphasis, of either kind, and keeps those within a word', () => {
    expect(show('_Lima, le 3 mai_ – **30 femmes** et *12 hommes* dans nom_de_lieu, __dont 4__')).toBe(
      'Lima, le 3 mai – 30 femmes et 12 hommes dans nom_de_lieu, dont 4',
    );
  });

  it('knows where every character stands in the file', () => {
    const body = '<p>Plus de&nbsp;1&#160;200\nvictimes</p>';
    const view = clean(sourceOf(body, { file: 'a.html' }), words);
    const start = view.text.indexOf('1 200 victimes');
    const raw = toRaw(view, { start, end: start + '1 200 victimes'.length });
    expect(body.slice(raw.start, raw.end)).toBe('1&#160;200\nvictimes');
  });
});
