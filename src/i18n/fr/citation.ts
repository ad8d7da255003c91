import type { CitationTexts } from '../en/citation.ts';

/** The words of citations, and of the part of the page that gives them. */
export const citationFr: CitationTexts = {
  kind: 'communiqué de presse',
  kindTitle: 'Communiqué de presse',
  noDate: 's.\u00a0d.',
  /** Between quotations, and between facts in parentheses. */
  joint: '\u00a0; ',
  circa: (date) => `vers ${date}`,
  retrievedFrom: (date, url) => `Consulté le ${date}, à l’adresse ${url}`,
  retrieved: (date) => `Consulté le ${date}`,
  accessed: (date) => `consulté le ${date}`,
  availableAt: (url) => `Disponible à l’adresse suivante\u00a0: ${url}`,
  accessedOn: (date) => `consulté le ${date}`,
  quotation: (quoted) => `Citation\u00a0: ${quoted}.`,
  quotations: (quoted) => `Citations\u00a0: ${quoted}.`,
  notes: {
    undated: 'La date de publication n’est pas connue.',
    catalogued: 'La date vient du catalogue, pas du texte.',
    uncertain: (date) => `La date est incertaine\u00a0: ${date}.`,
    pageIn: (language) => `L’adresse mène à la page en ${language}.`,
    file: (name) => `Fichier\u00a0: ${name}`,
  },

  heading: 'Citer ce chiffre',
  headingAll: 'Citer les sources de ce graphique',
  textAll: (articles) => `Les références de ${articles}`,
  copyAll: 'Copier les références',
  copiedAll: 'Références copiées',
  saved: (fileName) => `Enregistré sous ${fileName}`,
  close: 'Fermer',
  style: 'Modèle',
  styles: {
    chicago: 'Note Chicago',
    un: 'Nations Unies',
  },
  text: 'La référence',
  copy: 'Copier la référence',
  copied: 'Référence copiée',
  copyFailed: 'Le navigateur ne permet pas la copie. Sélectionnez le texte et copiez-le.',
  download: (extension) => `Télécharger en .${extension}`,
  bracketed: 'Une date entre [ ] n’est pas donnée par l’article\u00a0: elle vient du catalogue.',
};
