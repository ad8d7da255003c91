import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detectLanguage.ts';

describe('detectLanguage(text)', () => {
  it.each([
    ['fr', 'Les centres d’accueil ont soigné 1650 victimes, dont 26 pour cent d’enfants.'],
    ['en', 'The centres have cared for 1,650 victims, of whom 26 per cent were children.'],
    ['es', 'Los centros atendieron a 1.650 víctimas, de las cuales el 26 por ciento eran niños.'],
    ['fr', 'CENT VICTIMES ONT ÉTÉ SECOURUES DANS LE NORD DU PAYS'],
  ])('knows %s', (language, text) => expect(detectLanguage(text)).toEqual({ language }));

  it.each([
    'Os centros atenderam 1.650 vítimas, das quais 26 por cento eram crianças, e não foram fechados pelo governo.',
    'Die Zentren haben 1650 Opfer betreut, und 26 Prozent von ihnen sind Kinder, die nicht in die Schule gehen.',
    'I centri hanno curato 1650 vittime, il 26 per cento delle quali sono bambini della regione.',
    'Центры приняли 1650 жертв торговли людьми.',
    '12 345 678',
  ])('does not take another language for one of ours: %s', (text) => {
    expect(detectLanguage(text)).toHaveProperty('reason');
  });
});
