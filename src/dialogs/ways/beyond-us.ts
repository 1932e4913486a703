/** What only a human can do or look at: said so, and who that is. */
import { servicesFor } from '../../knowledge/service-words.ts';
import {
  asksForLaw,
  asksOfLifeOnBenefit,
  doubtsRentRise,
  ordersDecision,
  reportsOthers,
  tellsOfNoWages,
  wantsSomebodyToDoIt,
} from '../../language/asked/beyond-us.ts';
import { outside, type Way } from './asked.ts';
import { freeLegalHelp, notHereWords } from './look-up/look-up.ts';
import { articleWords } from './look-up/topic-article.ts';
import { tell } from './tell.ts';
import { whoHelps } from './organisations/who-helps.ts';
import { phoneOf } from '../phone.ts';

/** Nobody here approves or pays. */
export const decision: Way = ({ turn, text }) =>
  ordersDecision(text) ? tell(turn, [turn.say('lookup.noDecision', phoneOf(turn))], 0) : null;

/** Anger about the boss is no anger at us. */
export const noWages: Way = ({ turn, text }) =>
  tellsOfNoWages(text) ? tell(turn, [turn.say('lookup.noWages'), ...whoHelps(turn, [freeLegalHelp], 1)], 0) : null;

export const wrongOfOthers: Way = ({ turn, text }) =>
  reportsOthers(text) ? tell(turn, [notHereWords(turn, 'nothingNear')], 0) : null;

/** A letter of the landlord has no six weeks. */
export const rentRise: Way = ({ turn, text }) => {
  const article = turn.parts.knowledge.articles.get(aboutLandlord);
  if (article === undefined || !doubtsRentRise(text)) return null;
  return tell(turn, [articleWords(turn, article)], 0);
};
const aboutLandlord = 'klacht-over-verhuurder';

/** In the check, or of what was just told: elsewhere the topic finds who fills in. */
export const somebodyToDoIt: Way = ({ turn, text, topic, isOpen }) => {
  const told = turn.step.kind === 'services' ? turn.state.topic : null;
  const isMeant = (isOpen || told !== null) && (topic === null || ofForms.has(topic));
  if (!isMeant || !wantsSomebodyToDoIt(text)) return null;
  const ids = servicesFor(turn.parts.knowledge, turn.municipality?.slug ?? '', [told ?? forms], turn.realDay);
  return tell(turn, [turn.say('lookup.somebody', phoneOf(turn)), ...whoHelps(turn, ids, told === null ? 1 : 2)], 0);
};
const forms = 'formulieren';
const ofForms: ReadonlySet<string> = new Set([forms, 'taal', 'wie-ben-je', 'begrijp-niet', outside]);

/** No check of ours decides what people may do to each other. */
export const law: Way = ({ turn, text }) =>
  asksForLaw(text) ? tell(turn, [turn.say('lookup.law'), ...whoHelps(turn, [freeLegalHelp], 1)], 0) : null;

/** Where no article says it, whoever gives the benefit knows; nobody is asked whom they live with for it. */
export const besideBenefit: Way = ({ turn, text }) =>
  asksOfLifeOnBenefit(text) ? tell(turn, [turn.say('lookup.besideBenefit', phoneOf(turn))], 0) : null;
