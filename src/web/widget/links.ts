export interface FoundLink {
  end: number;
  href: string;
}

const webPattern =
  /(?:https?:\/\/|www\.)[a-z0-9][^\s<>"'*]*|(?:[a-z0-9-]{1,63}\.){1,4}(?:nl|org|com|eu|net)(?![a-z0-9@-])(?:\/[^\s<>"'*]*)?/iy;

/** 112 and 113, 14 079, 0800-0113, 06 12345678, 079 346 90 90, 0591 123456. */
const phonePattern =
  /(?:11[23]|14 ?0\d{2,3}|0[89]0\d[- ]?\d{4}|06[- ]?\d{8}|06(?:[- ]\d{2}){4}|0\d{2}[- ]\d{7}|0\d{3}[- ]\d{6}|0\d{2}[- ]\d{3}(?:[- ]?\d{2}){2}|0\d{9})(?!\d)/y;

/** Sums, years and ages are no number to call. */
const countsSomething = /^(?:[.,]\d|[%@]|\.[a-z]|\s?(?:euro|procent|jaar|maand|dagen|weken|uur|keer)\b|[\p{L}\p{N}])/iu;

/** A web address or phone number that starts exactly at `at`. The `href` is https:, http: or tel:, never anything else. */
export function readLink(text: string, at: number): FoundLink | null {
  if (/[\p{L}\p{N}@./_-]/u.test(text.charAt(at - 1))) return null;
  return readPhone(text, at) ?? readWeb(text, at);
}

function readPhone(text: string, at: number): FoundLink | null {
  const number = matchAt(phonePattern, text, at);
  if (number === null || /€\s?$/.test(text.slice(0, at))) return null;
  const end = at + number.length;
  return countsSomething.test(text.slice(end)) ? null : { end, href: `tel:${number.replace(/\D/g, '')}` };
}

function readWeb(text: string, at: number): FoundLink | null {
  const address = matchAt(webPattern, text, at)?.replace(/[.,;:!?)\]]+$/, '');
  if (address === undefined) return null;
  return { end: at + address.length, href: /^https?:/i.test(address) ? address : `https://${address}` };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
