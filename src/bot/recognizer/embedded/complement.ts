/**
 * What the other topics hardly ever say speaks for a topic (complement naive Bayes; Rennie and others, 2003). Counted, not
 * trained, it errs elsewhere than the trained weights: added to them, strangers' words are understood better.
 */
import type { LinearModel, Training } from './train.ts';

/** Seen nowhere is not impossible. */
const smoothing = 0.3;

/** Adds `share` times the complement's weights to those of the model. */
export function addComplement(
  { classes, weights }: LinearModel,
  { rows: { starts, columns, values }, labels }: Training,
  share: number,
): void {
  const sums = new Float64Array(weights.length);
  const perColumn = new Float64Array(weights.length / classes);
  const perClass = new Float64Array(classes);
  labels.forEach((label, row) => {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const column = columns[at] ?? 0;
      const value = values[at] ?? 0;
      const place = column * classes + label;
      sums[place] = (sums[place] ?? 0) + value;
      perColumn[column] = (perColumn[column] ?? 0) + value;
      perClass[label] = (perClass[label] ?? 0) + value;
    }
  });
  const all = perClass.reduce((sum, one) => sum + one, 0);
  perColumn.forEach((total, column) => {
    for (let label = 0; label < classes; label += 1) {
      const place = column * classes + label;
      const others = total - (sums[place] ?? 0) + smoothing;
      const othersInAll = all - (perClass[label] ?? 0) + smoothing * perColumn.length;
      weights[place] = (weights[place] ?? 0) - share * Math.log(others / othersInAll);
    }
  });
}
