import type { Behaviour } from '../../core/behaviour.ts';
import { toBoolean, toNumber, toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import type { FileValue } from '../../core/file.ts';

const INDENT = 2;
const INDENT_MAX = 10;

/** Export Flow: a file with the pack of one flow as JSON, on lines of their own with "pretty print" (Okta page "Export Flow"). */
export const exportFlo: Behaviour = (inputs, context) => {
  const flowId = toText(inputs.flo) ?? '';
  const spaces = Math.min(Math.max(Math.trunc(toNumber(inputs.indent) ?? INDENT), 0), INDENT_MAX);
  const text = context.exportFlow?.(flowId, toBoolean(inputs.pretty) === true ? spaces : 0) ?? null;
  if (text === null) throw new CardError('Not Found', 'Not Found: no loaded pack has the flow to export.');
  const name = `${flowId.replace(/[^\w.-]/g, '_').slice(0, 100)}.flow`;
  const output: FileValue = { name, contentType: 'application/json', bytes: new TextEncoder().encode(text) };
  return { output };
};
