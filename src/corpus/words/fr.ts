import type { CorpusWords } from './corpusWords.ts';

export const fr: CorpusWords = {
  stopWords:
    'le la les des du de un une et est en dans pour que qui sur avec par au aux ce cette ces son sa ses leur leurs plus pas ont été sont il elle ils elles ou mais comme depuis selon'.split(
      ' ',
    ),
  headings: ['communique', 'communique de presse', 'global', 'local', 'actualites', 'nouvelles', 'salle de presse'],
  menu: [
    'qui sommes nous',
    'structure',
    'notre travail',
    'ce que nous faisons',
    'partenariats',
    'ou travaillons-nous',
    'agir',
    'travailler avec nous',
    'engagez-vous',
    'donnees et recherche',
    '2030 agenda',
    'accueil',
    'menu',
    'recherche',
    'rechercher',
    'aller au contenu principal',
    'contact',
    'contacts',
  ],
  contact: [
    /^pour (?:plus|davantage|de plus amples|tout(?:e|es)?) (?:d ?['’] ?)?(?:informations?|renseignements?|complement d['’]information|demandes?)/,
    /^pour (?:en savoir plus|nous contacter|tout renseignement|tout complement)/,
    /^contacts?(?: (?:presse|medias?|pour la presse))? ?:/,
    /^contacts?(?: (?:presse|medias?|pour la presse))?$/,
    /^(?:relations avec la )?presse ?:/,
    /^(?:relations|service de) (?:presse|medias?)/,
    /^renseignements ?:/,
    /^veuillez contacter/,
  ],
  contactLabels: ['tel', 'telephone', 'fax', 'telecopie', 'mobile', 'portable', 'e-mail', 'email', 'mail', 'courriel'],
  closing: [
    /^à propos d(?:e la |e l['’]|e |u |es )/i,
    /^notes? (?:aux|à l['’](?:intention|attention) des) (?:rédactions?|rédacteurs?|médias|journalistes)/i,
  ],
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
};
