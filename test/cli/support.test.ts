import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packBehaviours } from '../../cli/runtime.ts';
import { engineKinds } from '../../cli/support/engine-kinds.ts';
import { featureSupport, supportFacts } from '../../cli/support/facts.ts';
import { defaultSwitches } from '../../runtime/switches.ts';
import { root } from '../support/root.ts';

describe('docs/feature-support.md', () => {
  const facts = supportFacts();

  it('is up to date: npm run support', () => {
    expect(readFileSync(join(root, 'docs/feature-support.md'), 'utf8')).toBe(featureSupport());
  });

  it('has a note for every kind with behaviour', () => {
    const missing = [...packBehaviours().keys(), ...engineKinds].filter(
      (kind) => !kind.startsWith('flopack/') && !(kind in facts.notes),
    );
    expect(missing).toEqual([]);
  });

  it('has notes of kinds that run alone, and of switches that exist', () => {
    const kinds = Object.keys(facts.notes);
    expect(kinds.length).toBeGreaterThan(100);
    expect(kinds.filter((kind) => !facts.runs.has(kind) && !facts.events.has(kind))).toEqual([]);
    const guesses = Object.entries(facts.notes).flatMap(([kind, note]) => note.guesses.map((name) => ({ kind, name })));
    expect(guesses.filter(({ name }) => !Object.hasOwn(defaultSwitches, name))).toEqual([]);
  });

  it('says of every switch what it decides, and its other values', () => {
    expect(facts.switches.map(({ name }) => name)).toEqual(Object.keys(defaultSwitches));
    expect(facts.switches.filter(({ text }) => text.length < 15)).toEqual([]);
    const odd = facts.switches.filter(({ standard, values }) => values.length > 0 && !values.includes(standard));
    expect(odd).toEqual([]);
  });
});
