/** Not sure which of two things somebody means: asks, instead of guessing. */
import { parseChoice } from '../../language/answers/choice.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { isPlainNo, isPlainYes } from '../../language/answers/yes-no.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { route } from '../ways/route.ts';
import { phoneOf } from '../phone.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';

/** The topics stand in `menu`. One alone: the other guess was that nobody here knows. */
export const whichTopic: StepKind = {
  enter: (turn) => {
    const choices = [
      ...turn.state.menu.map((id) => ({ title: titleOf(turn, id), value: id })),
      { title: turn.say('topic.neither'), value: 'neither' },
    ];
    const [first = '', second] = turn.state.menu.map((id) => inSentence(titleOf(turn, id)));
    const text =
      second === undefined
        ? turn.say('topic.whether', { first, phone: phoneOf(turn).phone })
        : turn.say('topic.which', { first, second });
    return {
      state: turn.state,
      replies: [
        {
          text,
          choices: choices.map((c) => c.title),
          data: { menu: { id: turn.state.step, choices } },
        },
      ],
    };
  },
  answer: (turn, text) => {
    const [only, ...others] = turn.state.menu;
    // "Ja" says which, where there was one.
    if (only !== undefined && others.length === 0 && isPlainYes(text)) return route(turn, only) ?? toMenu(turn);
    if (isPlainNo(text)) return toMenu(turn);
    const titles = turn.state.menu.map((id) => titleOf(turn, id));
    const parsed = parseChoice(text, [...titles, turn.say('topic.neither')]);
    const at = parsed.status === 'fail' ? notDenied(titles, text) : parsed.value;
    if (at < 0) return null;
    const topic = turn.state.menu[at];
    return (topic === undefined ? null : route(turn, topic)) ?? toMenu(turn);
  },
};

/** "Ik ben niet oud": then it is the other of two; -1: neither was denied, or both were. */
function notDenied(titles: readonly string[], text: string): number {
  const folded = foldForMatch(text);
  const word = (denied.exec(folded) ?? deniedAfter.exec(folded))?.groups?.['word'];
  if (word === undefined || titles.length !== 2) return -1;
  const isDenied = titles.map((title) =>
    foldForMatch(title)
      .split(/[^\p{L}]+/u)
      .some((one) => one.startsWith(word)),
  );
  return isDenied[0] === isDenied[1] ? -1 : isDenied.indexOf(false);
}
const denied =
  /^(?:(?:nee|nou|ik ben(?: (?:toch|nog|helemaal|echt))*|wij zijn|het gaat|dit gaat|gaat|dat is)[ ,]+)*niet (?:(?:echt|zo|heel|over|om|de|het|mijn) )*(?<word>\p{L}{3,})/u;
/** "Oud? Nee, 29", "ouder ben ik niet". */
const deniedAfter =
  /^(?:(?:nou|nee|hoezo|maar)[ ,]+)*(?<word>\p{L}{3,})(?:[ ,]*\?+ ?(?:nee|niet)|,? (?:ben|is|gaat|zijn|heb|zoek|bedoel) (?:\S+ ){0,3}niet)(?!\p{L})/u;

const toMenu = (turn: Turn): Outcome => ({
  state: { ...turn.state, returnTo: null },
  replies: [],
  next: turn.step.next ?? 'topic',
});

const titleOf = (turn: Turn, id: string): string =>
  addressed(turn.parts.knowledge.topics.get(id)?.title ?? id, addressOf(turn));

/** Names keep their capitals: "DigiD". */
const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}*(?: |$)/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
