import type { Behaviour, CardContext, Value } from '../core/behaviour.ts';
import { FlopackError } from '../core/error.ts';
import { NOT_SENT } from './direct.ts';
import type { ValidateAzureAdCredentialInput, ValidateAzureAdCredentialOutput } from './generated/native-cards.ts';
import { credentialForm, DEFAULT_BUDGET_MS, DEFAULT_ORIGIN, form, SCOPE, tokenPath } from './settings.ts';
import { judge } from './verdict/judge.ts';
import { DEFAULT_POLICY, type VerdictPolicy } from './verdict/model.ts';
import type { TokenReply } from './verdict/reply.ts';

/**
 * "Validate Azure AD credential", a card of this project: asks the tenant's token endpoint once and gives Credential
 * (`VERIFIED` or `UNVERIFIED`, as Okta's hook wants it), Verdict (`verified`, `wrong`, `denied`), Reason (a slug of the
 * verdict table) and AADSTS Code (a number, null where none decided). It never fails for what Entra answers.
 */
export function validateAzureAdCredential(policy: VerdictPolicy = DEFAULT_POLICY): Behaviour {
  return async (inputs, context) => {
    const text = (name: keyof ValidateAzureAdCredentialInput) => textIn(inputs[name]);
    const username = text('Username');
    const tenantId = text('Tenant ID');
    const reply = await ask(context, {
      username,
      password: text('Password'),
      tenantId,
      clientId: text('Client ID'),
      clientSecret: text('Client Secret'),
    });
    const verdict = judge(reply, { tenantId, username }, policy);
    const outputs: ValidateAzureAdCredentialOutput = {
      Credential: verdict.outcome === 'verified' ? 'VERIFIED' : 'UNVERIFIED',
      Verdict: verdict.outcome,
      Reason: verdict.reason,
      'AADSTS Code': verdict.code,
    };
    return { ...outputs };
  };
}

interface Question {
  readonly username: string;
  readonly password: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

async function ask(context: CardContext, question: Question): Promise<TokenReply> {
  const { username, password, tenantId, clientId, clientSecret } = question;
  // The tenant becomes part of the URL, so it has to be an id and no path.
  const typed = credentialForm({ username, password });
  if (typed === null || !/^[0-9a-f-]{36}$/i.test(tenantId) || clientId === '') return NOT_SENT;
  const fixed = form({
    client_id: clientId,
    ...(clientSecret === '' ? {} : { client_secret: clientSecret }),
    grant_type: 'password',
    scope: SCOPE,
  });
  try {
    return await context.http.request({
      method: 'POST',
      url: (context.connection?.baseUrl ?? DEFAULT_ORIGIN).replace(/\/$/, '') + tokenPath(tenantId),
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: `${fixed}&${typed}`,
      timeoutMs: DEFAULT_BUDGET_MS,
    });
  } catch (error) {
    const timedOut = error instanceof FlopackError && error.code === 'HTTP_TIMEOUT';
    return { status: 0, headers: {}, body: '', failure: timedOut ? 'timeout' : 'network' };
  }
}

function textIn(value: Value): string {
  return typeof value === 'string' ? value : '';
}
