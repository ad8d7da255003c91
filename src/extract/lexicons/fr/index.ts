import type { Lexicon } from '../lexicon.ts';
import { decoys } from './decoys.ts';
import { nouns } from './nouns.ts';
import { numbers, qualifiers, ranges } from './numbers.ts';
import { currencies } from './currencies.ts';
import { places } from './places.ts';
import { months, times } from './times.ts';

/** How French press releases state figures. */
export const fr: Lexicon = {
  language: 'fr',
  abbreviations: ['m', 'mm', 'mme', 'mmes', 'mlle', 'dr', 'pr', 'art', 'env', 'cf', 'etc', 'ex', 'p', 'av', 'st', 'ste', 'tél', 'tel', 'n', 'vol', 'éd', 'fig', 'chap', 'réf', 'c.-à-d', 'p.ex', 'janv', 'févr', 'avr', 'juill', 'sept', 'oct', 'nov', 'déc'],
  hyphenated: ['non', 'quatre', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'dix', 'cent', 'deux', 'trois', 'mi', 'demi', 'sous', 'ex', 'garde', 'poste', 'vice', 'contre', 'après', 'avant', 'inter', 'semi', 'franco', 'porte', 'centre', 'grand', 'week', 'celui', 'celle', 'ceux', 'est', 'nord', 'sud', 'afro', 'extra', 'socio'],
  numbers,
  qualifiers,
  ranges,
  times,
  months,
  decoys,
  nouns,
  cues: {
    victimInPhrase:
      /(?:victimes? (?:de|d')|exploité|trafiqué|asservi|réduite?s? en|mariée?s? de force|de force|séquestré|contraint|forcée?s? (?:à|de)|vendue?s?|de (?:la )?traite|soumise?s? (?:à|au)|prostitu|tombée?s? (?:aux mains|entre))/iu,
    victimVerb:
      /(?:soign|secour|libér|délivr|héberg|recueill|sauv|affranch|assist|aidé|aidée|aider|aidait|identifi|réintégr|récupér|repér|dépist|réhabilit|secouru|port(?:er|é) assistance|prise?s? en charge|accueilli|accueillir|arrachée?s?|interceptée?s?|secourue?s?)/iu,
    event:
      /(?:form(?:é|ée|és|ées|er|era|eront|ent|ation|ations|ateurs?|aient|ait)(?![\p{L}])|atelier|réuni|rassembl|réunion|rencontre|conférence|séminaire|colloque|forum|sommet|congrès|cours(?! de)|stage|session|suivi(?:e|es|s|ent|r|ront|ra)?(?![\p{L}])|suivr|suivent|particip|assist(?:é|ent|er|eront) (?:à|aux?)|sensibilis|inscrit|apprenn|apprend|exercice|table ronde|exposition|visite|spectacle|attiré|concert|débat|échang|compar(?:ent|er|é))/iu,
    survey: /(?:enquête|sondage|interrog|questionn|échantillon|répond|entretien)/iu,
  },
  attribution: {
    hedges:
      /(?:estim(?:e|ent|é|ée|és|ées|ation|ations|ait|er)(?![\p{L}])|suggèr|laisse(?:nt)? (?:à )?penser|pourrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|probablement|vraisemblablement|on pense que|présum|semble(?:nt)?(?![\p{L}]))/iu,
    sources: [
      /(?:^|[ ,;:«(])(?:selon|d'après|suivant) (?<who>[^,.;:«»()]{2,90})/iu,
      /» ?,? ?(?:explique|affirme|déclare|souligne|précise|indique|ajoute|estime|constate|résume|prévient|confie|témoigne|rappelle|note|observe|assure|raconte|a déclaré|a expliqué|a affirmé|a souligné|a précisé|a indiqué|a ajouté|se félicite) (?<who>[^.;:«»]{2,120})/iu,
      /(?:^|[ ,])(?<who>(?:une|la|cette|l'|le|les|un) ?(?:étude|rapport|enquête|sondage|évaluation|recensement|estimations?|statistiques|données)[^,.;:«»()]{0,80}?) (?:révèlent?|indiquent?|montrent?|suggèrent?|estiment?|constatent?|évaluent?|conclut|chiffrent?) /iu,
    ],
  },
  parts: {
    openers:
      /(?:^|[ ,(;:])(?:dont(?: environ| près de| plus de| au moins)?|parmi (?:lesquel(?:le)?s|eux|elles)(?: figurent| se trouvent| on compte)?|y compris|(?:au nombre|au rang) desquel(?:le)?s|notamment) ?$/iu,
  },
  respectively: /(?:^|[ ,])respectivement(?![\p{L}])/iu,
  places,
  placeRoles: {
    venue:
      /(?:réuni|réunion|rencontre|conférence|séminaire|sommet|congrès|forum|colloque|débute|début(?:e|era|ant)|se (?:tient|tiendra|déroule|déroulera|réunissent|retrouvent)|tenue?|publié|lancé|présenté|organisé|ouvert)[^.;:]{0,60}(?:à|au|en|aux) $/iu,
    origin: /(?:originaires? (?:de |d'|du |des )|d'origine |venue?s? (?:de |d'|du |des )|en provenance (?:de |d'|du |des )|revenue?s? (?:de |d'|du |des )|rentrée?s? (?:de |d'|du |des )|ressortissante?s? (?:de |d'|du |des ))$/iu,
    donor:
      /(?:financée?s?|payée?s?|soutenue?s?|appuyée?s?|parrainée?s?|subventionnée?s?|offerte?s?|fournie?s?|alloué(?:e|s)?|versée?s?|(?:grâce au |avec le |un |le )(?:soutien|appui|don|concours|financement|aide))(?: [\p{L}']{1,14}){0,3} (?:par |de |du |des )(?:le |la |les |l')?$/iu,
    weak: /(?:gouvernement|département|agence|ambassade|ministère|bureau|mission|délégation|consulat|OIM|HCR|UNICEF|coopération|police nationale)(?: (?:de l'OIM|régional(?:e)?|national(?:e)?|de la mission))?(?: (?:en|au|aux|à|de|du|des|d'|de la|de l'))?(?: | d'| l')$/iu,
    prepositions: ['en', 'au', 'aux', 'à', 'a', 'de', 'du', 'des', "d'", 'la', "l'", 'vers', 'depuis', 'dans', 'entre', 'et', 'chez', 'province', 'ville', 'région', 'département', 'état', 'district', 'île'],
    destination: /(?:vers (?:le |la |l'|les )?|envoyée?s? (?:en|au|aux|à) |à destination (?:de |d'|du |des )|pour (?:le |la |l'|les ))$/iu,
  },
  currencies,
};
