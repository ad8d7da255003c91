import type { CitationTexts } from '../en/citation.ts';

/** The words of citations, and of the part of the page that gives them. */
export const citationEs: CitationTexts = {
  kind: 'comunicado de prensa',
  kindTitle: 'Comunicado de prensa',
  noDate: 's.\u00a0f.',
  /** Between quotations, and between facts in parentheses. */
  joint: '; ',
  circa: (date) => `hacia ${date}`,
  retrievedFrom: (date, url) => `Recuperado el ${date}, de ${url}`,
  retrieved: (date) => `Recuperado el ${date}`,
  accessed: (date) => `consultado el ${date}`,
  availableAt: (url) => `Disponible en ${url}`,
  accessedOn: (date) => `consultado el ${date}`,
  quotation: (quoted) => `Cita: ${quoted}.`,
  quotations: (quoted) => `Citas: ${quoted}.`,
  notes: {
    undated: 'No se conoce la fecha de publicación.',
    catalogued: 'La fecha procede del catálogo, no del texto.',
    uncertain: (date) => `La fecha es incierta: ${date}.`,
    pageIn: (language) => `La dirección lleva a la página en ${language}.`,
    file: (name) => `Archivo: ${name}`,
  },

  heading: 'Citar esta cifra',
  headingAll: 'Citar las fuentes de este gráfico',
  textAll: (articles) => `Las referencias de ${articles}`,
  copyAll: 'Copiar las referencias',
  copiedAll: 'Referencias copiadas',
  saved: (fileName) => `Guardado como ${fileName}`,
  close: 'Cerrar',
  style: 'Estilo',
  styles: {
    chicago: 'Nota Chicago',
    un: 'Naciones Unidas',
  },
  text: 'La referencia',
  copy: 'Copiar la referencia',
  copied: 'Referencia copiada',
  copyFailed: 'El navegador no permite copiar. Seleccione el texto y cópielo.',
  download: (extension) => `Descargar como .${extension}`,
  bracketed: 'Una fecha entre [ ] no la da el artículo: procede del catálogo.',
};
