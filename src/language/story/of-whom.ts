/** Of whom a whole message speaks. */
import { foldForMatch } from '../words/normalise.ts';
import { otherPeople, oneChild, strangers } from './story-words.ts';
import { sentencesOf, type Piece } from './story-text.ts';

const piecesOf = (text: string): Piece[] => sentencesOf(text).flatMap((sentence) => sentence.pieces);

/** "Ja, mijn zoon heeft schulden", "pa is 78": all of it is of somebody who is not the resident or the partner. */
export function isOfSomebodyElse(text: string): boolean {
  const pieces = piecesOf(text);
  return pieces.some(isOfPerson) && pieces.every((piece) => piece.who === 'other' || isBare(piece));
}

/** "Mijn zoon van 24 heeft schulden", "ik vraag dit voor mijn vader": of that person, and nothing of the resident. */
export function tellsOfSomebodyElse(text: string): boolean {
  if (onlySays.test(foldForMatch(text))) return false;
  const pieces = piecesOf(text);
  return (
    pieces.some(({ who, text: said }) => isOfPerson({ who, text: said }) && !concernsMe.test(said)) &&
    !pieces.some((piece) => piece.who !== 'other' && ofMe.test(piece.text))
  );
}

/** "Mijn zus zegt dat er een pas is": she says it, and it is not of her. */
const onlySays =
  /(?<!\p{L})(?:zegt|zei|vertelt|vertelde|denkt|dacht|las|hoorde)(?: (?:tegen )?(?:me|mij|ons))? (?:dat|van) (?!(?:ze|zij|hij|haar|zijn|hun|die|hem) )|(?<!\p{L})volgens (?:mijn|mn|me|onze|de|een) /u;

/** Named, and not only "ze": that may be anybody. */
const isOfPerson = ({ who, text }: Piece): boolean =>
  who === 'other' && text.split(' ').some((word) => otherPeople.has(word) || oneChild.has(word) || strangers.has(word));

const isBare = ({ text }: Piece): boolean => text.split(' ').every((word) => !/\p{L}|\d/u.test(word) || bare.has(word));
/** They say nothing of anybody. */
const bare = new Set('ja nee jawel nou hoi hallo sorry oke en maar want voor de het een van bij wel dat is'.split(' '));

/** They do something to the resident. */
const concernsMe =
  / (?:mij|me|ons|ex|exman|exvrouw|huisbaas|verhuurder|baas|werkgever|bewindvoerder|huurder|onderhuurder|huisgenoot|huisgenoten|weg|vertrokken|verlaten|vandoor|overleden|dood|gestorven|elkaar) /;
const ofMe =
  / (?:ik|wij|we) (?!vraag|vragen|help|helpen|zoek|zoeken|wil|willen|bel|ken|begeleid|ondersteun|ben (?:de |een )?(?:mantelzorger|vrijwilliger|hulpverlener|begeleider|begeleidster|buurvrouw|buurman))| (?:mijn|ons|onze) | (?:ben \d|woon |heb )(?!je |u |jij )/;
