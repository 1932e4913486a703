/** Whether somebody asks for something to be told, rather than tells something or answers. */
import { foldForMatch } from './normalise.ts';

const before =
  '(?:(?:en|maar|hoi|hallo|hey|goedemorgen|goedemiddag|goedenavond|dag|sorry|ok|oke|vraag|vraagje|weet je|weet jij|weet u|' +
  'weten jullie|mag ik (?:weten|vragen)|ik wil weten|ik zou graag willen weten|kun je (?:me |mij )?(?:vertellen|zeggen)|' +
  'kunt u (?:me |mij )?(?:vertellen|zeggen)),? )*';
/** For what is to be told: a place, a time, a person, a meaning. */
const facts =
  'waar|waarheen|wanneer|wie|welke?|wat (?:is|zijn|betekent|doet|houdt)|hoe ?laat|is er|zijn er|bestaat|bestaan|hebben jullie|where|when|who|what is';
/** For what may come out either way, or how much, or why. */
const others =
  'wat|hoe|hoelang|hoeveel|waarvoor|waarom|kan|kun|kunt|kunnen|mag|mogen|heb ik recht|krijg ik|moet ik|is het|is de|zijn de|geeft|' +
  'geven|helpt|helpen|heeft de gemeente|doen jullie|how|which|can i';
const asking = new RegExp(`^${before}(?:${facts}|${others})(?!\\p{L})`, 'u');
const askingFacts = new RegExp(`^${before}(?:${facts})(?!\\p{L})`, 'u');

/** "Waar is de voedselbank", "kan ik hulp krijgen?"; a mark at the end is enough. */
export const isQuestion = (text: string): boolean => /\?\s*$/u.test(text) || asking.test(foldForMatch(text));

/** Where, when, who, what it is: an answer can be told. "Heb ik recht op …" is to be worked out. */
export const asksForFacts = (text: string): boolean => askingFacts.test(foldForMatch(text));
