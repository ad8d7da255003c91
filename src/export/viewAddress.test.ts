import { describe, expect, it } from 'vitest';
import { viewAddress, viewLine } from './viewAddress.ts';

const state = (viewUrl: string) => ({ viewUrl, language: 'en' as const });

describe('viewAddress(state)', () => {
  it.each([
    ['https://example.org/', 'https://example.org/?lang=en'],
    ['https://example.org/?country=IDN,PRY', 'https://example.org/?country=IDN,PRY&lang=en'],
    ['https://example.org/?lang=fr&country=IDN', 'https://example.org/?lang=fr&country=IDN'],
    ['https://example.org/a?country=IDN#main', 'https://example.org/a?country=IDN&lang=en#main'],
  ])('tells the language: %s', (url, address) => {
    expect(viewAddress(state(url))).toBe(address);
  });
});

describe('viewLine(state)', () => {
  it.each([
    'http://localhost:5173/?country=IDN',
    'http://127.0.0.1:4173/?country=IDN',
    'http://[::1]:80/?country=IDN',
    'file:///home/reader/dist/index.html?country=IDN',
  ])('prints the state where nobody else could follow the link: %s', (url) => {
    expect(viewLine(state(url))).toBe('State of the view: ?country=IDN&lang=en');
  });

  it('prints the link of a page that stands on the web', () => {
    expect(viewLine(state('https://localhost.example.org/?q=x'))).toBe(
      'This view: https://localhost.example.org/?q=x&lang=en',
    );
  });
});
