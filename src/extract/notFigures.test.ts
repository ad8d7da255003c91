import { describe, expect, it } from 'vitest';
import { extractFigures } from './extractFigures.ts';
import { sourceOf } from './sourceOf.fixture.ts';

const french = [
  'Appelez le 101 ou le 0 800 77 777.',
  "Le service d'assistance téléphonique de la police nationale, le 101, est gratuit.",
  'La ligne 111 fonctionne 24 heures sur 24 et 7 jours sur 7.',
  'Le 0800-2-3232 et le 1-833-900-1010 sont gratuits.',
  'Le 18001567 demeure réservé aux mineurs.',
  "L'article 7 du code et la convention 189 le prévoient.",
  'La résolution 1325, le protocole n° 2 et la norme ISO 9001 sont cités.',
  "L'Agenda 2030 et le Programme 2030 le demandent.",
  'La rencontre de deux jours débute le 17 juin.',
  'Le cours dure trois semaines, à raison de quinze heures par jour.',
  'Les femmes, âgées de 18 à 30 ans, viennent du nord.',
  'Un Tchadien de 24 ans témoigne.',
  'Le lieutenant Moussa Guirreh, 41 ans, explique.',
  'Les plus jeunes ont 15 ans ; les plus âgées, 38.',
  'Ces deux pays partagent 860 kilomètres de frontière.',
  'La question se pose dans ces trois pays.',
  "L'OIM met en œuvre les deux projets.",
  'Le deuxième atelier débutera à San Cristobal ; la 3e session suivra au XXIe siècle.',
  'Quelques femmes et plusieurs enfants ont été aidés.',
  'Des milliers de personnes et des dizaines de villages sont touchés.',
  'Une femme et un enfant attendaient.',
  "Nous avons besoin de plus de données ; nombre d'entre elles travaillent.",
  'Le nombre de cas a doublé en 2007 et le budget de 2008 a été multiplié par trois.',
  'Les arrivées ont augmenté de 12 pour cent.',
  'La hausse est de 3 points de pourcentage.',
  'La police est arrivée à 14h30, soit 20 minutes plus tard.',
  'La réunion tri-nationale a lieu dans un hôtel cinq étoiles.',
  'En 2007, le comité a été créé.',
  'Le G20 et le G8 en débattent depuis 1999.',
  'Le plan national date de juillet 2007.',
  'Voir page 12, chapitre 3.',
];

describe('texts that state no figure', () => {
  it.each(french)('%s', (body) => {
    expect(extractFigures(sourceOf(body)).figures.map(({ quote }) => quote.exact)).toEqual([]);
  });

  it('keep the reason of what was turned down', () => {
    const { rejections } = extractFigures(sourceOf('La question se pose dans ces trois pays.'));
    expect(rejections).toEqual([expect.objectContaining({ stage: 'measure', rule: 'anaphora' })]);
    const { start, end } = rejections[0]!;
    expect('La question se pose dans ces trois pays.'.slice(start, end)).toBe('trois');
  });
});
