import { describe, expect, it } from '@jest/globals';
import { defaultRules } from '../../connector/core/rules.ts';
import { listCallers } from '../../runtime/plan/steps/list.ts';
import { engineSupport } from '../../runtime/support.ts';
import { defaultSwitches } from '../../runtime/switches.ts';

/** Switches of the engine that no single card has. */
const OF_NO_CARD = ['cardTimeout', 'eventDedupeMs', 'retryOn', 'wrapList', 'wrapNull'];

describe('the support notes of the engine', () => {
  const named = new Set(Object.values(engineSupport).flatMap((note) => note.guesses));

  it('name only switches that there are', () => {
    expect([...named].filter((name) => !Object.hasOwn(defaultSwitches, name))).toEqual([]);
  });

  it('name every switch of the engine', () => {
    const own = Object.keys(defaultSwitches).filter((name) => !Object.hasOwn(defaultRules, name));
    expect(own.filter((name) => !named.has(name)).sort()).toEqual(OF_NO_CARD);
  });

  it('cover every card that calls a helper for items', () => {
    expect(listCallers.filter((kind) => !Object.hasOwn(engineSupport, kind))).toEqual([]);
  });
});
