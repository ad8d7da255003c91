import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Pattern } from './pattern.ts';

/** What a source file writes: its regular expressions, and how often it builds one at run time. */
type Written = Readonly<{ file: string; patterns: readonly Pattern[]; built: number }>;

const TESTS = /\.(?:test|fixture)\.ts$/;

/** The source files below some folders, without their tests, sorted. */
function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => file.endsWith('.ts') && !TESTS.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function writtenIn(root: string, file: string): Written {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const patterns: Pattern[] = [];
  let built = 0;
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
    }
    const calls = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (calls && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') built += 1;
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return { file, patterns, built };
}

/** Every regular expression that the sources below some folders (paths from the root) write or build. */
export function writtenPatterns(root: string, folders: readonly string[]): Written[] {
  return sourceFiles(root, folders).map((file) => writtenIn(root, file));
}
