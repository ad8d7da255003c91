import type { ClaimTexts } from '../en/claims.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'fr');
const count = counting('fr');
const figures = (n: number) => count(n, { one: 'chiffre', other: 'chiffres' });
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

/** What the figures say together: claims that repeat, figures that disagree, years without any. */
export const claimsFr: ClaimTexts = {
  heading: 'Affirmations',
  intro:
    'Ce que ces chiffres disent ensemble\u00a0: les affirmations que plusieurs articles reprennent, les chiffres qui se contredisent, et ce qui manque.',
  working: 'Comparaison des chiffres…',
  more: (n) => `Afficher ${number(n)} de plus`,
  undated: 'sans date',
  repeats: {
    heading: (n) =>
      count(n, { one: 'affirmation dans plusieurs articles', other: 'affirmations dans plusieurs articles' }),
    none: 'Aucun chiffre n’est repris dans deux articles.',
    articles: (n) => `${articles(n)}, par date\u00a0:`,
    cite: 'le plus ancien\u00a0: à citer',
  },
  contradictions: {
    heading: (n) => count(n, { one: 'contradiction possible', other: 'contradictions possibles' }),
    none: 'Aucune contradiction trouvée. La règle compare les chiffres d’articles différents qui comptent la même chose au même lieu, sur des périodes qui se chevauchent\u00a0; le reste, elle ne le voit pas.',
    why: 'La même chose au même lieu, sur des périodes qui se chevauchent, avec des bornes qui ne se rejoignent pas.',
    samePeriod: 'Les deux portent sur la même période.',
    otherPeriod: 'Leurs périodes se chevauchent, mais ne sont pas les mêmes.',
    sameSubject: 'Les deux textes nomment le même groupe.',
    otherSubject: 'Ils comptent peut-être des groupes différents\u00a0: les textes les nomment autrement.',
    subject: 'Compté\u00a0:',
    noSubject: 'non nommé',
    isCut: 'Pour les lieux qui ont de très nombreux chiffres, seuls certains sont comparés.',
  },
  gaps: {
    heading: (n) =>
      `Ce qui ne peut pas encore être cité\u00a0: ${count(n, { one: 'lieu', other: 'lieux' })} avec des lacunes`,
    none: 'Chaque lieu a un chiffre de chaque mesure pour chaque année.',
    within: (first, last) =>
      `Années sans chiffre, de ${first} à ${last}, les années que ces chiffres couvrent. L’absence de chiffre ne veut pas dire zéro.`,
    year: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    undated: (n) => `${figures(n)} sans année indiquée`,
    open: (place, n) => `${place}\u00a0: ${count(n, { one: 'mesure', other: 'mesures' })} avec des lacunes`,
  },
  also: (n) => `Repris dans ${count(n, { one: 'autre article', other: 'autres articles' })}`,
};
