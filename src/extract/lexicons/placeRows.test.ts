import { describe, expect, it } from 'vitest';
import { codesByName, inflectedRows, namesOf, placeRows, spelledNames } from './placeRows.ts';

describe('namesOf(row)', () => {
  it('cuts at commas and folds line breaks into spaces', () => {
    expect(namesOf("Cox's Bazar, San Cristóbal de las\n    Casas, ")).toEqual([
      "Cox's Bazar",
      'San Cristóbal de las Casas',
    ]);
  });
});

describe('placeRows(...tables)', () => {
  it('joins the tables and lists a name once', () => {
    expect(placeRows({ MEX: 'Chiapas' }, { MEX: 'Mexico, Chiapas', ARG: 'Formosa' })).toEqual({
      MEX: ['Chiapas', 'Mexico'],
      ARG: ['Formosa'],
    });
  });

  it('adds spellings without hyphens', () => {
    expect(placeRows({ GNB: 'Guinée-Bissau' })['GNB']).toEqual(['Guinée-Bissau', 'Guinée Bissau']);
  });
});

describe('spelledNames(...rows)', () => {
  it('shortens Saint and Sainte, but not San', () => {
    expect(spelledNames('Saint Lucia', 'Sainte-Lucie', 'San Marino')).toEqual([
      'Saint Lucia',
      'St Lucia',
      'St. Lucia',
      'Sainte-Lucie',
      'Sainte Lucie',
      'Ste-Lucie',
      'Ste Lucie',
      'San Marino',
    ]);
  });
});

describe('codesByName(...tables)', () => {
  it('gives the codes to every spelling, and the last table decides', () => {
    expect(codesByName({ 'Saint-Martin': 'MAF', Congo: 'COG' }, { Congo: 'COD, COG' })).toMatchObject({
      'Saint Martin': ['MAF'],
      Congo: ['COD', 'COG'],
    });
  });
});

describe('inflectedRows(rows, formsOf)', () => {
  it('inflects words and takes forms with slashes as they stand', () => {
    expect(inflectedRows({ TUR: 'turc/turque', PRY: 'x' }, (word) => [word, `${word}s`])).toEqual({
      TUR: ['turc', 'turque'],
      PRY: ['x', 'xs'],
    });
  });
});
