/** "Kan er iemand bij hem thuis komen", "een ander inloopspreekuur": who comes to people, or where they can walk in; of nobody by name. */
import { fold, rangeKnown } from '../../../eligibility/known.ts';
import { findService, servicesFor } from '../../../knowledge/service-words.ts';
import { asksForVisit, asksToWalkIn } from '../../../language/asked/helper-access.ts';
import { phoneOf } from '../../phone.ts';
import { statementsOf } from '../../state.ts';
import type { Outcome, Turn } from '../../turn-types.ts';
import type { Asked, Way } from '../asked.ts';
import { tell } from '../tell.ts';
import { whoHelps } from './who-helps.ts';

export const whoComes: Way = (asked) => {
  if (asksForVisit(asked.text)) return told(asked, 'homeVisit', 'lookup.atHome');
  return asksToWalkIn(asked.text) ? told(asked, 'walkIn', 'lookup.walkIns') : null;
};

function told(
  { turn, topic }: Asked,
  access: 'homeVisit' | 'walkIn',
  key: 'lookup.atHome' | 'lookup.walkIns',
): Outcome | null {
  const words = whoHelps(turn, helpersWith(turn, topic, access), mostHelpers);
  return tell(turn, words.length === 0 ? [turn.say('lookup.unknown', phoneOf(turn))] : [turn.say(key), ...words], 0);
}
const mostHelpers = 2;

/** Who is there for anybody with papers, money or care: no visit of a landlord at a renovation. */
const ofAnybody = ['formulieren', 'mens-spreken', 'rondkomen', 'schulden', 'ouderen', 'chronisch-ziek'];

/** Those of the topic first; not who was told of last. */
function helpersWith(turn: Turn, topic: string | null, access: 'homeVisit' | 'walkIn'): string[] {
  const { parts, municipality, realDay, state } = turn;
  const ids = (topics: readonly string[]): string[] =>
    servicesFor(parts.knowledge, municipality?.slug ?? '', topics, realDay);
  const general = ids(ofAnybody).filter((id) => isMeant(turn, id, access) && id !== state.helper);
  const first = topic === null ? [] : ids([topic]).filter((id) => general.includes(id));
  return [...new Set([...first, ...general])];
}

/** Who is there only from an age on, is there for whoever told that age. */
function isMeant(turn: Turn, id: string, access: 'homeVisit' | 'walkIn'): boolean {
  const found = findService(turn.parts.knowledge, id);
  if (found === undefined || found.organisation.municipality !== turn.municipality?.slug) return false;
  const { min } = rangeKnown(fold(statementsOf(turn.state)), 'age');
  return found.service.access.includes(access) && (found.service.minimumAge ?? 0) <= Math.max(min, anyAge);
}
const anyAge = 18;
