import { readLink } from './links.ts';

export type Inline =
  { kind: 'text'; text: string } | { kind: 'bold'; parts: Inline[] } | { kind: 'link'; text: string; href: string };

export interface ListItem {
  marker: string;
  parts: Inline[];
}

export type Block = { kind: 'paragraph'; lines: Inline[][] } | { kind: 'list'; items: ListItem[] };

/** A message as blocks to show: *bold*, lists, links. All else stays the text it is; nothing in it can become markup. */
export function richText(text: string): Block[] {
  const blocks: Block[] = [];
  let fresh = true;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') fresh = true;
    else fresh = addLine(blocks, line, fresh);
  }
  return blocks;
}

/** Adds a line to the last block if it belongs there. Answers whether the next line starts a block of its own. */
function addLine(blocks: Block[], line: string, fresh: boolean): boolean {
  const last = fresh ? undefined : blocks.at(-1);
  const item = readListItem(line);
  if (item !== null) {
    if (last?.kind === 'list') last.items.push(item);
    else blocks.push({ kind: 'list', items: [item] });
  } else if (last?.kind === 'paragraph') last.lines.push(inline(line));
  else blocks.push({ kind: 'paragraph', lines: [inline(line)] });
  return false;
}

function readListItem(line: string): ListItem | null {
  const match = /^\s*([•✔?])\s+(.*)$/.exec(line);
  return match === null ? null : { marker: match[1] ?? '', parts: inline(match[2] ?? '') };
}

function inline(text: string): Inline[] {
  const parts: Inline[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < text.length) {
    const found = readBold(text, at) ?? readLink(text, at);
    if (found === null) at += 1;
    else {
      if (at > plainFrom) parts.push({ kind: 'text', text: text.slice(plainFrom, at) });
      parts.push(
        'inner' in found
          ? { kind: 'bold', parts: inline(found.inner) }
          : { kind: 'link', text: text.slice(at, found.end), href: found.href },
      );
      at = plainFrom = found.end;
    }
  }
  if (text.length > plainFrom) parts.push({ kind: 'text', text: text.slice(plainFrom) });
  return parts;
}

const boldPattern = /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*/y;

/** `2*3*4` and `* los *` are no markup: stars hug the words, and stand free of other words. */
function readBold(text: string, at: number): { inner: string; end: number } | null {
  if (text[at] !== '*') return null;
  boldPattern.lastIndex = at;
  const match = boldPattern.exec(text);
  const inner = match?.[1] ?? match?.[2] ?? '';
  const end = at + (match?.[0].length ?? 0);
  const free = !/[\p{L}\p{N}*]/u.test(text.charAt(at - 1) + text.charAt(end));
  return inner !== '' && inner.trim() === inner && free ? { inner, end } : null;
}
