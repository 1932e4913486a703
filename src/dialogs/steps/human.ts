/** A human: the number and the hours now, and a request that the desk will find. Nothing is promised that nobody does. */
import { parseYesNo } from '../../language/yes-no.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { onWhatsApp } from '../turn-of.ts';
import { serviceWords } from '../../knowledge/service-words.ts';
import type { HandoffWish, Outcome, Reply, StepKind, Turn } from '../turn-types.ts';

export const human: StepKind = {
  enter: (turn) => {
    const state: Turn['state'] = { ...turn.state, misses: 0, humanAsks: 'consent' };
    const texts = [contact(turn), ...formsHelp(turn)];
    const replies: Reply[] = texts.map((text) => ({ text, choices: [] }));
    return { state, replies: [...replies, consentQuestion(turn)], handoff: wish(turn, false) };
  },
  answer: (turn, text) => {
    const yes = parseYesNo(text);
    // Only a clear yes is consent; whoever says something else is not held here.
    const consents = yes.status === 'success' && yes.value;
    if (turn.state.humanAsks === 'notify') return notified(turn, consents);
    const said = turn.say(consents ? 'human.shared' : 'human.notShared');
    const handoff = consents ? wish(turn, true) : undefined;
    return yes.status === 'success' && maySendFirst(turn)
      ? asksToNotify(turn, said, handoff)
      : back(turn, said, handoff);
  },
};

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

function contact(turn: Turn): string {
  const { municipality } = turn;
  if (municipality === null) return turn.say('human.noMunicipality');
  const hours = addressed(municipality.phone.hoursInWords, addressOf(turn));
  return `${turn.say('human.call', { name: municipality.name, phone: municipality.phone.number })} ${hours}`;
}

function formsHelp(turn: Turn): string[] {
  const { municipality, parts } = turn;
  if (municipality?.formsHelp === undefined) return [];
  return serviceWords(parts.knowledge, municipality.formsHelp, {
    say: turn.say,
    address: addressOf(turn),
    today: turn.realDay,
    phone: municipality.phone.number,
  });
}

function consentQuestion(turn: Turn): Reply {
  const handoff = {
    status: 'queued',
    municipality: turn.municipality?.slug ?? '',
    phone: turn.municipality?.phone.number ?? '',
  };
  return {
    text: turn.say('human.consent'),
    choices: [turn.say('human.consentYes'), turn.say('human.consentNo')],
    data: { handoff },
  };
}

/** To where the resident was. */
/** The result is not told all over again. */
function back(turn: Turn, text: string, handoff: HandoffWish | undefined): Outcome {
  const before = turn.state.returnTo ?? turn.step.next ?? 'topic';
  const step = turn.parts.flow.steps[before];
  const next = step?.kind === 'result' ? (step.next ?? before) : before;
  return {
    state: { ...turn.state, returnTo: null },
    replies: [{ text, choices: [] }],
    next,
    ...(handoff !== undefined && { handoff }),
  };
}
