import { isDutchWord } from '../words/dutch-words.ts';
import { countsWhatFollows, houseNumber } from './house-number.ts';
import type { Span } from '../spans.ts';

/**
 * Addresses in streets whose name does not say that it is one: "Hesseplaats 17", "ik woon Seghwaert 14", "adres: Muiderslot 44",
 * "De Skâns 14". Only where the name is no Dutch word and the number counts nothing.
 */
export function findHomes(text: string): Span[] {
  return [lessSureEnding, afterHome, afterPreposition, withArticle].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(
        ({ index, groups = {}, 0: found }) =>
          isName(groups['last'] ?? '') && !countsWhatFollows(text, index + found.length),
      )
      .map(({ index, groups = {}, 0: found }): Span => [index + (groups['before'] ?? '').length, index + found.length]),
  );
}

const endings = 'rode|gang|hoek|hove|slot|plaats|go|stein|donk|rade|borch|gaarde|wijk|wei';
/** "straat" as it is mistyped. */
const mistyped = 'staat|straaat|strat|stratt|straar|sraat|straa|tsraat';

/** Of three digits at most: "verhuisd naar Stedenwijk 2025" tells a year. */
const ownNumber = `(?![ ,]{1,3}\\d{4})${houseNumber}`;

const lessSureEnding = new RegExp(
  `(?<![\\p{L}\\d]|(?:uit|gemeente) )(?<last>(?=\\p{L}{7})\\p{L}{2,30}(?:${endings}|${mistyped}))${ownNumber}`,
  'giu',
);

const letters = "[\\p{L}\\p{M}'’.-]";
const own = `(?:(?:van|der|den|de|het|ter|ten|\\p{Lu}${letters}{0,24}) ){0,4}`;
const capital = `(?<last>\\p{Lu}${letters}{2,30})`;
const live = '[Ww]oon(?:t|de|achtig)?(?: (?:ik|nu|al|ook|nog|nou))?|[Ww]onen(?: (?:we|wij|nu))?';

/** A name with a capital after words for home; any name after "adres". */
const afterHome = new RegExp(
  `(?<![\\p{L}\\d])(?<before>(?:${live}|(?:zit|zitten) op|[Aa]dres(?: is| nu)?[ :]{0,2}(?:op |in )?)(?:(?: op| aan)?(?: de| het| 't)?| in (?:de|het|'t))?[ :]{1,2}|[Ff]lat )${own}${capital}${ownNumber}`,
  'gu',
);
const afterPreposition = new RegExp(
  `(?<![\\p{L}\\d])(?<before>(?:(?:${live}) (?:(?:op|aan)(?: de| het| 't)?|in (?:de|het|'t)) |[Aa]dres(?: is)?[ :]{1,2}))(?<last>\\p{L}${letters}{4,30})${ownNumber}`,
  'gu',
);
/** "De Skâns 14", "It Heechhôf 3". */
const withArticle = new RegExp(`(?<![\\p{L}\\d])(?:De|It|Het|'t) ${capital}${ownNumber}`, 'gu');

function isName(name: string): boolean {
  const lower = name.toLowerCase();
  return !isDutchWord(lower) && !otherEnding.test(lower) && !otherWords.has(lower);
}

/** Compounds that a number often follows and that are no streets. */
const otherEnding =
  /(?:toeslag|dienst|bank|fonds|geld|uitkering|bijstand|pas|premie|lasten|belasting|verzekering|regeling|schuld|schulden|boete|rekening|kosten|huur|loon|inkomen|pensioen|niveau|woning|huis|kamer|kamers|appartement|studio|opvang|instelling|centrum|camping|basis|markt|termijn)$/u;
const otherWords = new Set(
  (
    'stageplaats opvangplaats slaapplaats leerplaats speelplaats staanplaats werkervaringsplaats woonplaats geboorteplaats ligplaats ' +
    'woonwijk volkswijk achterstandswijk nieuwbouwwijk invalshoek zithoek hangslot kettingslot fietsslot rechtsstaat lidstaat ' +
    'loonstaat salarisstaat onstaat alleenstaat flamingo domingo alleenstaand alleenstaande alleenstaant'
  ).split(' '),
);
