import { describe, expect, it } from '@jest/globals';
import { checkPack } from '../../format/check.ts';
import { parsePack } from '../../format/parse.ts';
import { valueAt } from '../../format/pointer.ts';
import { PROBLEM_CODES } from '../../format/problem.ts';
import { checkGraph } from '../../format/rules.ts';
import { RULE_CASES } from './rule-cases.ts';
import { smallPack } from './small.ts';

describe('structural rules', () => {
  it('find nothing wrong with a valid pack but its stub', () => {
    const { problems, identical } = checkPack(JSON.stringify(smallPack()));
    expect(problems.map((problem) => problem.code)).toEqual(['FLOW_STUB']);
    expect(identical).toBe(true);
  });

  it.each(RULE_CASES.map((entry) => [`${entry.code}: ${entry.breaks}`, entry] as const))('%s', (_name, entry) => {
    const json = smallPack();
    entry.change(json);
    const { problems } = checkPack(JSON.stringify(json));
    const found = problems.filter((problem) => problem.code === entry.code && problem.pointer === entry.at);
    expect({ found: found.map((problem) => problem.severity), all: problems }).toEqual({
      found: expect.arrayContaining([entry.severity ?? 'error']),
      all: problems,
    });
    for (const { message, advice } of problems) {
      expect(`${message}${advice}`).not.toMatch(/\n|undefined|\[object/);
      expect(message.length * advice.length).toBeGreaterThan(0);
    }
  });

  it('have a case for every code that is not about the file as a whole', () => {
    const covered = new Set(RULE_CASES.map((entry) => entry.code));
    const missing = PROBLEM_CODES.filter((code) => !covered.has(code) && !code.startsWith('PACK_'));
    expect(missing).toEqual([]);
  });

  it('point at something that is in the file', () => {
    for (const { change } of RULE_CASES) {
      const json = smallPack();
      change(json);
      for (const { pointer, code } of checkPack(JSON.stringify(json)).problems) {
        expect({ code, pointer, there: valueAt(json, pointer) !== undefined }).toEqual({ code, pointer, there: true });
      }
    }
  });

  it('report all that is wrong at once, beside what the schema refuses', () => {
    const json = smallPack();
    const far = RULE_CASES.filter((entry) =>
      ['no conversion', 'unknown connection', 'input not in the text'].includes(entry.breaks),
    );
    for (const { change } of far) change(json);
    delete (json as { created?: unknown }).created;
    const { pack, problems } = checkPack(JSON.stringify(json));
    expect(pack).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual(
      expect.arrayContaining(['PACK_SCHEMA', ...far.map((entry) => entry.code)]),
    );
  });

  it('say nothing more about a place that the schema refuses', () => {
    const json = smallPack();
    const wire = RULE_CASES.find((entry) => entry.breaks === 'wire to no input');
    wire?.change(json);
    const text = JSON.stringify(json).replace('"input":"gone"', '"input":7');
    expect(checkPack(text).problems.map((problem) => problem.code)).toEqual(['PACK_SCHEMA', 'FLOW_STUB']);
  });

  it('work on a parsed pack', () => {
    const { pack } = parsePack(JSON.stringify(smallPack()));
    expect(pack === null ? null : checkGraph(pack).map((problem) => problem.severity)).toEqual(['warning']);
  });
});
