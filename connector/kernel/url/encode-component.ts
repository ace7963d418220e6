import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/** Encode Component: percent-encoding for one part of a URL. */
export const encodeComponent: Behaviour = (inputs) => ({
  output: encodeURIComponent((toText(inputs.string) ?? '').replace(/\p{Surrogate}/gu, '\ufffd')),
});
