import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Cues } from './lexicon.ts';

type Row = Readonly<{ examples: readonly string[]; not: readonly string[] }>;

/** Texts that a cue must read and must leave alone, as they stand where the cue is tried. */
const ROWS: Readonly<Record<'fr' | 'en' | 'es', Readonly<Record<string, Row>>>> = {
  fr: {
    beforeSum: { examples: ['ils gagnent ', 'une somme de '], not: ['la salle ', 'le bus '] },
    victimInPhrase: {
      examples: [
        'victimes de la traite',
        'mineurs utilisés par des réseaux',
        'femmes exploitées',
        'personnes enfermées dans un atelier',
      ],
      not: ['femmes qui étudient', "enfants d'une école"],
    },
    victimVerb: { examples: ['La police a libéré ', ' ont été retirées de la rue'], not: ['Le juge a entendu '] },
    takesPersons: { examples: ['en a embauché ', 'ont expulsé '], not: ['en a fabriqué ', 'budget du recrutement '] },
    helped: { examples: ['Le foyer a hébergé ', 'Les sœurs logent '], not: ['Le juge a entendu ', 'le prologue de '] },
    topic: {
      examples: ['la traite des personnes', 'un réseau de passeurs'],
      not: ['victimes du cyclone', 'la traversée'],
    },
    personal: { examples: [' ont témoigné', ' qui vivent au port'], not: [' ont été livrés'] },
    'suspects.by': { examples: ['a interpellé ', 'a accusé '], not: ['a libéré '] },
    'suspects.told': { examples: [' ont été condamnés'], not: [' ont été entendus'] },
    trained: { examples: ['a formé ', 'a certifié '], not: ['a payé '] },
    event: {
      examples: [
        'ont suivi un cours de cinq jours',
        "participent à l'atelier",
        'ont pris part aux travaux',
        'y ont assisté',
        'ont planché sur un cas',
        'suivent la session',
      ],
      not: [
        "au cours de l'année",
        "le long du cours d'eau",
        'suivent une thérapie',
        'suivent à eux seuls',
        'ils formaient 11 pour cent',
      ],
    },
    survey: { examples: ['a interrogé ', 'selon un sondage'], not: ['a formé '] },
    'allied.members': { examples: ['membres'], not: ['membranes'] },
    'allied.of': { examples: ['La coalition compte'], not: ['Le réseau criminel compte'] },
    itWas: { examples: ["L'année d'avant, c'était "], not: ['il en était '] },
    reports: { examples: ['le bilan de 2018', 'son rapport pour '], not: ['la bilanterie de 2018'] },
    ofOffenders: {
      examples: [
        'condamné un couple pour avoir recruté ',
        "accusé d'avoir logé ",
        'Le trafiquant arrêté en Argentine avait fait venir ',
      ],
      not: [
        'condamné un couple à ',
        'condamné pour avoir vendu ',
        'Le juge a placé ',
        "Deux hommes arrêtés et l'ONG avait placé ",
      ],
    },
    vulnerable: { examples: ['femmes'], not: ['marins'] },
    funding: { examples: ['financé par', 'à hauteur de'], not: ['la finale'] },
    funded: { examples: [' ont été versés'], not: [' ont été entendus'] },
    yearOfRows: { examples: ['Bilan 2014', 'Les chiffres de 2019'], not: ['Salle 2014', 'Plan 2030'] },
    answers: { examples: [' disent avoir payé'], not: [' vivent au port'] },
    theirNumber: { examples: ['évaluent leur nombre à '], not: ['leur nombreuse famille ', 'le nombre de '] },
    takesIn: { examples: ['La permanence a reçu '], not: ['La permanence a fermé '] },
    raised: { examples: [' ont été réunis, grâce'], not: [' ont été entendus'] },
    pays: { examples: ["L'expéditeur paie ", "n'en dépense que "], not: ['Les pays de '] },
    proportion: {
      examples: ['La proportion était retombée à ', 'cette part atteint '],
      not: ['à proportion de ', 'La part de A, de '],
    },
    'perHead.between': { examples: [' par adulte, '], not: [' par adulte. ', ', '] },
    'perHead.behind': { examples: [" s'il a moins de"], not: [' partent', ' par camion'] },
    earned: {
      examples: [" de ce qu'elles gagnaient", ' de ce qui était demandé', ' financé'],
      not: [' de ce que dit la loi', ' de ce qui reste'],
    },
    ofUs: { examples: [" d'entre vous prendront"], not: [" d'entre elles"] },
    sums: { examples: ['Les amendes ont atteint '], not: ['Les amendes visent '] },
    recorded: { examples: ['Le district a enregistré ', 'en avait compté '], not: ['Le district a fermé '] },
    demanded: { examples: ['Le parquet demandait '], not: ['Le parquet a fermé '] },
    asVictims: { examples: [' comme victimes'], not: [' comme témoins'] },
    makesUp: { examples: [' représentaient ', ' constituent quelque '], not: [' ont vu ', ' ; ils représentent '] },
    weAre: { examples: ['Nous étions '], not: ['Nous avons vu '] },
    theyAre: { examples: ['Ils étaient '], not: ['Ils ont vu '] },
    returned: { examples: [' ont été rapatriées', ' ont regagné leur village'], not: [' ont été entendues'] },
    sameSubject: { examples: ['Ils y ont relevé 12 cas'], not: ["Elles s'ajoutent aux 12 cas"] },
    joined: { examples: ["S'y ajoutaient cinq magistrats"], not: ["L'ajout de cinq"] },
    sameTopic: { examples: ['Cette proportion atteint'], not: ['Une proportion de'] },
  },
  en: {
    beforeSum: { examples: ['They were paid ', 'a fine of ', ''], not: ['Bus ', 'in house ', 'the '] },
    victimInPhrase: {
      examples: ['women trafficked to', 'workers held captive', 'crew locked below deck'],
      not: ['women who study', 'workers of a mill'],
    },
    victimVerb: {
      examples: ['Police have removed ', 'Officers freed '],
      not: ['The judge heard ', 'duty-free shops for '],
    },
    takesPersons: {
      examples: ['and hired ', 'has deported '],
      not: ['and rented ', 'a boat was hired by ', 'the court dismissed '],
    },
    helped: { examples: ['The shelter took in ', 'Officers picked up '], not: ['The judge heard '] },
    topic: {
      examples: ['Trafficking in persons', 'a shelter for girls'],
      not: ['the traffic police', 'a bus shelter', 'earthquake victims', 'victims of the floods'],
    },
    personal: { examples: [' who live', ' were rescued'], not: [' were delivered'] },
    'suspects.by': { examples: ['police arrested '], not: ['police freed '] },
    'suspects.told': { examples: [' were convicted'], not: [' were heard'] },
    trained: { examples: ['has trained ', 'has certified '], not: ['rained on '] },
    event: { examples: ['attended a workshop', 'completed a course'], not: ['of course', 'opened a sewing workshop'] },
    survey: { examples: ['a survey of', 'interviewed '], not: ['trained '] },
    'allied.members': { examples: ['members'], not: ['embers'] },
    'allied.of': { examples: ['The coalition has'], not: ['The criminal network had'] },
    itWas: { examples: ['The year before it was ', 'it had been only '], not: ['there it went ', 'It was by '] },
    reports: { examples: ['its report for 2018'], not: ['the reporter of 2018'] },
    ofOffenders: {
      examples: [
        'jailed a farmer who had kept ',
        'sentenced the couple to 18 years each for bringing ',
        'charged with taking ',
      ],
      not: [
        'jailed the couple for ',
        'convicted with ',
        'Two were arrested and the NGO had housed ',
        'They praised the farmer for bringing ',
      ],
    },
    vulnerable: { examples: ['women', 'minors'], not: ['sailors'] },
    funding: { examples: ['funded by', 'the budget of'], not: ['refunded'] },
    funded: { examples: [' has been received'], not: [' has been heard'] },
    yearOfRows: { examples: ['Results for 2019', 'Key figures, 2018'], not: ['Room 2015', 'Strategy 2030'] },
    answers: { examples: [' said they had paid'], not: [' live there'] },
    theirNumber: { examples: ['put their number at '], not: ['there number ', 'the number of '] },
    takesIn: { examples: ['The Division received '], not: ['The Division closed '] },
    raised: { examples: [' has been raised'], not: [' has been praised'] },
    pays: { examples: ['a sender pays ', 'banks charged up to '], not: ['the bank said '] },
    proportion: { examples: ['The share had fallen to '], not: ['share ', 'The share of A, of '] },
    'perHead.between': { examples: [' per adult, ', ' a day, '], not: [' per adult. ', ', '] },
    'perHead.behind': { examples: [' if the child'], not: [' iffy', ' per boat'] },
    earned: {
      examples: [' of what they earned', ' of what we asked for', ' funded'],
      not: [' of what the law says', ' fund'],
    },
    ofUs: { examples: [' of you will fly'], not: [' of your pupils'] },
    sums: { examples: ['Fines totalled '], not: ['Fines were given to '] },
    recorded: { examples: ['the district recorded '], not: ['the district closed '] },
    demanded: { examples: ['The prosecutors sought '], not: ['The prosecutors closed '] },
    asVictims: { examples: [' as victims', ' as potential victims'], not: [' as witnesses'] },
    makesUp: { examples: [' made up ', ' account for some '], not: [' made ', '; they make up '] },
    weAre: { examples: ['We were '], not: ['We saw '] },
    returned: { examples: [' came home', ' were repatriated'], not: [' were heard'] },
    sameSubject: { examples: ['They recorded 12 cases'], not: ['They are among 12 cases'] },
    joined: { examples: ['They were joined by six'], not: ['They joined a group of six'] },
    sameTopic: { examples: ['This proportion'], not: ['A proportion of'] },
  },
  es: {
    beforeSum: { examples: ['Les pagaban ', 'una multa de '], not: ['el bus ', 'la ruta '] },
    victimInPhrase: {
      examples: ['mujeres explotadas', 'costureros encerrados en un taller', 'niñas víctimas de trata'],
      not: ['mujeres que estudian', 'contratadas por una empresa'],
    },
    victimVerb: { examples: ['La policía liberó a ', 'por captar a '], not: ['El juez escuchó a '] },
    takesPersons: { examples: ['se llevó a ', 'reclutaron a '], not: ['llevó a ', 'el precio se trasladó a '] },
    helped: { examples: ['El refugio albergó a '], not: ['El juez escuchó a '] },
    topic: { examples: ['la trata de personas'], not: ['se trataba', 'el contrato', 'víctimas de las inundaciones'] },
    personal: { examples: [' fueron detenidos', ' huyeron'], not: [' fueron entregados'] },
    'suspects.by': { examples: ['detuvo a ', 'acusó a '], not: ['liberó a '] },
    'suspects.told': { examples: [' fueron condenados'], not: [' fueron escuchados'] },
    trained: { examples: ['capacitó a ', 'ha certificado a '], not: ['pagó a '] },
    event: {
      examples: ['asistieron a un taller', 'se graduaron', 'A la feria llegaron'],
      not: ['en un taller textil', 'en curso'],
    },
    survey: { examples: ['entrevistó a ', 'una encuesta'], not: ['capacitó a '] },
    'allied.members': { examples: ['miembros'], not: ['miembro'] },
    'allied.of': { examples: ['La red agrupa a 71 organizaciones'], not: ['La red criminal tenía'] },
    itWas: { examples: ['El año anterior fueron '], not: ['fueron rescatadas '] },
    reports: { examples: ['su memoria de 2018'], not: ['rememora 2018'] },
    ofOffenders: {
      examples: [
        'condenó a una pareja por captar a ',
        'acusado de haber enviado a ',
        'El condenado por trata trajo a España a ',
      ],
      not: ['condenó a una pareja a ', 'premiado por enviar a ', 'El proceso de selección llevó a '],
    },
    vulnerable: { examples: ['mujeres', 'niñas'], not: ['marineros'] },
    funding: { examples: ['financiado por'], not: ['el final'] },
    funded: { examples: [' ha sido pagado'], not: [' ha sido oído'] },
    yearOfRows: { examples: ['CLAVES DEL EJERCICIO 2022', 'Cifras de 2019'], not: ['Ruta 2000', 'Plan 2030'] },
    answers: { examples: [' dijo tener'], not: [' vive allí'] },
    theirNumber: { examples: ['cifran su número en '], not: ['un número de '] },
    takesIn: { examples: ['La oficina recibió '], not: ['La oficina cerró '] },
    raised: { examples: [' se han recaudado'], not: [' se han visto'] },
    pays: { examples: ['quien envía paga el '], not: ['el país '] },
    proportion: { examples: ['la proporción se había quedado en el '], not: ['en proporción al '] },
    'perHead.between': { examples: [' por adulto, '], not: [' por adulto. ', ', '] },
    'perHead.behind': { examples: [' si se trata'], not: [' sin techo', ' por camión'] },
    earned: {
      examples: [' de lo que ganaba', ' de lo solicitado', ' financiado'],
      not: [' de lo que dice la ley', ' de lo contrario'],
    },
    ofUs: { examples: [' de ustedes viajarán'], not: [' de ellos'] },
    sums: { examples: ['Las sanciones propuestas sumaron '], not: ['Las sanciones afectan a '] },
    recorded: { examples: ['el distrito registró '], not: ['el distrito cerró '] },
    demanded: { examples: ['La Fiscalía pedía '], not: ['La Fiscalía cerró '] },
    asVictims: { examples: [' como víctimas'], not: [' como testigos'] },
    makesUp: { examples: [' sumaron ', ' representan casi '], not: [' vieron ', '; ellos suman '] },
    weAre: { examples: ['Éramos '], not: ['Vimos a '] },
    returned: { examples: [' fueron repatriadas', ' volvieron'], not: [' fueron oídas'] },
    sameSubject: { examples: ['Allí registraron 12 casos'], not: ['Ellos son 12'] },
    joined: { examples: ['A ellos se sumaron seis'], not: ['A ellos les pagaron seis'] },
    sameTopic: { examples: ['Esta proporción'], not: ['Una proporción de'] },
  },
};

/** Every pattern of the cues by its name; those of a pair by both names. */
const patternsOf = (cues: Cues): [string, RegExp][] =>
  Object.entries(cues).flatMap(([name, cue]): [string, RegExp][] =>
    cue instanceof RegExp
      ? [[name, cue]]
      : Object.entries(cue ?? {}).map(([part, pattern]) => [`${name}.${part}`, pattern]),
  );

describe.each([fr, en, es])('the cues of $language', ({ language, cues }) => {
  const rows = ROWS[language];

  it('have texts of their own', () => {
    expect(Object.keys(rows).sort()).toEqual(
      patternsOf(cues)
        .map(([name]) => name)
        .sort(),
    );
  });

  it.each(patternsOf(cues))('%s reads its examples and leaves the others alone', (name, pattern) => {
    const { examples, not } = rows[name] ?? { examples: [], not: [] };
    expect(examples.filter((text) => !pattern.test(text))).toEqual([]);
    expect(not.filter((text) => pattern.test(text))).toEqual([]);
  });
});
