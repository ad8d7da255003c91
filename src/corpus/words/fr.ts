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
    /^pour (?:obtenir )?(?:plus|davantage|de plus amples|tout(?:es?)?) (?:de |d ?['’] ?)?(?:informations?|renseignements?|d[eé]tails?|pr[eé]cisions?|compl[eé]ments?|demandes?|questions?|contact)/iu,
    /^pour (?:en savoir plus|nous contacter|nous joindre)/iu,
    /^contacts?(?: (?:presse|m[eé]dias?|pour la presse))?\s?(?::|$)/iu,
    /^(?:relations avec la )?presse\s?:/iu,
    /^(?:relations|service de) (?:presse|m[eé]dias?)/iu,
    /^(?:plus d['’]informations?|informations?|renseignements?|personnes? [aà] contacter|personnes?-ressources?)\s?:/iu,
    /^veuillez contacter/iu,
  ],
  contactLabels: ['tel', 'telephone', 'fax', 'telecopie', 'mobile', 'portable', 'e-mail', 'email', 'mail', 'courriel'],
  closing: [
    /^à propos d(?:e la |e l['’]|e |u |es )/i,
    /^notes? (?:aux|à l['’](?:intention|attention) des) (?:rédactions?|rédacteurs?|médias|journalistes)/i,
  ],
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
};
