import { expect } from '@jest/globals';
import { compilePacks } from '../../../../cli/packs.ts';
import type { HttpResponse } from '../../../../connector/core/behaviour.ts';
import type { Outcome, VerdictPolicy } from '../../../../connector/entra/verdict/model.ts';
import { httpBehaviours } from '../../../../connector/http/behaviours.ts';
import { kernelBehaviours } from '../../../../connector/kernel/behaviours.ts';
import { placeholders } from '../../../../connector/migration/config.ts';
import { createRuntime } from '../../../../runtime/runtime.ts';
import { CLIENT, TENANT, USER } from './replies.ts';

export interface HookAnswer {
  readonly outcome: Outcome;
  readonly debugContext: Readonly<Record<string, string>> | undefined;
}

/**
 * What the compiled hook flow answers Okta when Entra answers as scripted, or not at all; plainly wrong passwords come
 * without a debugContext.
 */
export function compiledHook(policy: VerdictPolicy) {
  const config = { ...placeholders, tenantId: TENANT, clientId: CLIENT, policy };
  const { packs } = compilePacks(config);
  let answer: HttpResponse | Error;
  const request = async (): Promise<HttpResponse> => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const runtime = createRuntime({
    packs: packs.filter((pack) => pack.file.startsWith('02-')).map(({ pack }) => pack),
    behaviours: new Map([...kernelBehaviours(), ...httpBehaviours()]),
    connections: [{ name: config.apiConnectionName, module: 'httpfunctions' }],
    ports: { http: { request } },
    historySize: 10,
  });
  const hook = runtime.flows.find((flow) => flow.kind === 'api')!;
  return async (
    scripted: HttpResponse | Error,
    credential: { readonly username: unknown; readonly password: unknown } = { username: USER, password: 'Right-1' },
  ): Promise<HookAnswer> => {
    answer = scripted;
    const { response } = await runtime.run(hook.id, { 'body/data': { context: { credential } } });
    expect(response?.statusCode).toBe(200);
    const { commands, debugContext, ...more } = JSON.parse(response!.body);
    expect(Object.keys(more)).toEqual([]);
    expect(commands).toHaveLength(1);
    const said = commands[0].value.credential;
    if (said === 'VERIFIED') return { outcome: 'verified', debugContext };
    expect(said).toBe('UNVERIFIED');
    const wrong = debugContext === undefined || debugContext.result === 'UNVERIFIED';
    return { outcome: wrong ? 'wrong' : 'denied', debugContext };
  };
}
