/** The page: its script and styles, made from src/web/phone when the sandbox starts. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export interface PhonePage {
  readonly html: string;
  readonly script: string;
  readonly styles: string;
}

export const buildPhone = (texts: Record<string, string>): PhonePage => ({
  html: htmlOf(texts['title'] ?? ''),
  script: bundle('main.tsx', texts),
  styles: bundle('phone.css', texts),
});

function bundle(file: string, texts: Record<string, string>): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../../web/phone/${file}`, import.meta.url))],
    define: { PHONE_TEXTS: JSON.stringify(texts) },
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

const htmlOf = (title: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/phone.css">
</head>
<body>
<div id="phone"></div>
<script src="/phone.js"></script>
</body>
</html>
`;
