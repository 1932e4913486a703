import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * A file of src/web with all that it imports, made small. Works at once and to the end: the asynchronous way leaves a
 * process running beside the service.
 */
export function bundle(path: string, constants: Record<string, unknown> = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../../web/${path}`, import.meta.url))],
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome92', 'firefox98', 'safari15.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
