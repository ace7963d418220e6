import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../../connector/entra/verdict/judge.ts';
import type { Outcome, VerdictPolicy } from '../../../../connector/entra/verdict/model.ts';
import { reply } from '../helpers/arbitraries.ts';
import { compiledHook } from '../helpers/compiled-hook.ts';
import { TENANT, USER } from '../helpers/replies.ts';

const codesIn = (body: string): number => (JSON.parse(body) as { error_codes: unknown[] }).error_codes.length;

/** Shapes that Entra never sends and that cards cannot tell from the right ones: docs/verdict.md lists them. */
function beyondCards({ body }: { readonly body: string }): boolean {
  let fields: Record<string, unknown>;
  try {
    fields = Object(JSON.parse(body));
  } catch {
    return false;
  }
  const { access_token: access, id_token: id } = fields;
  return [access, id].some((token) => token !== undefined && token !== null && typeof token !== 'string');
}

const POLICIES: readonly VerdictPolicy[] = [
  { mfaRequired: 'verified', blockedByPolicy: 'verified', passwordExpired: 'verified' },
  { mfaRequired: 'verified', blockedByPolicy: 'denied', passwordExpired: 'wrong' },
  { mfaRequired: 'denied', blockedByPolicy: 'denied', passwordExpired: 'wrong' },
];

describe('compiled pack 02 and judge', () => {
  it.each(POLICIES)(
    'let the same replies in under %j',
    async (policy) => {
      const ask = compiledHook(policy);
      const seen = new Set<Outcome>();
      const same = fc.asyncProperty(reply, async (generated) => {
        fc.pre(!beyondCards(generated));
        const verdict = judge(generated, { tenantId: TENANT, username: USER }, policy);
        const { outcome: result } = await ask(generated);
        // Of several codes the cards only know that they are several.
        const several = verdict.outcome === 'wrong' && codesIn(generated.body) > 1;
        expect(result).toBe(several ? 'denied' : verdict.outcome);
        seen.add(result);
      });
      await fc.assert(same, { numRuns: 1500, seed: 20260101 });
      expect([...seen].sort()).toEqual(['denied', 'verified', 'wrong']);
    },
    60_000,
  );
});
