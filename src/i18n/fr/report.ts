import type { ReportTexts } from '../en/report.ts';

export const reportFr: ReportTexts = {
  marks: 'Sources des marques\u00a0:',
  notesLeft: (number) => `${number} autres sources ne figurent pas ici\u00a0; le rapport en HTML les contient toutes.`,
  gaps: {
    heading: 'Ce qui ne peut pas encore être cité',
    within: (place, first, last) =>
      `Années pour lesquelles aucun article n’énonce de chiffre (${place}), selon ce qui est compté, de ${first} à ${last}, les années que les articles couvrent. L’absence de chiffre ne veut pas dire zéro.`,
    none: (place, first, last) => `Chaque mesure a un chiffre (${place}) pour chaque année de ${first} à ${last}.`,
    line: (measure, years) => `${measure}\u00a0: ${years}`,
    never: (measures) => `Aucun chiffre, pour aucune année\u00a0: ${measures}`,
    undated: (number, isOne) => `et ${number}\u00a0${isOne ? 'chiffre' : 'chiffres'} sans année indiquée`,
  },
  citations: {
    hint: 'Une référence par article, avec tout ce que le rapport en cite.',
    text: 'Les références',
    copy: 'Copier les références',
    copied: 'Références copiées',
  },
};
