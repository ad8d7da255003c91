import type { Span } from '../../model/article.ts';
import type { View } from './view.ts';

const LETTER = /\p{L}/u;

/** Collects stretches of text with their place in the file; runs of space become one, and none opens or closes a paragraph. */
export class ViewBuilder {
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly at: number[] = [];
  private readonly raw: number[] = [];
  private readonly width: number[] = [];
  /** A space is written only when more text follows it. */
  private waiting: Span | null = null;
  private last = '\n';

  /** Where the next character of a run one by one must stand in the file; -1 behind any other run. */
  private next = -1;

  private write(shown: string, start: number, width: number): void {
    if (width > 0 || start !== this.next) {
      this.at.push(this.length);
      this.raw.push(start);
      this.width.push(width);
    }
    this.next = width > 0 ? -1 : start + shown.length;
    this.pieces.push(shown);
    this.length += shown.length;
  }

  private writeSpace(): void {
    if (this.waiting === null) return;
    const { start, end } = this.waiting;
    this.waiting = null;
    this.write(' ', start, end - start === 1 ? 0 : end - start);
  }

  /** Text that is shown as the file has it, from an offset of the file on; it holds no space at either end. */
  plain(shown: string, start: number): void {
    this.writeSpace();
    this.write(shown, start, 0);
    this.last = shown[shown.length - 1]!;
  }

  /** One character of the view that stands for a span of the file; an astral one stands as its two units. */
  add(char: string, start: number, end: number): void {
    this.writeSpace();
    this.write(char, start, end - start === char.length && char.length === 1 ? 0 : end - start);
    this.last = char[char.length - 1]!;
  }

  space(start: number, end: number): void {
    if (this.waiting) this.waiting = { start: this.waiting.start, end };
    else if (this.last !== '\n') this.waiting = { start, end };
  }

  paragraph(start: number, end: number): void {
    this.waiting = null;
    if (this.last === '\n') return;
    this.write('\n', start, end - start);
    this.last = '\n';
  }

  /** "e" and a combining accent are one character to a reader. */
  combine(mark: string, end: number): void {
    const composed = (this.last + mark).normalize('NFC');
    if (this.waiting || composed.length !== 1 || this.last === '\n') return;
    const k = this.at.length - 1;
    const offset = this.length - 1;
    const start = this.width[k] === 0 ? this.raw[k]! + offset - this.at[k]! : this.raw[k]!;
    if (this.at[k] === offset) {
      this.at.pop();
      this.raw.pop();
      this.width.pop();
    }
    this.pieces.push(this.pieces.pop()!.slice(0, -1));
    this.length -= 1;
    this.write(composed, start, end - start);
    this.last = composed;
  }

  get endsInLetter(): boolean {
    return this.waiting === null && LETTER.test(this.last);
  }

  build(): View {
    const { at, raw, width } = this;
    const text = this.pieces.join('');
    // As `lettersOf` does for strings of every form; here the engine meets joined ones only, and is quick.
    const { length } = text;
    const codes = new Uint16Array(length);
    for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
    return { text, codes, runs: { at, raw, width } };
  }
}
