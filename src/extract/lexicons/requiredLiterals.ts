import { parseRegExpLiteral } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';

/** What a part of a pattern matches: all its texts where they are few, and sets of which every match holds a literal. */
type Reading = Readonly<{
  texts: readonly string[] | null;
  needs: readonly (readonly string[])[];
  /** Of what is repeated: the texts that it begins and ends with. */
  edge?: readonly string[];
}>;

const MOST_TEXTS = 512;
const MOST_CHARACTERS = 12;
const NOTHING: Reading = { texts: [''], needs: [] };
const ANYTHING: Reading = { texts: null, needs: [] };

/**
 * A literal that begins with another one of this length is as rare for our purpose, and the table stays small; fewer letters
 * ("sur la" of "sur la même période") are in most texts.
 */
const LONGEST = 10;

/** How rare a literal is: letters that are many, a digit among few, a sign that is no comma. */
function worth(literal: string): number {
  const { length } = literal.trim();
  if (/[\p{S}%&@#°/()]/u.test(literal)) return 4;
  return /\d/.test(literal) ? length + 2 : /^\P{L}*$/u.test(literal) ? 0 : length;
}

const leastWorth = (literals: readonly string[]) => Math.min(...literals.map(worth));
const LEAST = 2;
const MOST_SETS = 3;

const best = (needs: Reading['needs']): readonly string[] | null =>
  needs.reduce<readonly string[] | null>(
    (chosen, set) => (chosen === null || leastWorth(set) > leastWorth(chosen) ? set : chosen),
    null,
  );

/** Without the literals that begin with another one of the set: whoever holds them holds that one. */
function shortest(literals: readonly string[]): string[] {
  const kept: string[] = [];
  for (const literal of literals.map((text) => text.slice(0, LONGEST)).sort())
    if (kept.length === 0 || !literal.startsWith(kept[kept.length - 1]!)) kept.push(literal);
  return kept;
}

const lower = (code: number) => String.fromCodePoint(code).toLowerCase();

function ofClass(node: AST.CharacterClass): Reading {
  if (node.negate) return ANYTHING;
  const texts = new Set<string>();
  for (const element of node.elements) {
    if (element.type === 'Character') texts.add(lower(element.value));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < MOST_CHARACTERS)
      for (let code = element.min.value; code <= element.max.value; code++) texts.add(lower(code));
    else return ANYTHING;
  }
  return texts.size <= MOST_CHARACTERS ? { texts: [...texts], needs: [[...texts]] } : ANYTHING;
}

function ofQuantifier({ element, min, max }: AST.Quantifier): Reading {
  const inner = ofElement(element);
  if (min === 1 && max === 1) return inner;
  if (min === 0) return max === 1 && inner.texts ? { texts: ['', ...inner.texts], needs: [] } : ANYTHING;
  return { texts: null, needs: inner.needs, ...(inner.texts ? { edge: inner.texts } : {}) };
}

function ofElement(node: AST.Element): Reading {
  switch (node.type) {
    case 'Character':
      return { texts: [lower(node.value)], needs: [[lower(node.value)]] };
    case 'CharacterSet':
      return node.kind === 'digit' && !node.negate
        ? { texts: [...'0123456789'], needs: [[...'0123456789']] }
        : ANYTHING;
    case 'CharacterClass':
      return ofClass(node);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(node.alternatives);
    case 'Quantifier':
      return ofQuantifier(node);
    case 'Assertion':
      // What stands beside a match need not be in the text that is looked at.
      return NOTHING;
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return ANYTHING;
  }
}

/** What stands right before a match or right behind it is part of the text, though no part of the match. */
function withSurroundings(elements: readonly AST.Element[]): readonly AST.Element[] {
  const first = elements[0];
  const last = elements.at(-1);
  const before = first?.type === 'Assertion' && first.kind === 'lookbehind' ? besides(first) : null;
  const behind = last?.type === 'Assertion' && last.kind === 'lookahead' ? besides(last) : null;
  return [...(before ?? []), ...elements.slice(before ? 1 : 0, behind ? -1 : undefined), ...(behind ?? [])];
}

function besides({ negate, alternatives }: AST.LookaroundAssertion): readonly AST.Element[] | null {
  return !negate && alternatives.length === 1 ? alternatives[0]!.elements : null;
}

function ofSequence(match: readonly AST.Element[]): Reading {
  const elements = withSurroundings(match);
  const needs: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let all = elements.length === match.length && !match.some(({ type }) => type === 'Assertion');
  const close = () => {
    if (run.every((text) => text !== '')) needs.push(run);
    run = [''];
  };
  for (const element of elements) {
    const { texts, needs: inner, edge } = ofElement(element);
    if (texts !== null && texts.length * run.length <= MOST_TEXTS) {
      run = run.flatMap((before) => texts.map((text) => before + text));
      continue;
    }
    all = false;
    if (edge && edge.length * run.length <= MOST_TEXTS)
      run = run.flatMap((before) => edge.map((text) => before + text));
    close();
    const next = texts ?? edge;
    if (next && next.length <= MOST_TEXTS) run = next;
    else needs.push(...inner);
  }
  const texts = all ? [...new Set(run)] : null;
  close();
  return { texts, needs };
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Reading {
  const read = alternatives.map(({ elements }) => ofSequence(elements));
  if (read.length === 1) return read[0]!;
  const all = read.every(({ texts }) => texts !== null) ? [...new Set(read.flatMap(({ texts }) => texts!))] : null;
  const texts = all && all.length <= MOST_TEXTS ? all : null;
  const sets = read.map(({ needs }) => best(needs));
  const needs = sets.every((set) => set !== null) ? [[...new Set(sets.flat())]] : [];
  return { texts, needs };
}

/**
 * The literals, in lower case, that a text must hold for a pattern to match in it: of each set at least one. No set where
 * a pattern promises nothing. What lookahead and lookbehind ask for counts where it stands at either end.
 */
export function requiredLiterals(pattern: RegExp): readonly (readonly string[])[] {
  const { alternatives } = parseRegExpLiteral(pattern).pattern;
  const telling = ofAlternatives(alternatives).needs.filter((set) => leastWorth(set) >= LEAST);
  return [...telling]
    .sort((a, b) => leastWorth(b) - leastWorth(a))
    .slice(0, MOST_SETS)
    .map(shortest);
}
