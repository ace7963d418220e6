import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { listOf } from './items.ts';

/** List to Text: items with a separator between them, null as nothing (assumed). Objects in the list are an error (Okta page "List errors"). */
export const join: Behaviour = (inputs) => {
  const texts = listOf(inputs.list).map((item) => {
    if (typeof item === 'object' && item !== null && !(item instanceof Date))
      throw new CardError(
        'Invalid Type Conversion',
        'Invalid Type Conversion: List to Text takes no objects: pluck a text from them first.',
      );
    return toText(item) ?? '';
  });
  return { string: texts.join(toText(inputs.delimiter) ?? '') };
};
