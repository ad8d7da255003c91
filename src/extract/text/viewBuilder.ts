import type { View } from './view.ts';

/** Collects characters with their place in the file; runs of space become one, and none opens or closes a paragraph. */
export class ViewBuilder {
  private readonly chars: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private last = '\n';

  /** One character of the view; an astral one stands as its two units, both at the same place in the file. */
  add(char: string, start: number, end: number): void {
    for (const unit of char.length === 1 ? char : char.split('')) {
      this.chars.push(unit);
      this.starts.push(start);
      this.ends.push(end);
      this.last = unit;
    }
  }

  space(start: number, end: number): void {
    if (this.last === ' ') this.ends[this.ends.length - 1] = end;
    else if (this.last !== '\n') this.add(' ', start, end);
  }

  paragraph(start: number, end: number): void {
    if (this.last === ' ') {
      this.chars.pop();
      this.starts.pop();
      this.ends.pop();
      this.last = this.chars.at(-1) ?? '\n';
    }
    if (this.last !== '\n') this.add('\n', start, end);
  }

  /** "e" and a combining accent are one character to a reader. */
  combine(mark: string, end: number): void {
    const composed = (this.last + mark).normalize('NFC');
    if (composed.length !== 1 || this.last === '\n') return;
    this.chars[this.chars.length - 1] = composed;
    this.ends[this.ends.length - 1] = end;
    this.last = composed;
  }

  get endsInLetter(): boolean {
    return /\p{L}/u.test(this.last);
  }

  build(): View {
    return { text: this.chars.join(''), rawStart: Uint32Array.from(this.starts), rawEnd: Uint32Array.from(this.ends) };
  }
}
