import { describe, expect, it } from 'vitest';
import { boilerplateOf, NO_BOILERPLATE } from './boilerplate.ts';
import { linesOf } from './linesOf.ts';
import { parseArticle } from './parseArticle.ts';

/** Reads texts as one folder: what they share is boilerplate. */
function readAll(texts: readonly string[]) {
  const boilerplate = texts.length < 2 ? NO_BOILERPLATE : boilerplateOf(texts.map((text) => () => linesOf(text)));
  return texts.map((text, index) => {
    const parsed = parseArticle({ file: `a${index}.txt`, text }, boilerplate);
    if ('code' in parsed) throw new Error(parsed.reason);
    expect(parsed.text.slice(parsed.titleSpan.start, parsed.titleSpan.end).replace(/\s+/g, ' ')).toBe(
      parsed.titleSpan.start === parsed.titleSpan.end ? '' : parsed.title,
    );
    return { ...parsed, body: text.slice(parsed.body.start, parsed.body.end), tail: text.slice(parsed.body.end) };
  });
}

function read(text: string) {
  const [article] = readAll([text]);
  if (!article) throw new Error('nothing read');
  return article;
}

const MENU =
  '-\nQui sommes nous\nQui sommes nousL’agence compte 175 Etats membres.\nStructure\nStructure\n- 2030 AGENDA\n';
const WRAPPED =
  'Plus de 80 juges du nord et du sud du pays se réunissent\ncette semaine à Lima pour un cours sur la traite des\npersonnes.';
const CONTACT =
  'Pour plus d’informations, veuillez contacter:\nSabrina Roth\nOIM Lima\nTél. : + 5481. 4815.5194/5\nEmail :\n"mailto:a@b.int">a@b.int';

describe('parseArticle(file, boilerplate, catalogEntry)', () => {
  it('tells menu, title, body and contact block of a wrapped text apart', () => {
    const article = read(`${MENU}Un cours pour les juges\n${WRAPPED}\n${CONTACT}`);
    expect(article).toMatchObject({ title: 'Un cours pour les juges', body: WRAPPED, language: 'fr', id: 'a0' });
    expect(article.tail).toBe(`\n${CONTACT}`);
  });

  it.each([
    ['Communiqué\nGlobal\n\n', 'Pour plus d’informations : Devon Clarke, tél. +1 876 968 0569'],
    ['', 'Nino Beridze, AMS Tbilissi, +995 32 225 22 16'],
    ['', 'Tran Thi Hoa – AMS Hanoï – Tél. (84-24) 3850 0100'],
    ['Communiqué de presse\n14 juin 2016\n\n', 'Contact : Devon Clarke\nAMS Kingston\n\nTél. +1 876 968 0569'],
    ['', 'Contacts presse\nDevon Clarke, AMS, devon@ams.example\n\n###'],
    ['', 'À propos de l’OIM\nL’OIM compte 175 Etats membres et 400 bureaux dans le monde.\n\nContact : a@b.int'],
  ])('finds the title under %j and the end of the body over %j', (heading, tail) => {
    const body = 'Lima – Plus de 80 juges se réunissent au Pérou.\n\nLe cours dure trois jours.';
    const article = read(`${heading}Un cours pour les juges\n\n${body}\n\n${tail}\n`);
    expect(article).toMatchObject({ title: 'Un cours pour les juges', body });
    expect(article.tail.trim()).toBe(tail);
  });

  it('ends the body where the contact goes on behind the last sentence of a paragraph', () => {
    const body = 'Les juges sont formés pour la région. L’OIM a aidé 54 victimes dans ce pays.';
    const article = read(
      `Un cours pour les juges\n${body} Pour plus d’informations, veuillez contacter A. B., Tel: +52 55 3639 2200, Email: a@b.int ou C. D., Tel: +52 96 2642 5674`,
    );
    expect(article.body).toBe(body);
  });

  it.each([
    'Pour plus d’informations, les familles appellent le 101.',
    'Pour plus d’informations, veuillez contacter le 0 800 77 777. Le centre a reçu 54 victimes cette année et il reste ouvert.',
    'Contacts : les familles en ont eu 45 avec la police dans le nord.',
    'A propos de ces 54 victimes, le juge est resté muet.',
    'Les victimes peuvent appeler le +33 1 23 45 67 89 à toute heure.',
    'Les 75 relais de la région, formés en 2022, recevront chacun un téléphone.',
    'La foire passera en août par trois villes du nord et coûtera en tout 240 000 francs, que donne la commune. Plaintes : tél. 110 de la police.',
  ])('leaves a sentence in the body that only looks like a contact: %s', (sentence) => {
    const body = `Plus de 80 juges se réunissent dans le nord.\n\n${sentence}\n\nLa ligne a aidé 54 victimes depuis 2003.`;
    expect(read(`Un cours pour les juges\n\n${body}\n`).body).toBe(body);
    const last = `Plus de 80 juges se réunissent dans le nord.\n\nIls ont aidé 54 victimes.\n\n${sentence}`;
    if (!sentence.startsWith('Pour plus')) expect(read(`Un cours pour les juges\n\n${last}\n`).body).toBe(last);
  });

  it('does not take a list at the end for a signature', () => {
    const body =
      'Les secours ont été donnés à la population.\n\n  • 142 000 INDIVIDUS DESSERVIS EN EAU\n  • 5 394 JETONS REMIS';
    expect(read(`Secours dans le nord\n\n${body}\n`).body).toBe(body);
  });

  it('takes for a menu what two articles begin with, whatever it says', () => {
    const shared = 'Accueil du site\nNotre agence a 54 bureaux dans le monde.\nNous rejoindre\n';
    const [first, second] = readAll([
      `${shared}Un cours pour les juges\n${WRAPPED}`,
      `${shared}Des refuges dans le nord\nLes refuges ont accueilli 54 victimes en 2007 et ils sont pleins depuis\nle mois de mars.`,
    ]);
    expect([first?.title, second?.title]).toEqual(['Un cours pour les juges', 'Des refuges dans le nord']);
  });

  it('does not take for a menu what two versions of one release share', () => {
    const paragraph = 'Lima – Plus de 80 juges se réunissent au Pérou pour un cours.';
    const versions = ['Il dure deux jours.', 'Il dure trois jours, et 12 femmes sont venues.'];
    for (const heading of ['', 'Communiqué\nGlobal\n\n', MENU]) {
      const others = ['Un refuge ouvre', 'La ligne répond'].map(
        (title) => `${heading}${title}\n\nElle a aidé 54 victimes dans le nord depuis 2003.`,
      );
      const texts = versions.map((last) => `${heading}Un cours pour les juges\n\n${paragraph}\n\n${last}`);
      for (const folder of [texts, [...texts, ...others]]) {
        expect(
          readAll(folder)
            .map(({ title }) => title)
            .slice(0, 2),
        ).toEqual(Array(2).fill('Un cours pour les juges'));
        expect(readAll(folder)[0]?.body).toBe(`${paragraph}\n\nIl dure deux jours.`);
      }
    }
  });

  it('counts copies of one article as one', () => {
    const text = `Un cours pour les juges\n\n${WRAPPED}`;
    expect(readAll([text, text, text])[2]).toMatchObject({ title: 'Un cours pour les juges', body: WRAPPED });
  });

  it('takes a menu out although one of its lines differs', () => {
    const texts = ['Lima', 'Quito', 'Bogota'].map(
      (city) =>
        `Le site de l’agence\nVous êtes ici\n${city}\nImprimer cette page\nUn cours à ${city}\n\nLes ${city.length * 9} juges de la ville sont formés.`,
    );
    expect(readAll(texts).map(({ title }) => title)).toEqual([
      'Un cours à Lima',
      'Un cours à Quito',
      'Un cours à Bogota',
    ]);
  });

  it('joins a title over two lines', () => {
    expect(
      read(
        'Renforcement de la coopération transfrontalière\npour lutter contre la traite\n\nPlus de 80 juges se réunissent dans le nord.',
      ).title,
    ).toBe('Renforcement de la coopération transfrontalière pour lutter contre la traite');
  });

  it('takes a title printed twice once', () => {
    expect(read(`Un cours pour les juges\nUn cours pour les juges\n${WRAPPED}`)).toMatchObject({
      title: 'Un cours pour les juges',
      body: WRAPPED,
    });
  });

  it('names an article after its file where it begins with a sentence', () => {
    expect(read(`${WRAPPED}\nIls viennent de 12 pays de la région.`)).toMatchObject({
      title: 'a0',
      body: `${WRAPPED}\nIls viennent de 12 pays de la région.`,
    });
  });

  it('reads the date that stands over the title', () => {
    expect(read(`Communiqué\nPublié le 14 juin 2016\n\nUn cours pour les juges\n\n${WRAPPED}`)).toMatchObject({
      published: '2016-06-14',
      catalogued: [],
      title: 'Un cours pour les juges',
    });
  });

  it('marks what the catalog adds, and lets the article speak first', () => {
    const entry = { url: 'https://example.org/a', published: '2016', evidence: 'the archive' };
    const facts = (text: string) => {
      const article = parseArticle({ file: 'a.txt', text }, NO_BOILERPLATE, entry);
      return 'code' in article ? null : [article.published, article.catalogued, article.evidence];
    };
    expect(facts(`Un cours\n\n${WRAPPED}`)).toEqual(['2016', ['url', 'published'], 'the archive']);
    expect(facts(`14 juin 2015\n\nUn cours\n\n${WRAPPED}`)).toEqual(['2015-06-14', ['url'], 'the archive']);
  });

  it('takes the language of the address and the remark on it from the catalog', () => {
    const entry = { url: 'https://example.org/a', urlLanguage: 'en', note: 'the English version' };
    expect(parseArticle({ file: 'a.txt', text: `Un cours\n\n${WRAPPED}` }, NO_BOILERPLATE, entry)).toMatchObject({
      urlLanguage: 'en',
      note: 'the English version',
    });
  });

  it('turns down a menu without an article', () => {
    expect(
      parseArticle({ file: 'a.txt', text: '-\nStructure\nStructure\n- 2030 AGENDA\n' }, NO_BOILERPLATE),
    ).toMatchObject({
      code: 'empty-file',
    });
  });

  it('turns down a text in a language that it does not read', () => {
    const text = 'Os juízes\n\nMais de 80 juízes da região não foram ao curso dos professores.';
    expect(parseArticle({ file: 'a.txt', text }, NO_BOILERPLATE)).toMatchObject({ code: 'unknown-language' });
  });

  it('reads hostile lines in a time that grows with their length only', () => {
    const start = performance.now();
    for (const piece of [
      '1 ',
      '((((',
      '+1 ',
      'a.a@',
      'Tel Tel ',
      '. A',
      'De A ',
      '- \n',
      'x\n',
      'Contact :\n',
      'Pour plus d’informations. ',
    ]) {
      parseArticle({ file: 'a.txt', text: `le la les des\n${piece.repeat(100_000)}` }, NO_BOILERPLATE);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
