import type { JSX } from 'preact';
import { markup, type Part } from './markup.ts';
import { text } from './texts.ts';

/** A message with its signs made visible. The text goes in as text, so that nothing in it can run. */
export function Words({ words }: { words: string }): JSX.Element {
  return (
    <p class="words" dir="auto">
      {markup(words).map(show)}
    </p>
  );
}

function show(part: Part): JSX.Element | string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'link')
    return (
      <a href={part.href} target="_blank" rel="noopener noreferrer">
        {part.text}
        <span class="hidden"> ({text('newTab')})</span>
      </a>
    );
  const inner = part.parts.map(show);
  if (part.kind === 'bold') return <strong>{inner}</strong>;
  if (part.kind === 'italic') return <em>{inner}</em>;
  return part.kind === 'strike' ? <s>{inner}</s> : <code>{inner}</code>;
}
