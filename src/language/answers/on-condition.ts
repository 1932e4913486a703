/** "Ja, maar eerst weten wie dat leest": a yes that hangs on something, or is taken back, is no yes yet. */
import { foldForMatch } from '../words/normalise.ts';

const condition =
  /(?<!\p{L})(?:eerst|mits|tenzij|als|behalve|uitgezonderd|misschien|twijfel\p{L}*|hangt|liever|toch|nog niet|niet (?:alles|allemaal|nu|zien|lezen|laten|weten|zeker)|weet (?:ik )?niet|weet (?:ik )?nie|nee|neen|geen zin|alleen (?:mijn|me|m'n|mn|de|het|dat))(?!\p{L})/u;

/** What is never asked for and nobody gets to see: to keep it back takes nothing from a yes. */
const notAsked =
  /(?<!\p{L})(?:bsn\p{L}*|burgerservicenummer|sofinummer|naam|adres|\p{L}*nummer|pincode|wachtwoord|rekeningnummer)(?!\p{L})/u;

export const setsCondition = (rest: string): boolean => {
  const said = foldForMatch(rest);
  return condition.test(said) && !notAsked.test(said);
};
