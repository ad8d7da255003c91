import { namedCharacters } from '../markup/namedCharacters.ts';
import { FILLER } from './linesOf.ts';

const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,8}\d{0,2}));/gi;

/** Writes every entity as its character. Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, ...rest) => characterOf(entity, rest.at(-1) as Groups)).replaceAll(FILLER, '');
}

/** The same, filled up to the length that the entity had. */
export function fillEntities(text: string): string {
  return text.replace(ENTITY, (entity, ...rest) =>
    characterOf(entity, rest.at(-1) as Groups).padEnd(entity.length, FILLER),
  );
}

type Groups = Readonly<{ decimal?: string; hex?: string; name?: string }>;

function characterOf(entity: string, { decimal, hex, name }: Groups): string {
  if (name !== undefined) return namedCharacters.get(name) ?? entity;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : entity;
}
