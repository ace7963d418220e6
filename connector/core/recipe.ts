import type { Body } from './body.ts';

/**
 * A card of ours: a plain function that adds the vendor's visible cards and gives pins. Its keys are taken under the
 * key of its use, so the same recipe fits in one flow many times.
 */
export type Recipe<I, R> = (f: Body, inputs: I) => R;
