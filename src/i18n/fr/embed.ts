import type { EmbedTexts } from '../en/embed.ts';

/** The words of the dialog that embeds a chart in another page. */
export const embedFr: EmbedTexts = {
  title: 'Intégrer ce graphique',
  intro:
    'Une page qui n’a besoin d’aucun autre fichier et ne demande rien à aucun serveur. Ses chiffres restent tels qu’ils sont maintenant.',
  width: 'Largeur de l’emplacement',
  widths: {
    narrow: 'Téléphone (320\u00a0pixels)',
    column: 'Colonne (640\u00a0pixels)',
    wide: 'Large (960\u00a0pixels)',
  },
  frozen: {
    heading: 'Comme extrait de code',
    note: 'Toute la page est dans l’extrait\u00a0: collez-le là où votre site accepte du HTML.',
    label: 'Extrait qui contient la page',
    copy: 'Copier l’extrait',
    size: (kilobytes) => `${kilobytes}\u00a0ko.`,
    large: 'Beaucoup d’éditeurs refusent un extrait aussi long\u00a0: enregistrez plutôt la page.',
  },
  file: {
    heading: 'Comme fichier',
    note: 'Si votre site n’accepte pas de page dans un extrait\u00a0: enregistrez la page, mettez-la en ligne et indiquez son adresse dans ce cadre.',
    save: 'Enregistrer la page (HTML)',
    label: 'Extrait pour la page enregistrée',
    copy: 'Copier l’extrait court',
  },
  copied: 'Extrait copié',
  copyFailed: 'Le navigateur ne permet pas la copie. Sélectionnez le texte et copiez-le.',
  working: 'Préparation de la page…',
  size: (width, height) => `La page, ${width}\u00a0pixels de large et ${height} de haut.`,
  close: 'Fermer',
};
