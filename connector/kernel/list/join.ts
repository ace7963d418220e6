import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';
import { listOf } from './items.ts';

/** List to Text: items with a separator between them. Objects in the list are an error (Okta page "List errors"). */
export const join: Behaviour = (inputs, context) => {
  const texts = listOf(inputs.list, context).map((item) => {
    if (typeof item === 'object' && item !== null && !(item instanceof Date))
      throw new CardError(
        'Invalid Type Conversion',
        'Invalid Type Conversion: List to Text takes no objects: pluck a text from them first.',
      );
    return toText(item) ?? (rulesOf(context).nullText === 'nothing' ? '' : 'null');
  });
  let separator = toText(inputs.delimiter) ?? '';
  if (separator.includes('\\n') && rulesOf(context).joinEscapes === 'newline')
    separator = separator.replaceAll('\\n', '\n');
  return { string: texts.join(separator) };
};
