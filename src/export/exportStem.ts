import type { CitedFigure } from '../analysis/citedFigure.ts';
import { hash6 } from './hash6.ts';

const LONGEST_ID = 60;

/** `citation_003-1650-victimes_2026-11-21_1f3a9c`: what the file of one figure is called, ASCII, without its ending. */
export function exportStem(topic: string, { figure: { id } }: CitedFigure, date: string): string {
  const plain = id.replace(/[^A-Za-z0-9_-]+/gu, '-').slice(0, LONGEST_ID);
  return [topic, plain, date, hash6(id)].join('_');
}
