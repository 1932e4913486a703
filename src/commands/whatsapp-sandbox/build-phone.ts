/** The page: its script and styles, made from src/web/phone when the sandbox starts. */

/** A file of src/web with all that it imports, made small. */
export type Bundle = (path: string, constants: Record<string, unknown>) => string;

export interface PhonePage {
  readonly html: string;
  readonly script: string;
  readonly styles: string;
}

export const buildPhone = (texts: Record<string, string>, bundle: Bundle): PhonePage => ({
  html: htmlOf(texts['title'] ?? ''),
  script: bundle('phone/main.tsx', { PHONE_TEXTS: texts }),
  styles: bundle('phone/phone.css', {}),
});

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
