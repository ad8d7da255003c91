import { sentenceTexts } from '../../i18n/topics/sentenceTexts.ts';
import type { Language } from '../../model/article.ts';
import { sentenceText } from '../citedSentence.ts';
import type { SentencePiece } from '../sentencePiece.ts';
import type { ReadySentence, SentenceNote } from './readySentence.ts';

/** Sentences and notes as plain text: "… in Indonesia.[1]", and a line for each note. */
export function sentenceAsText({ sentences, notes, language }: ReadySentence): string {
  const text = sentences.map((sentence) => `${sentence.text}[${sentence.note}]`).join(' ');
  return [text, '', ...notes.map((note) => `[${note.number}] ${noteAsText(note, language)}`)].join('\n');
}

/** A note in one line: sentences, title, date, and the address or, without one, the file. */
export function noteAsText({ quotations, title, date, url, page, file }: SentenceNote, language: Language): string {
  const words = sentenceTexts(language);
  const place = url === null ? words.file(file) : `${url}${page}`;
  return `${[...quotations.map(sentenceText), words.title(title), date, place].join(', ')}${url === null ? '.' : ''}`;
}

/** The same as markup for a word processor. Everything that was read is escaped: it is text, whatever it looks like. */
export function sentenceAsHtml({ sentences, notes, language }: ReadySentence): string {
  const text = sentences.map((sentence) => `${escapeHtml(sentence.text)}<sup>${sentence.note}</sup>`).join(' ');
  const list = notes.map((note) => `<li value="${note.number}">${noteAsHtml(note, language)}</li>`).join('');
  return `<div lang="${language}"><p>${text}</p><ol>${list}</ol></div>`;
}

function noteAsHtml({ quotations, title, lang, date, url, page, file }: SentenceNote, language: Language): string {
  const words = sentenceTexts(language);
  const foreign = (markup: string) => `<span lang="${lang}">${markup}</span>`;
  const link = url === null ? null : `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>${escapeHtml(page)}`;
  const sentences = quotations.map((pieces) => foreign(pieces.map(pieceAsHtml).join('')));
  return [
    ...sentences,
    foreign(escapeHtml(words.title(title))),
    escapeHtml(date),
    link ?? escapeHtml(words.file(file)),
  ].join(', ');
}

function pieceAsHtml({ text, strong }: SentencePiece): string {
  return strong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text);
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
