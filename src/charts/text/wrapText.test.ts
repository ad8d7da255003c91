import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasGlyphs, measureText } from './measureText.ts';
import { clipText, wrapText } from './wrapText.ts';

const style = { face: 'sans400', size: 10 } as const;

describe('measureText(text, style)', () => {
  it('gives every digit the same width, so that numbers stand in columns', () => {
    expect(new Set([...'0123456789'].map((digit) => measureText(digit, style))).size).toBe(1);
  });

  it.each(['sans400', 'sans600', 'serif400'] as const)('knows the glyphs of labels and quotations in %s', (face) => {
    expect(hasGlyphs('\u202f\u00a0≈≥≤<>–—’‘“”«»œŒæçàâéèêëîïôùûüÿñÑ¿¡áíóú…%€$£', face)).toBe(true);
  });
});

describe('wrapText(text, width, style)', () => {
  it('breaks at spaces and never at a no-break space', () => {
    expect(wrapText('plus de 1\u202f200 participants', measureText('participants', style), style)).toEqual([
      'plus de',
      '1\u202f200',
      'participants',
    ]);
  });

  it('keeps every character and fits every line', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 15, max: 200 }), (text, width) => {
        const lines = wrapText(text, width, style);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/[ \t\r\n]+/g, ''));
        for (const line of lines) expect(measureText(line, style)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('clipText(text, width, style)', () => {
  it('leaves alone what fits and marks what it cuts', () => {
    expect(clipText('short', 100, style)).toBe('short');
    expect(clipText('a rather long title', 50, style)).toMatch(/^a .*…$/);
  });
});
