import { z } from 'zod';
import { mask } from '../../../language/masking/masking.ts';
import { cutText } from '../../channel-limits.ts';

/** A field that is read when it is as expected, and else is as if it were not there: Meta adds and changes without notice. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

export const anything = z.unknown().optional();
export const maybeText = maybe(z.string());
/** An id as text; never empty. */
export const maybeId = maybe(z.string().min(1).max(512));
/** A list whose items are looked at one by one, so that a broken one does not cost the others. */
export const maybeList = z.array(z.unknown()).catch([]);

export interface KeptWords {
  readonly text: string;
  readonly masked: boolean;
}

/** The words as they may be kept: within the limit, without what tells who somebody is. */
export const keptWords = (text: string): KeptWords => {
  const masked = mask(cutText(text));
  return { text: masked.text, masked: masked.found.length > 0 };
};
