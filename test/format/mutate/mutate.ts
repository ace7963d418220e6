import fc from 'fast-check';
import type { JsonObject } from '../../../format/model.ts';
import { drawFrom } from './draw.ts';
import { changeStructure, STRUCTURE_MUTATIONS } from './structure.ts';
import { TEXT_MUTATIONS } from './text.ts';
import { TREE_MUTATIONS } from './tree.ts';

/** One change: its name and the numbers that it draws its choices from. */
export interface Mutation {
  readonly name: string;
  readonly numbers: readonly number[];
}

const STRUCTURE = Object.keys(STRUCTURE_MUTATIONS);
const TREE = Object.keys(TREE_MUTATIONS);
const TEXT = Object.keys(TEXT_MUTATIONS);

const numbers = fc.array(fc.nat(), { minLength: 24, maxLength: 24 });

/** Mostly one change, so that one broken thing cannot hide behind another; structure first. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    name: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...STRUCTURE) },
      { weight: 2, arbitrary: fc.constantFrom(...TREE) },
      { weight: 2, arbitrary: fc.constantFrom(...TEXT) },
    ),
    numbers,
  }),
  { minLength: 1, maxLength: 3, size: 'xsmall' },
);

/** The file with the changes; changes of the JSON come before those of its text. */
export function mutated(text: string, changes: readonly Mutation[]): string | Uint8Array {
  const json = JSON.parse(text) as JsonObject;
  let deep = false;
  for (const { name, numbers: from } of changes) {
    const draw = drawFrom(from);
    const structure = STRUCTURE_MUTATIONS[name];
    const tree = TREE_MUTATIONS[name];
    if (structure !== undefined) deep = changeStructure(json, structure, draw) || deep;
    else if (tree !== undefined) {
      tree(json, draw);
      deep = true;
    }
  }
  let out: string | Uint8Array = deep ? JSON.stringify(json) : text;
  for (const { name, numbers: from } of changes) {
    const change = TEXT_MUTATIONS[name];
    if (change !== undefined && typeof out === 'string') out = change(out, drawFrom(from));
  }
  return out;
}
