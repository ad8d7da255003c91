import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../model/figure.ts';
import { PRINT_PALETTE } from './palette.ts';

const css = readFileSync(new URL('./charts.css', import.meta.url), 'utf8');
const rows = [...css.matchAll(/--measure-(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
  ([, measure = '', light = '', dark = '']) => ({ measure, light, dark }),
);

const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
const luminance = (rgb: readonly number[]) => dot(rgb, [0.2126, 0.7152, 0.0722]);

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const vision = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 difference of two colours as somebody sees them. */
function difference(a: string, b: string, seen: readonly (readonly number[])[]): number {
  const labs = [a, b].map((hex) => lab(seen.map((row) => Math.min(1, Math.max(0, dot(row, linear(hex)))))));
  return Math.hypot(...(labs[0] ?? []).map((value, index) => value - (labs[1]?.[index] ?? 0)));
}

function lab(rgb: readonly number[]): number[] {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot(rgb, [0.4124, 0.3576, 0.1805]) / 0.9505);
  const y = f(luminance(rgb));
  const z = f(dot(rgb, [0.0193, 0.1192, 0.9505]) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe('the colours of measures', () => {
  it('are the same on light paper in the style sheet and in files', () => {
    expect(Object.fromEntries(rows.map(({ measure, light }) => [measure, light]))).toEqual(PRINT_PALETTE.measures);
  });

  it('are different for every measure', () => {
    expect(new Set(rows.map(({ light }) => light)).size).toBe(MEASURES.length);
    expect(new Set(rows.map(({ dark }) => dark)).size).toBe(MEASURES.length);
  });

  it.each(rows)('stand out from the paper: $measure', ({ light, dark }) => {
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(dark, '#16191d')).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(vision))('differ visibly with %s', (_, seen) => {
    for (const theme of ['light', 'dark'] as const) {
      const hues = [...new Set(rows.map((row) => row[theme]))];
      hues.forEach((a, i) =>
        hues.slice(i + 1).forEach((b) => expect(difference(a, b, seen), `${a} ${b}`).toBeGreaterThan(12)),
      );
    }
  });
});
