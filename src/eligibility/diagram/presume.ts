/** What may be taken to hold for whoever receives a scheme, until the resident says otherwise. */
import { valuesOf, type Rules } from '../rules.ts';
import type { Known } from '../known.ts';
import { cellOf } from './cuts.ts';
import type { Layout } from './layout.ts';
import { comparing, leavesOf, limitsOf } from './limits.ts';
import type { Position } from './position.ts';

type Presume = (known: Known, position: Position) => void;

/** `presumedWhen` of the conditions: bijstand all year stays under the limits of the allowances. */
export function presumptionsOf(rules: Rules, layout: Layout): Presume[] {
  return rules.schemes.flatMap((scheme) =>
    scheme.conditions
      .flatMap(({ when }) => leavesOf(when))
      .flatMap((leaf): Presume[] => {
        if (!('presumedWhen' in leaf) || leaf.presumedWhen === undefined) return [];
        const limits = limitsOf(comparing(leaf).operand, valuesOf(rules, scheme));
        const { index, cuts } = layout.number(leaf.fact);
        const receives = leaf.presumedWhen;
        return [
          (known, position) => {
            if (known.receives.get(receives) !== true) return;
            const most = Math.max(...[...known.household].map((type) => limits[type].low));
            const cell = cellOf(cuts, most);
            if (cell >= (position.first[index] ?? 0) && cell < (position.last[index] ?? 0)) position.last[index] = cell;
          },
        ];
      }),
  );
}
