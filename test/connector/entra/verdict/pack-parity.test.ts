import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePacks } from '../../../../cli/packs.ts';
import type { HttpResponse } from '../../../../connector/core/behaviour.ts';
import { judge } from '../../../../connector/entra/verdict/judge.ts';
import type { Outcome, VerdictPolicy } from '../../../../connector/entra/verdict/model.ts';
import { httpBehaviours } from '../../../../connector/http/behaviours.ts';
import { kernelBehaviours } from '../../../../connector/kernel/behaviours.ts';
import { placeholders } from '../../../../connector/migration/config.ts';
import { createRuntime } from '../../../../runtime/runtime.ts';
import { reply } from '../helpers/arbitraries.ts';
import { CLIENT, TENANT, USER } from '../helpers/replies.ts';

/** What the compiled hook flow answers Okta when Entra answers as scripted; plainly wrong passwords come without a debugContext. */
function compiled(policy: VerdictPolicy) {
  const config = { ...placeholders, tenantId: TENANT, clientId: CLIENT, policy };
  const { packs } = compilePacks(config);
  let answer: HttpResponse;
  const runtime = createRuntime({
    packs: packs.filter((pack) => pack.file.startsWith('02-')).map(({ pack }) => pack),
    behaviours: new Map([...kernelBehaviours(), ...httpBehaviours()]),
    connections: [{ name: config.apiConnectionName, module: 'httpfunctions' }],
    ports: { http: { request: async () => answer } },
    historySize: 10,
  });
  const hook = runtime.flows.find((flow) => flow.kind === 'api')!;
  const data = { context: { credential: { username: USER, password: 'Right-1' } } };
  return async (scripted: HttpResponse): Promise<Outcome> => {
    answer = scripted;
    const { response } = await runtime.run(hook.id, { 'body/data': data });
    expect(response?.statusCode).toBe(200);
    const { commands, debugContext } = JSON.parse(response!.body);
    const { credential } = commands[0].value;
    if (credential === 'VERIFIED') return 'verified';
    expect(credential).toBe('UNVERIFIED');
    return debugContext === undefined || debugContext.result === 'UNVERIFIED' ? 'wrong' : 'denied';
  };
}

const codesIn = (body: string): number => (JSON.parse(body) as { error_codes: unknown[] }).error_codes.length;

/** Shapes that Entra never sends and that cards cannot tell from the right ones: docs/verdict.md lists them. */
function beyondCards({ body }: { readonly body: string }): boolean {
  let fields: Record<string, unknown>;
  try {
    fields = Object(JSON.parse(body));
  } catch {
    return false;
  }
  const { access_token: access, id_token: id, error_codes: codes } = fields;
  if (Array.isArray(codes) && codes.some((code) => typeof code !== 'number')) return true;
  if (access === undefined) return false;
  return typeof access !== 'string' || typeof id !== 'string' || id.split('.').length !== 3;
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
      const ask = compiled(policy);
      const seen = new Set<Outcome>();
      const same = fc.asyncProperty(reply, async (generated) => {
        fc.pre(!beyondCards(generated));
        const verdict = judge(generated, { tenantId: TENANT, username: USER }, policy);
        const result = await ask(generated);
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
