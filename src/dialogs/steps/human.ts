/** A human: the number and the hours now, and a request that the desk will find. Nothing is promised that nobody does. */
import { parseConsent } from '../../language/answers/consent.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { withOptions } from '../options.ts';
import { backAt, onWhatsApp, turnOf } from '../turn-of.ts';
import { serviceWords } from '../../knowledge/service-words.ts';
import { phoneOf } from '../phone.ts';
import { helperWords } from '../ways/organisations/who-helps.ts';
import type { HandoffWish, Outcome, Reply, StepKind, Turn } from '../turn-types.ts';
import { urgentHuman } from '../danger/urgent.ts';

export const human: StepKind = {
  enter: (turn) => {
    const state: Turn['state'] = { ...turn.state, misses: 0, humanAsks: 'consent' };
    const urgent = urgentHuman(turn);
    const told = urgent?.told ?? [contact(turn), ...formsHelp(turn)];
    // Who was just told of danger and looks for somebody: there is somebody at night too.
    const texts = turn.state.crisis === null ? told : [...told, turn.say('human.dayAndNight')];
    const replies: Reply[] = texts.map((text) => ({ text, choices: [] }));
    const asks = consentQuestion(turn, urgent?.consent ?? turn.say('human.consent'));
    return { state, replies: [...replies, asks], handoff: wish(turn, false) };
  },
  answer: (turn, text) => {
    const consents = consentIn(turn, text);
    if (consents === null) return null;
    if (turn.state.humanAsks === 'notify') return notified(turn, consents);
    const said = turn.say(consents ? 'human.shared' : 'human.notShared');
    const handoff = consents ? wish(turn, true) : undefined;
    return maySendFirst(turn) ? asksToNotify(turn, said, handoff) : back(turn, said, handoff);
  },
};

/** Null: it is about something else, as "mag de belasting dit zien". */
const consentIn = (turn: Turn, text: string): boolean | null =>
  parseConsent(text, [turn.say('human.consentYes'), turn.say('human.consentNo')]);

/** The same question once more, in short. */
export const asksConsent = (turn: Turn, before: readonly string[], replies: readonly Reply[]): Outcome => ({
  state: { ...turn.state, misses: 1 },
  replies: [
    ...replies,
    {
      text: [...before, turn.say(again[turn.state.humanAsks])].join('\n'),
      choices: [turn.say('human.consentYes'), turn.say('human.consentNo')],
    },
  ],
});

const again = { consent: 'human.consentAgain', notify: 'whatsapp.askNotify' } as const;

/** No clear yes, after it was asked twice. */
export const refused = (turn: Turn): Outcome =>
  turn.state.humanAsks === 'notify' ? notified(turn, false) : back(turn, turn.say('human.notShared'), undefined);

/** Asked once, and never after danger: somebody else may see what comes in. */
const maySendFirst = (turn: Turn): boolean =>
  onWhatsApp(turn) && turn.municipality !== null && turn.state.notify === null && !turn.state.quiet;

/** Who wants an answer here has to say so first: WhatsApp's rules, and AVG art. 6(1)(a). */
const asksToNotify = (turn: Turn, said: string, handoff: HandoffWish | undefined): Outcome => ({
  state: { ...turn.state, humanAsks: 'notify' },
  replies: [
    {
      text: `${said}\n${turn.say('whatsapp.askNotify')}`,
      choices: [turn.say('human.consentYes'), turn.say('human.consentNo')],
    },
  ],
  ...(handoff !== undefined && { handoff }),
});

function notified(turn: Turn, allowed: boolean): Outcome {
  const words = turn.say(allowed ? 'whatsapp.notified' : 'whatsapp.notNotified');
  return { ...back({ ...turn, state: { ...turn.state, notify: allowed } }, words, undefined), notify: allowed };
}

const wish = (turn: Turn, consentToShareAnswers: boolean): HandoffWish => ({
  reason: turn.state.topic ?? 'asked',
  priority: turn.state.urgency === 'none' ? 'normal' : turn.state.urgency,
  consentToShareAnswers,
});

/** The number of the municipality, and when somebody answers. */
export function contact(turn: Turn): string {
  const { municipality } = turn;
  if (municipality === null) return turn.say('human.noMunicipality');
  const hours = addressed(municipality.phone.hoursInWords, addressOf(turn));
  return `${turn.say('human.call', { name: municipality.name, phone: municipality.phone.number })} ${hours}`;
}

function formsHelp(turn: Turn): string[] {
  const { municipality, parts } = turn;
  if (municipality?.formsHelp === undefined) return [];
  return serviceWords(parts.knowledge, municipality.formsHelp, helperWords(turn));
}

function consentQuestion(turn: Turn, text: string): Reply {
  const handoff = {
    status: 'queued',
    municipality: turn.municipality?.slug ?? '',
    ...phoneOf(turn),
  };
  return {
    text,
    choices: [turn.say('human.consentYes'), turn.say('human.consentNo')],
    data: { handoff },
  };
}

/** To where the resident was; what came out and who helps is not told all over again. */
function back(turn: Turn, text: string, handoff: HandoffWish | undefined): Outcome {
  const before = turn.state.returnTo ?? turn.step.next ?? 'topic';
  const state = { ...turn.state, returnTo: null };
  const told: Reply = { text, choices: [] };
  const carried = handoff === undefined ? {} : { handoff };
  const there = turnOf(turn.parts, { ...state, step: before });
  if (there.step.kind === 'services')
    return { state: there.state, replies: [told, withOptions(there, there.say('service.next'))], ...carried };
  return { state, replies: [told], next: backAt(turn, before), ...carried };
}
