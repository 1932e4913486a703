/** A voice note, a photo, a sticker: said honestly that the bot cannot hear or see it, and a volunteer offered who can. */
import { askAgain, withoutQuestion } from '../ask-again.ts';
import { canBeShown, offerMore, offerToShow } from './showing.ts';
import { alsoShowing } from '../state.ts';
import { staying } from '../steps/crisis.ts';
import { turnOf } from '../turn-of.ts';
import type { DialogParts, Outcome, Reply, Turn, Unreadable, UnreadableKind } from '../turn-types.ts';

const cannot: Record<UnreadableKind, string> = {
  voice: 'media.cannot.voice',
  photo: 'media.cannot.photo',
  video: 'media.cannot.video',
  file: 'media.cannot.file',
  sticker: 'media.cannot.sticker',
  location: 'media.cannot.location',
  contact: 'media.cannot.contact',
  edited: 'media.cannot.edited',
  unknown: 'media.cannot.unknown',
};

/** Who sends where they are may think that help is on its way. */
const cannotInCrisis: Partial<Record<UnreadableKind, string>> = {
  voice: 'media.inCrisis.voice',
  location: 'media.inCrisis.location',
};

/** @param told what its caption, or coming back after days, got for an answer; null where there is nothing of that */
export function unreadable(
  parts: DialogParts,
  turn: Turn,
  { what, mediaId }: Unreadable,
  told: Outcome | null,
): Outcome {
  if (turn.step.kind === 'crisis')
    return told ?? staying(turn, turn.say(cannotInCrisis[what] ?? 'media.inCrisis.other'));
  const words = turn.say(cannot[what]);
  const here = told === null ? turn : turnOf(parts, told.state);
  if (mediaId === undefined || !mayOffer(here, what, told))
    return told === null ? askAgain(turn, [words]) : { ...told, replies: placed(turn, told.replies, words) };
  const showing = alsoShowing(turn.state, mediaId);
  const offer = showing.length > 1 ? offerMore(here) : offerToShow(here, what, words);
  const state = { ...here.state, showing, lastAsked: told === null ? turn.state.lastAsked : lastOf(told.replies) };
  return { ...told, state, replies: [...(told === null ? [] : withoutQuestion(here, told.replies)), offer] };
}

/** Where there is somebody who can look, and the resident has not just left. */
const mayOffer = ({ step, municipality }: Turn, what: UnreadableKind, told: Outcome | null): boolean =>
  canBeShown.has(what) &&
  municipality !== null &&
  told?.erase !== true &&
  !['crisis', 'resume', ...(told === null ? [] : ['closed'])].includes(step.kind);

/** Who speaks is said before all else at the first contact (AI Act art. 50). */
function placed({ state }: Turn, replies: readonly Reply[], text: string): Reply[] {
  const first = state.step === 'new' ? 1 : 0;
  return [...replies.slice(0, first), { text, choices: [] }, ...replies.slice(first)];
}

function lastOf(replies: readonly Reply[]): Reply | null {
  const last = replies.at(-1);
  return last === undefined || last.choices.length === 0 ? null : last;
}
