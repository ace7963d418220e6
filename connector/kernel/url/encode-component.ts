import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { component } from './component.ts';

/** Encode Component: percent-encoding for one part of a URL. */
export const encodeComponent: Behaviour = (inputs) => ({ output: component(toText(inputs.string) ?? '') });
