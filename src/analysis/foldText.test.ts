import { describe, expect, it } from 'vitest';
import { foldText } from './foldText.ts';

describe('foldText(text)', () => {
  it('takes accents and case away', () => {
    expect(foldText('Équateur, PÉROU')).toBe('equateur, perou');
  });

  it('makes every kind of apostrophe and space plain', () => {
    expect(foldText('plus de 1 200\nparticipants de l’OIM')).toBe("plus de 1 200 participants de l'oim");
  });

  it('writes ligatures in two letters', () => {
    expect(foldText('main-d’œuvre')).toBe("main-d'oeuvre");
  });
});
