import type { JSX } from 'preact';
import { richText, type Block, type Inline } from './rich-text.ts';

/** A message in paragraphs, lists, bold words and links. The text goes in as text, so that nothing in it can run. */
export function MessageText({ text, newTab }: { text: string; newTab: string }): JSX.Element {
  return <>{richText(text).map((block) => showBlock(block, newTab))}</>;
}

function showBlock(block: Block, newTab: string): JSX.Element {
  if (block.kind === 'paragraph')
    return (
      <p>
        {block.lines.map((line, index) => (
          <>
            {index > 0 && <br />}
            {showParts(line, newTab)}
          </>
        ))}
      </p>
    );
  return (
    <ul role="list">
      {block.items.map(({ marker, parts }) => (
        <li>
          <span class="marker" aria-hidden={marker === '•'}>
            {marker}
          </span>
          <span>{showParts(parts, newTab)}</span>
        </li>
      ))}
    </ul>
  );
}

const showParts = (parts: Inline[], newTab: string): (JSX.Element | string)[] =>
  parts.map((part) => showPart(part, newTab));

function showPart(part: Inline, newTab: string): JSX.Element | string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'bold') return <strong>{showParts(part.parts, newTab)}</strong>;
  if (part.href.startsWith('tel:')) return <a href={part.href}>{part.text}</a>;
  return (
    <a href={part.href} target="_blank" rel="noopener noreferrer">
      {part.text}
      <span class="hidden"> ({newTab})</span>
    </a>
  );
}
