import type { JSX, Ref } from 'preact';
import { titleId } from './dialog.tsx';
import { PanelTitle } from './panel.tsx';
import type { Text } from './settings.ts';

export interface StartCardProps {
  text: Text;
  opener: Ref<HTMLButtonElement>;
  open: () => void;
  goesOn: boolean;
}

/** The chat before it is opened: who speaks, and what is kept. Nothing has gone over the line yet. */
export function StartCard({ text, opener, open, goesOn }: StartCardProps): JSX.Element {
  return (
    <section class="panel inline start" aria-labelledby={titleId}>
      <header class="head">
        <PanelTitle text={text} />
      </header>
      <div class="welcome">
        <p class="intro">{text('intro')}</p>
        <p>{text('notice')}</p>
        <p>{text('privacy')}</p>
        <button type="button" class="primary" ref={opener} onClick={open}>
          {text(goesOn ? 'goOn' : 'begin')}
        </button>
      </div>
    </section>
  );
}
