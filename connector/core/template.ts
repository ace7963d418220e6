import { FlopackError } from './error.ts';
import { isPin, TEMPLATE, type TextTemplate } from './pin.ts';

/** text`...`: literal pieces and pins, in turn. A template without pins is plain text. */
export function template(strings: TemplateStringsArray, ...values: readonly unknown[]): TextTemplate {
  const parts: unknown[] = [];
  strings.forEach((piece, i) => {
    if (piece !== '') parts.push(piece);
    if (i >= values.length) return;
    const value = values[i];
    if (isPin(value)) parts.push(value);
    else if (isTemplate(value)) parts.push(...(value[TEMPLATE] as readonly unknown[]));
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      parts.push(String(value));
    else
      throw new FlopackError(
        'BUILD_INVALID',
        `A text template takes pins, text, numbers and booleans; check value ${i + 1}.`,
      );
  });
  return { [TEMPLATE]: parts };
}

export function isTemplate(value: unknown): value is TextTemplate {
  return typeof value === 'object' && value !== null && TEMPLATE in value;
}
