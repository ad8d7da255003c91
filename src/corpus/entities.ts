import { FILLER } from './linesOf.ts';

/** HTML's names of U+00A0–U+00FF, in order (WHATWG named character references). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['hellip', '…'],
  ['euro', '€'],
  ['thinsp', '\u2009'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
]);
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
  if (name !== undefined) return NAMED.get(name) ?? entity;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : entity;
}
