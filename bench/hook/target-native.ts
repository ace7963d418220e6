import { randomBytes } from 'node:crypto';
import { directClient } from '../../connector/entra/direct.ts';
import { hookService } from '../../connector/entra/hook-service.ts';
import { msalClient } from '../../connector/entra/msal.ts';
import { DEFAULT_POLICY } from '../../connector/entra/verdict/model.ts';
import { parsePasswordImport } from '../../connector/okta/password-import-hook.ts';
import { childSettings } from './child.ts';
import { CONNECTIONS, type TargetSettings } from './facts.ts';
import { serveHook } from './serve.ts';

const { origin, tenantId, clientId, client } = childSettings<TargetSettings & { client: 'direct' | 'msal' }>();
const service = hookService({
  client: (client === 'msal' ? msalClient : directClient)({ tenantId, clientId, origin, connections: CONNECTIONS }),
  tenantId,
  policy: DEFAULT_POLICY,
  now: () => performance.now(),
  key: randomBytes(32),
});
serveHook(async (body, contentType) => {
  const parsed = parsePasswordImport(body, contentType);
  if (!parsed.ok) return { status: parsed.status, body: { problems: parsed.problems } };
  return service.handle(parsed.request);
});
