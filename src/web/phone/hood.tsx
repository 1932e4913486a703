import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HoodLine } from './phone-state.ts';
import { secondOf, text } from './texts.ts';

/** What went over the line. */
export function Hood({ lines }: { lines: HoodLine[] }): JSX.Element {
  return (
    <section class="hood" aria-labelledby="hood-title">
      <h2 id="hood-title">{text('hood.title')}</h2>
      <p>{text(lines.length === 0 ? 'hood.empty' : 'hood.lead')}</p>
      <ol>
        {lines.map((line) => (
          <li key={line.key}>
            <Line line={line} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ line: { at, toWebhook, what, status, code, json } }: { line: HoodLine }): JSX.Element {
  const [open, setOpen] = useState(false);
  const good = status >= 200 && status < 300;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <time dateTime={at}>{secondOf(at)}</time>
        <span class={toWebhook ? 'way in' : 'way out'}>{text(toWebhook ? 'hood.toWebhook' : 'hood.toGraph')}</span>
        <code class="what">{what}</code>
        <code class={good ? 'status' : 'status bad'}>
          {status}
          {code !== undefined && ` · ${String(code)}`}
        </code>
      </summary>
      {open && (
        <pre tabIndex={0} role="region" aria-label={what}>
          {json}
        </pre>
      )}
    </details>
  );
}
