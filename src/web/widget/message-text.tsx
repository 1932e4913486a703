import type { JSX } from 'preact';
import { richText, type Block, type Inline } from './rich-text.ts';

/** A message in paragraphs, lists, bold words and links, each in the direction of its own words. The text goes in as text, so that nothing in it can run. */
export function MessageText({ text, newTab, language = null }: MessageTextProps): JSX.Element {
  return <>{richText(text).map((block) => showBlock(block, newTab, language ?? undefined))}</>;
}

interface MessageTextProps {
  text: string;
  newTab: string;
  /** Of the words, for whoever hears them read; left out or null: that of what stands around them. */
  language?: string | null;
}

function showBlock(block: Block, newTab: string, language: string | undefined): JSX.Element {
  if (block.kind === 'paragraph')
    return (
      <p dir="auto" lang={language}>
        {block.lines.map((line, index) => (
          <>
            {index > 0 && <br />}
            {showParts(line, newTab)}
          </>
        ))}
      </p>
    );
  return (
    <ul role="list" lang={language}>
      {block.items.map(({ marker, parts }) => (
        <li dir="auto">
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
  if (part.kind === 'text') return part.text.replace(/€ (?=\d)/g, '€\u00a0');
  if (part.kind === 'bold') return <strong>{showParts(part.parts, newTab)}</strong>;
  if (part.href.startsWith('tel:'))
    return (
      <a href={part.href} dir="ltr">
        {part.text}
      </a>
    );
  return (
    <a href={part.href} target="_blank" rel="noopener noreferrer">
      {part.text}
      <span class="hidden"> ({newTab})</span>
    </a>
  );
}
