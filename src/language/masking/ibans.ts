import { gap, spansOf } from '../spans.ts';
import type { Span } from '../spans.ts';

/** Bank accounts (IBAN) of all countries that have them, also with spaces, that pass their check. */
export function findIbans(text: string): Span[] {
  const spans: Span[] = [];
  for (const [start] of spansOf(text, new RegExp(`[a-z]{2}${gap}\\d${gap}\\d`, 'gi'))) {
    const span = ibanAt(text, start);
    if (span && start >= (spans.at(-1)?.[1] ?? 0)) spans.push(span);
  }
  return spans;
}

/** ISO 13616: with its first four characters at the end and letters as 10 to 35, it leaves 1 when divided by 97. */
export function isIban(account: string): boolean {
  let rest = 0;
  for (const character of account.slice(4) + account.slice(0, 4))
    for (const digit of parseInt(character, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

function ibanAt(text: string, start: number): Span | null {
  const length = lengths.get(text.slice(start, start + 2).toUpperCase()) ?? 0;
  const next = new RegExp(`${gap}([a-z0-9])`, 'iy');
  next.lastIndex = start;
  let account = '';
  let end = start;
  while (account.length < length) {
    account += next.exec(text)?.[1]?.toUpperCase() ?? '';
    if (next.lastIndex === 0) return null;
    end = next.lastIndex;
  }
  return hasForm.test(account) && isIban(account) ? [start, end] : null;
}

/** Words may have the form too ("de 12 maanden die …"): an account is mostly digits, a Dutch one in a fixed order. */
const hasForm = /^(?:NL\d\d[A-Z]{4}\d{10}|(?!NL)[A-Z]{2}\d\d(?=(?:[A-Z]*\d){10})[A-Z0-9]+)$/;

/** Each country's length. */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 ' +
    'GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 ' +
    'MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28 ' +
    'TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);
