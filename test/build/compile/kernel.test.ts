import { describe, expect, it } from '@jest/globals';
import * as ours from '../../../build/compile/kernel.ts';
import { DELEGATED, LOOPS, RUN, SCHEDULED } from '../../../build/compile/kernel-loops.ts';
import type { CardDef, CardSide } from '../../../connector/core/card.ts';
import * as control from '../../../connector/kernel/control/generated/cards.ts';
import * as http from '../../../connector/kernel/http/generated/cards.ts';
import * as list from '../../../connector/kernel/list/generated/cards.ts';
import * as object from '../../../connector/kernel/object/generated/cards.ts';
import * as string from '../../../connector/kernel/string/generated/cards.ts';

const generated = new Map<string, CardDef>(
  [control, http, list, object, string].flatMap((module) =>
    Object.values(module).map((def): [string, CardDef] => [def.kind, def as CardDef]),
  ),
);

/** Wire-level facts of a field; `chosen` is about what authors see, and an empty `available` says nothing. */
function side({ fields, custom, ...rest }: CardSide, only: (name: string) => boolean) {
  return {
    ...rest,
    custom: custom ?? null,
    fields: fields
      .filter((field) => only(field.key))
      .map(({ chosen: _chosen, name: _name, available, ...field }) => ({ ...field, available: available ?? [] })),
  };
}

describe('the control cards that the compiler puts down', () => {
  for (const def of Object.values(ours) as CardDef[]) {
    it(`${def.kind} is the generated definition`, () => {
      const theirs = generated.get(def.kind);
      expect(theirs).toBeDefined();
      const { inputs, outputs, ...card } = def;
      expect(theirs).toMatchObject(card);
      // EMBEDDED is the same card without fields; clauses make the fields of an If/ElseIf; scheduled flows have a field more.
      if (def === ours.EMBEDDED) return;
      const only = (key: string) => def !== ours.BRANCH && key !== 'execution_time';
      expect(side(inputs, only)).toEqual(side(theirs!.inputs, only));
      expect(side(outputs, only)).toEqual(side(theirs!.outputs, only));
    });
  }
  for (const def of [...Object.values(LOOPS), RUN, DELEGATED]) {
    it(`${def.kind} is the generated definition but for what a fresh field holds`, () => {
      const theirs = generated.get(def.kind)!;
      const { inputs, outputs, ...card } = def;
      expect(theirs).toMatchObject(card);
      const shape = ({ fields, ...rest }: CardSide) => ({
        ...rest,
        custom: rest.custom ?? null,
        fields: fields.map(({ group, key, index, required, metadata, type }) => ({
          ...{ group, key, index, required, metadata, type },
        })),
      });
      expect(shape(inputs)).toEqual(shape(theirs.inputs));
      expect(shape(outputs)).toEqual(shape(theirs.outputs));
    });
  }
  it('a scheduled flow starts with its time', () =>
    expect(SCHEDULED.inputs.fields.map(({ key, index }) => [key, index])).toEqual([
      ['execution_time', 0],
      ['execution_id', 1],
    ]));
  it('saw them all', () => expect(Object.keys(ours).length).toBeGreaterThan(16));
});
