/** WhatsApp's own signs: *bold*, _italic_, ~strike~, ```code```; and what it makes a link of. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'bold' | 'italic' | 'strike' | 'code'; parts: Part[] };

type Style = 'bold' | 'italic' | 'strike' | 'code';

/** Signs count at the edge of words, with something between them, on one line. */
const styled: [style: Style, form: RegExp][] = [
  ['code', /^```([^`]+)```/],
  ['bold', /^\*(\S|\S[^*\n]*\S)\*(?![\p{L}\p{N}])/u],
  ['italic', /^_(\S|\S[^_\n]*\S)_(?![\p{L}\p{N}])/u],
  ['strike', /^~(\S|\S[^~\n]*\S)~(?![\p{L}\p{N}])/u],
];
const address = /^https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]*_~]/;
const domain = /^(?:[a-z0-9-]+\.)+(?:nl|org|com|eu|nu|gov)(?:\/[^\s<>"]*[^\s<>".,;:!?)\]*_~])?(?![\p{L}\p{N}.@])/iu;

export function markup(text: string): Part[] {
  const parts: Part[] = [];
  let plain = '';
  let rest = text;
  const flush = (): void => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (rest !== '') {
    const found = atWordEdge(plain) ? read(rest) : null;
    if (found === null) {
      const [sign = ''] = rest;
      plain += sign;
      rest = rest.slice(sign.length);
      continue;
    }
    flush();
    parts.push(found.part);
    rest = rest.slice(found.length);
  }
  flush();
  return parts;
}

const atWordEdge = (before: string): boolean => !/[\p{L}\p{N}@./]$/u.test(before);

function read(rest: string): { part: Part; length: number } | null {
  for (const [kind, form] of styled) {
    const [all, inner] = form.exec(rest) ?? [];
    if (all === undefined || inner === undefined) continue;
    const parts: Part[] = kind === 'code' ? [{ kind: 'text', text: inner }] : markup(inner);
    return { part: { kind, parts }, length: all.length };
  }
  const [full] = address.exec(rest) ?? [];
  if (full !== undefined) return { part: { kind: 'link', text: full, href: full }, length: full.length };
  const [bare] = domain.exec(rest) ?? [];
  return bare === undefined
    ? null
    : { part: { kind: 'link', text: bare, href: `https://${bare}` }, length: bare.length };
}
