import type { Language } from '../model/article.ts';

/** A sentence of one figure with its noun phrase, and why the phrase ends there. */
export type Coordination = Readonly<{ body: string; subject: string }>;

/** What goes on a noun phrase behind "et", and what does not. */
export const coordinations: Readonly<
  Record<
    Extract<Language, 'fr' | 'en' | 'es'>,
    Readonly<{ within: readonly Coordination[]; beyond: readonly Coordination[] }>
  >
> = {
  fr: {
    within: [
      {
        body: "L'OIM a formé 150 participants gouvernementaux et non-gouvernementaux.",
        subject: 'participants gouvernementaux et non-gouvernementaux',
      },
      {
        body: "L'OIM a formé 150 participants gouvernementaux et non gouvernementaux au Tchad.",
        subject: 'participants gouvernementaux et non gouvernementaux',
      },
      {
        body: 'On compte 80 départements du gouvernement et agences internationales.',
        subject: 'départements du gouvernement et agences internationales',
      },
      { body: 'Elle a accueilli 52 garçons et filles en bas âge.', subject: 'garçons et filles' },
      {
        body: "L'atelier a réuni 45 policiers, inspecteurs du travail et travailleurs sociaux.",
        subject: 'policiers, inspecteurs du travail et travailleurs sociaux',
      },
      { body: 'Il emploie 60 ouvriers bulgares ou roumains.', subject: 'ouvriers bulgares ou roumains' },
      {
        body: 'Une centaine de juges et de procureurs ont suivi le cours.',
        subject: 'juges et de procureurs',
      },
      {
        body: 'Près de 300 élèves du Bénin et du Togo ont écrit au ministre.',
        subject: 'élèves du Bénin et du Togo',
      },
      { body: 'Il emploie 300 habitants de Kolwezi et de Likasi.', subject: 'habitants de Kolwezi et de Likasi' },
      { body: 'Le fonds soutient 24 couturiers et couturières.', subject: 'couturiers et couturières' },
    ],
    beyond: [
      { body: "L'OIM a formé 40 juges et les autorités locales.", subject: 'juges' },
      { body: "L'OIM a formé 40 juges et des organisations de femmes.", subject: 'juges' },
      { body: "L'OIM a formé 40 juges et leurs greffiers.", subject: 'juges' },
      { body: "L'OIM a formé 40 juges et plusieurs greffiers.", subject: 'juges' },
      { body: 'Elle a hébergé 18 femmes et accompagne leurs familles.', subject: 'femmes' },
      { body: 'Elle a hébergé 18 femmes épuisées et évacué leurs familles.', subject: 'femmes épuisées' },
      { body: 'La police a fermé 12 hôtels et policiers et juges enquêtent.', subject: 'hôtels' },
      { body: 'Elle a visité 12 pays africains et ailleurs.', subject: 'pays africains' },
      { body: '54 victimes, femmes et enfants, ont été reconduites.', subject: 'victimes' },
      { body: 'On a entendu 118 témoins, afghans et syriens pour la plupart.', subject: 'témoins' },
      { body: 'Il a recruté 20 agents municipaux et financés par la région.', subject: 'agents municipaux' },
    ],
  },
  en: {
    within: [
      {
        body: 'IOM trained 150 governmental and non-governmental participants.',
        subject: 'governmental and non-governmental participants',
      },
      {
        body: 'Officers identified 35 Egyptian, Ghanaian and Filipino fishers.',
        subject: 'Egyptian, Ghanaian and Filipino fishers',
      },
      { body: 'The shelter houses 40 women and children.', subject: 'women and children' },
      { body: 'The course reached 640 shop stewards and line managers.', subject: 'shop stewards and line managers' },
      {
        body: 'The flight carried 74 Ethiopian men, women and unaccompanied children.',
        subject: 'Ethiopian men, women and unaccompanied children',
      },
      {
        body: 'Some 300 judges, prosecutors, and police officers attended.',
        subject: 'judges, prosecutors, and police officers',
      },
    ],
    beyond: [
      { body: 'IOM trained 300 officers and rescued victims in Accra.', subject: 'officers' },
      { body: 'IOM trained 300 officers and the local authorities.', subject: 'officers' },
      { body: 'IOM trained 300 officers and their deputies.', subject: 'officers' },
      { body: 'IOM trained 300 officers and houses the victims.', subject: 'officers' },
      { body: 'IOM trained 300 officers and several judges.', subject: 'officers' },
      { body: 'It supports 14 shelters and works closely with the police.', subject: 'shelters' },
      { body: '54 victims, women and children, were brought home.', subject: 'victims' },
    ],
  },
  es: {
    within: [
      {
        body: 'La OIM formó a 150 participantes gubernamentales y no gubernamentales.',
        subject: 'participantes gubernamentales y no gubernamentales',
      },
      { body: 'El curso reunió a 84 docentes y policías ecuatorianos.', subject: 'docentes y policías ecuatorianos' },
      { body: 'Emplean a 43 trabajadores bolivianos y paraguayos.', subject: 'trabajadores bolivianos y paraguayos' },
      { body: 'Emplean a 31 peruanos o colombianos.', subject: 'peruanos o colombianos' },
      {
        body: 'Capacitó a 615 jueces, fiscales y policías, y abrió una casa.',
        subject: 'jueces, fiscales y policías',
      },
      { body: 'El sello ampara a 320 zafreros y zafreras con contrato.', subject: 'zafreros y zafreras' },
      {
        body: 'Participan 70 fiscales de Honduras y Nicaragua en el taller.',
        subject: 'fiscales de Honduras y Nicaragua',
      },
    ],
    beyond: [
      { body: 'La OIM formó a 40 jueces y a las autoridades locales.', subject: 'jueces' },
      { body: 'La OIM formó a 40 jueces y varios secretarios.', subject: 'jueces' },
      { body: 'Atiende a 18 mujeres embarazadas y trasladó a sus familias.', subject: 'mujeres embarazadas' },
      { body: 'Ha atendido a 18 mujeres embarazadas y distribuido ropa.', subject: 'mujeres embarazadas' },
      { body: '54 víctimas, mujeres y niños, fueron repatriadas.', subject: 'víctimas' },
      { body: 'El curso reunió a 40 jueces y organizaciones de la zona.', subject: 'jueces' },
    ],
  },
};
