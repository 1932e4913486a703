/** What is left of a message when secrets were taken out. */
import { foldForMatch } from '../words/normalise.ts';

const token = /\[(?:bsn|telefoon|mail|rekening|document|adres)\]/g;
/** They only say what it was. */
const around =
  /(?<!\p{L})(?:mijn|mn|m'n|me|dit|dat|is|het|hier|de|een|en|van|mij|ik|heb|ok|oke|bsn|sofinummer|burgerservicenummer|nummer|nr|iban|rekening|rekeningnummer|bankrekening|telefoon|telefoonnummer|mobiel|mobiele|tel|adres|mail|email|e-mail|mailadres|emailadres|paspoort|paspoortnummer)(?!\p{L})/gu;

const toMail =
  /(?<!\p{L})(?:mail|mailt|mailen|stuur|stuurt|sturen|antwoord)(?!\p{L}).* (?:op|naar|via|aan) \S*\[mail\]/u;
/** Who asks or tells something besides has said more than so many words. */
const mostAround = 9;

/** "Mail me op [mail]", and nothing besides: an answer somewhere else is asked for. */
export const asksForMail = (text: string): boolean =>
  toMail.test(foldForMatch(text)) && text.trim().split(/\s+/).length <= mostAround;

/** "Mijn bsn is [bsn]": nothing is told or asked besides. */
export function isOnlyMasked(text: string): boolean {
  const left = foldForMatch(text).replace(token, ' ');
  return left !== foldForMatch(text) && !/[\p{L}\p{N}?]/u.test(left.replace(around, ' '));
}
