import type { JSX } from 'preact';
import {
  DocumentIcon,
  FailTick,
  LinkIcon,
  ListIcon,
  OneTick,
  PersonIcon,
  PhotoIcon,
  PlaceIcon,
  ReplyIcon,
  TwoTicks,
  VoiceIcon,
  WaitTick,
} from './icons.tsx';
import type { Bubble, Does, Tick } from './phone-state.ts';
import { text, timeOf } from './texts.ts';
import { Words } from './words.tsx';

export interface BubbleProps {
  bubble: Bubble;
  does: Does;
  /** Opens the sheet with the rows of a list. */
  openList: (bubble: Bubble) => void;
}

export function BubbleView({ bubble, does, openList }: BubbleProps): JSX.Element {
  const { own, kind, text: words, footer, at, tick } = bubble;
  return (
    <div class={own ? 'message own' : 'message'}>
      <div class="bubble">
        <span class="hidden">{text(own ? 'you' : 'contact')}: </span>
        {kind !== 'text' && <Thing kind={kind} name={words} />}
        {words !== '' && kind !== 'template' && <Words words={words} />}
        {footer !== undefined && <p class="footer">{footer}</p>}
        <p class="meta">
          <time dateTime={at}>{timeOf(at)}</time> <TickView tick={tick} />
        </p>
        <Actions {...{ bubble, does, openList }} />
      </div>
    </div>
  );
}

function Actions({ bubble, does, openList }: BubbleProps): JSX.Element | null {
  const { key, buttons, list, link, asksPlace } = bubble;
  if (link !== undefined)
    return (
      <div class="actions">
        <a class="action" href={link.url} target="_blank" rel="noopener noreferrer">
          <LinkIcon />
          {link.title}
          <span class="hidden"> ({text('newTab')})</span>
        </a>
      </div>
    );
  const shown =
    list !== undefined
      ? [{ title: list.button, Icon: ListIcon, tap: () => openList(bubble) }]
      : asksPlace
        ? [{ title: text('sharePlace'), Icon: PlaceIcon, tap: () => does({ kind: 'location' }) }]
        : (buttons ?? []).map(({ title }, choice) => ({
            title,
            Icon: ReplyIcon,
            tap: () => does({ kind: 'taps', key, choice }),
          }));
  if (shown.length === 0) return null;
  return (
    <div class="actions">
      {shown.map(({ title, Icon, tap }) => (
        <button
          key={title}
          type="button"
          class="action"
          aria-haspopup={list === undefined ? undefined : 'dialog'}
          onClick={tap}
        >
          <Icon />
          {title}
        </button>
      ))}
    </div>
  );
}

const things = {
  voice: VoiceIcon,
  photo: PhotoIcon,
  document: DocumentIcon,
  location: PlaceIcon,
  person: PersonIcon,
} as const;

function Thing({ kind, name }: { kind: Bubble['kind']; name: string }): JSX.Element {
  if (kind === 'template' || kind === 'unknown' || kind === 'text')
    return (
      <p class="thing">
        <DocumentIcon />
        {kind === 'template' ? text('template', { name }) : text('unknown')}
      </p>
    );
  const Icon = things[kind];
  return (
    <p class={`thing ${kind}`}>
      <Icon />
      {kind === 'voice' && <span class="wave" aria-hidden="true" />}
      <span>{text(kind)}</span>
    </p>
  );
}

const ticks = { waiting: WaitTick, sent: OneTick, delivered: TwoTicks, read: TwoTicks, failed: FailTick } as const;

function TickView({ tick }: { tick: Tick }): JSX.Element {
  const Icon = ticks[tick];
  return (
    <span class={`tick ${tick}`} title={text(`tick.${tick}`)}>
      <Icon />
      <span class="hidden">{text(`tick.${tick}`)}</span>
    </span>
  );
}
