import type { ReportTexts } from '../en/report.ts';

export const reportEs: ReportTexts = {
  marks: 'Fuentes de las marcas:',
  notesLeft: (number) => `${number} fuentes más no figuran aquí; el informe en HTML las contiene todas.`,
  gaps: {
    heading: 'Lo que aún no se puede citar',
    within: (place, first, last) =>
      `Años para los que ningún artículo da una cifra (${place}), según lo que se cuenta, de ${first} a ${last}, los años que los artículos abarcan. Sin cifra no quiere decir cero.`,
    none: (place, first, last) => `Cada medida tiene una cifra (${place}) para cada año de ${first} a ${last}.`,
    line: (measure, years) => `${measure}: ${years}`,
    never: (measures) => `Ninguna cifra para ningún año: ${measures}`,
    undated: (number, isOne) => `y ${number} ${isOne ? 'cifra' : 'cifras'} sin año indicado`,
  },
  citations: {
    hint: 'Una referencia por artículo, con todo lo que el informe cita de él.',
    text: 'Las referencias',
    copy: 'Copiar las referencias',
    copied: 'Referencias copiadas',
  },
};
