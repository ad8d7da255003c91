import type { shortcutsEn } from '../en/shortcuts.ts';

export const shortcutsFr: typeof shortcutsEn = {
  open: 'Raccourcis clavier',
  heading: 'Raccourcis clavier',
  filters: 'Filtres',
  figures: 'Chiffres',
  page: 'Page',
  search: 'Chercher dans les citations et les titres',
  country: 'Choisir un pays',
  region: 'Choisir une région',
  years: 'Choisir les années',
  measure: 'Choisir une mesure',
  table: 'Aller au tableau',
  chart: (name) => `Aller au graphique «\u00a0${name}\u00a0»`,
  export: 'Exporter le graphique qui a le focus',
  pick: 'Sélectionner le chiffre qui a le focus, ou le retirer',
  marks: 'D’une marque à l’autre',
  openSource: 'Ouvrir la source d’une marque',
  back: 'Fermer ce qui est ouvert, et revenir',
  list: 'Cette liste',
  arrows: 'Flèches',
  enter: 'Entrée',
  escape: 'Échap',
  areOn: 'Une touche seule est un raccourci',
  areOnHint:
    'À désactiver si vous dictez à votre appareil, ou appuyez sur des touches sans le vouloir. Ce navigateur le retient.',
  close: 'Fermer',
};
