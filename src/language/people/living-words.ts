/** Whether words that name people say who lives there: "mijn moeder past op de kleine" does not. */
import { wordsOf } from '../answers/choice-words.ts';
import { spokenNumber } from '../answers/choice-position.ts';
import { foldForMatch } from '../words/normalise.ts';
import { oneChild, otherPeople, partners } from '../story/story-words.ts';

/** `rest`: the words that name nobody. A short answer names people and little else; a long one says that they live there. */
export function tellsOfHome(text: string, rest: string): boolean {
  const words = foldForMatch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const line = lineOf(text);
  if (leaves.test(line) || mayCome.test(line) || theirHome.test(line)) return false;
  const strange = wordsOf(rest).filter((word) => !small.has(word) && spokenNumber(word) === null && !/^\d/.test(word));
  return strange.length === 0 || words.length <= longestBare || lives.test(line);
}

/** "Mama en ik en mijn broertje", "zij zit daar in haar eentje": people, that they live there, and little words; nothing is told of what else anybody does. */
export function namesOnlyPeople(text: string): boolean {
  const line = foldForMatch(text.replace(theirName, ' moeder')).replace(byThemselves, ` ${alone} `);
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isPerson = (word: string): boolean => word === alone || isPersonWord(word);
  const isLittle = (word: string): boolean => small.has(word) || howOften.has(word) || spokenNumber(word) !== null;
  const isAnswer = words.some(isPerson) || words[0] === 'niemand';
  return isAnswer && !callsForHelp.test(line) && words.every((word) => isPerson(word) || isLittle(word));
}
/** "Moeder", "vriend", "dochter", "kids". */
export const isPersonWord = (word: string): boolean =>
  otherPeople.has(word) || partners.has(word) || oneChild.has(word) || children.has(word);
const alone = 'eentje';
/** "112 mijn kind", "ze hebben mijn zusje". */
export const callsForHelp = /(?<!\p{N})11[23](?!\p{N})|(?<!\p{L})(?:zij|ze|hij) hebben(?!\p{L})/u;
/** "Ik en Sem": a name, whoever it is. */
const theirName = /(?<= (?:ik en|ik met|ik, en|met mij en|en ik en))\s+\p{Lu}\p{Ll}+(?!\p{L})/gu;
/** In these words nobody lives there but them. */
const byThemselves =
  /(?<!\p{L})(?:(?:helemaal )?(?:in (?:haar|zijn|mijn|dr|zn|mn|[mz]'n) (?:eentje|uppie)|op (?:mezelf|mijzelf|zichzelf|haarzelf))|(?:buiten|behalve) (?:mij|ik)|niemand meer|niet (?:meer )?(?:samen )?met (?:mijn|mn|m'n|me) (?:man|vrouw|partner|vriend|vriendin)(?: meer)?|(?:(?:al|allang|lang|allemaal) )*(?:de deur|het huis) uit|in (?:dat|dit|het) huis|zonder (?:allebei|beide))(?!\p{L})/gu;
const howOften = new Set(
  (
    'soms meestal vaak dag dagen week weekend weekenden ligt eraan niemand verder per ' +
    'woon woont wonen zit zitten redt zich hier daar helemaal enkel uitsluitend andere anderen volwassene volwassenen poes katten honden'
  ).split(' '),
);
const children = new Set('kinderen kids kindje kindjes zoons zonen dochters tweeling baby zusjes broertjes'.split(' '));

const longestBare = 4;

/** Living there, or what one is to each other. */
const lives =
  /^ (?:(?:ja|nee|nou|samen|alleen|ik) )*(?:met|bij) | (?:(?:in|mee)?wo+n\p{L}*|samenwo\p{L}*|leef|leven|thuis|thuiswonend\p{L}*|samen|deel|delen|deelt|gezin|huishouden|in huis|zijn met|met z n|bij (?:mij|me|ons)|alleen(?! (?:maar|nog|even|als|om|wil|weten|vragen|de|het))|alleenstaand\p{L}*|eentje|single|vrijgezel|gescheiden|scheiding|weduwe|weduwnaar|overleden|gestorven|dood|getrouwd|relatie|verloofd|(?:zonder|geen) (?:man|vrouw|partner|kinderen|kids|vriend|vriendin)) /u;

/** "Mijn moeder woont alleen": of her own home, and not of who lives here. */
export const tellsOfTheirHome = (text: string): boolean => theirHome.test(lineOf(text));
const theirHome = / woont (?:(?:nog|nu|al|zelf|helemaal|gewoon) )*(?:alleen|zelfstandig) /u;
const lineOf = (text: string): string => ` ${(foldForMatch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** "Mijn dochter gaat in september uit huis", "die woont ergens anders": who lives here now is not told. */
const leaves =
  / (?:gaat|gaan|wil|wilt|willen|moet|moeten) (?:\p{L}+ )*(?:uit huis|het huis uit|op kamers|op zichzelf) | wo+n\p{L}* (?:\p{L}+ )?(?:ergens anders|elders|apart|op zichzelf|op kamers|niet (?:hier|bij|samen)) /u;

/** "Als mijn vriend bij me komt wonen", "mag mijn zoon bij mij wonen": who may live here one day does not yet. */
const mayCome =
  / (?:kom|komt|komen|ga|gaat|gaan|wil|wilt|willen|zou|zouden|mag|mogen) (?:\p{L}+ )*(?:wonen|inwonen|intrekken|samenwonen) /u;

/** They name or count, and say nothing of what somebody does. */
const small = new Set(
  (
    'ik jij je wij we zij ze hij mijn mn m n me ons onze zijn z haar hun de het een van met en plus ook nog nu dus hoor er dat ' +
    'is ben bent heb hebben twee jaar jr oud bij wel ja nee nou mama papa ma pa moeder vader broertje zusje kleine jongste ' +
    'oudste jongens meisjes meiden jongen meisje hond kat eigen beide allebei maar jonge grote opgroeiende gewoon alleen'
  ).split(' '),
);
