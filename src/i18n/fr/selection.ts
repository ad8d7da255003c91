import type { SelectionTexts } from '../en/selection.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'fr');
const count = counting('fr');
const figures = (n: number) => count(n, { one: 'chiffre', other: 'chiffres' });
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

/** Picking figures, and what may be done with them. */
export const selectionFr: SelectionTexts = {
  heading: 'Chiffres sélectionnés',
  picked: (n) => `${figures(n)} ${count.word(n, { one: 'sélectionné', other: 'sélectionnés' })}`,
  none: 'Aucun chiffre sélectionné',
  outside: (n) => `${figures(n)} hors des filtres`,
  pick: 'Sélectionner',
  isPicked: 'Sélectionné',
  list: 'Liste',
  addUp: 'Additionner',
  sentence: 'Phrase',
  clear: 'Tout effacer',
  remove: (figure) => `Retirer\u00a0: ${figure}`,
  open: (figure) => `${figure}\u00a0: lire la source`,
  exported: (n) => `${figures(n)} ${count.word(n, { one: 'choisi', other: 'choisis' })} à la main`,
  copy: 'Copier avec les termes',
  copied: 'Copié',
  copyFailed: 'Le navigateur n’autorise pas la copie. Copiez ce texte\u00a0:',
  sum: {
    heading: 'Addition',
    tooFew: 'Sélectionnez au moins deux chiffres pour les additionner.',
    isAbout: (text) => `${text}, approximativement`,
    joint: '\u00a0; ',
    noUpper: 'aucune borne supérieure indiquée',
    noLower: 'aucune borne inférieure indiquée',
    terms: 'Les termes',
    cautions: {
      inferredPeriod: 'Une période est déduite, non indiquée.',
      inferredPlace: 'Un lieu est déduit, non indiqué.',
      hedged: 'Un texte présente lui-même son chiffre comme une estimation.',
      subjects: 'Les textes nomment des groupes différents\u00a0; chaque terme dit lequel.',
      articles: 'Les termes viennent d’articles différents, qui ont pu compter autrement.',
    },
    refused: 'Ces chiffres ne peuvent pas être additionnés',
    more: (n) => `${number(n)} ${count.word(n, { one: 'autre raison', other: 'autres raisons' })}`,
    and: 'et',
    figureReasons: {
      percent: 'Un pourcentage est une part de son propre tout\u00a0: il ne s’additionne pas.',
      noPlace: 'Son texte ne nomme aucun lieu\u00a0: un recoupement avec un autre n’est pas exclu.',
      noPeriod: 'Son texte n’indique aucune période\u00a0: un recoupement dans le temps avec un autre n’est pas exclu.',
    },
    pairReasons: {
      unit: 'Leurs unités diffèrent.',
      currency: 'Ce sont des montants en monnaies différentes.',
      rate: 'Ce sont des taux sur des durées différentes, ou l’un n’est pas un taux.',
      measure: 'Ils comptent des choses différentes.',
      part: 'L’un est une partie de l’autre.',
      repeat: 'Ce peut être une seule affirmation, répétée dans deux articles.',
      period: 'Leurs périodes se chevauchent sans être les mêmes.',
      openPeriod: 'Une période sans fin ou sans début indiqué chevauche l’autre.',
      bounds:
        'L’un n’a pas de borne supérieure, l’autre pas de borne inférieure\u00a0: rien ne pourrait être dit de la somme.',
      place: 'Leurs lieux se recoupent.',
    },
    samePlace: (place) => `Les deux concernent le même lieu\u00a0: ${place}.`,
    overlapping: (a, b) => `${a} et ${b} se recoupent.`,
    instead: 'Ce qui peut en être dit',
    count: (n, of) => `${figures(n)} ${of === 1 ? 'd’un seul article' : `de ${articles(of)}`}.`,
    extremes: (min, max) => `Valeurs de ${min} à ${max}.`,
    smallest: 'Plus petite valeur',
    largest: 'Plus grande valeur',
    smallestBound: 'Plus petit nombre énoncé',
    largestBound: 'Plus grand nombre énoncé',
    asList: 'En liste',
  },
};
