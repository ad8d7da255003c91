import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicyPlugin } from './src/loader/contentPolicyPlugin.ts';
import { figuresPlugin } from './src/loader/figuresPlugin.ts';

/** Libraries that change seldom and load apart from the page's own code; charts are only needed after the first text. */
const groups = [
  {
    name: 'react',
    test: /node_modules\/(?:react|react-dom|react-is|scheduler|use-sync-external-store)\/(?!.*server)/,
    priority: 2,
  },
  {
    name: 'recharts',
    test: /node_modules\/(?:recharts|victory-vendor|@reduxjs|redux|redux-thunk|reselect|immer|react-redux|es-toolkit|decimal\.js-light|eventemitter3|tiny-invariant)\//,
    priority: 1,
  },
];

export default defineConfig({
  base: './',
  plugins: [react(), contentPolicyPlugin(), figuresPlugin({ folder: process.env['CITED_FIGURES_FOLDER'] || 'seeds' })],
  build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
