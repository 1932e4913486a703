/**
 * The value of a number in digits, as people in the Netherlands type it. The last of two different marks is the decimal
 * one ("1.250,50", "1,250.50"); one kind of mark before exactly three digits groups thousands ("1.250", "1.250.000");
 * otherwise it is decimal ("99,9"). "1,250" is read as 1250: three decimals are no amount. `null` when it is malformed.
 */
export function readNumeral(numeral: string): number | null {
  const digits = numeral.replace(/[.,][-=]+$/, '').replace(/ /g, '');
  if (/^\d+$/.test(digits)) return bounded(Number(digits));
  const form = forms.find(([pattern]) => pattern.test(digits));
  return form ? bounded(Number(form[1](digits))) : null;
}

type Rewrite = (digits: string) => string;
const withoutMarks: Rewrite = (digits) => digits.replace(/[.,]/g, '');
const lastMarkDecimal: Rewrite = (digits) => {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  return `${withoutMarks(digits.slice(0, at))}.${digits.slice(at + 1)}`;
};

const forms: readonly [RegExp, Rewrite][] = [
  [/^0[.,]\d+$/, lastMarkDecimal],
  [/^[1-9]\d{0,2}(?:\.\d{3})+$/, withoutMarks],
  [/^[1-9]\d{0,2}(?:,\d{3})+$/, withoutMarks],
  [/^\d+[.,]\d{1,2}$/, lastMarkDecimal],
  [/^[1-9]\d{0,2}(?:\.\d{3})+[.,]\d{1,2}$/, lastMarkDecimal],
  [/^[1-9]\d{0,2}(?:,\d{3})+[.,]\d{1,2}$/, lastMarkDecimal],
];

/** Beyond this a double no longer holds cents exactly. */
function bounded(value: number): number | null {
  return value < 1e12 ? value : null;
}
