import { compilePacks } from '../../cli/packs.ts';
import { migrationRuntime } from '../../cli/runtime.ts';
import { placeholders } from '../../connector/migration/config.ts';
import { parsePack } from '../../format/parse.ts';
import { serve } from '../../runtime/triggers/serve.ts';
import { childSettings, reportReady } from './child.ts';
import type { TargetSettings } from './facts.ts';

// Pack 02 as it is built, printed and read back, then run as the console would after import.
const { origin, tenantId, clientId } = childSettings<TargetSettings>();
const config = { ...placeholders, tenantId, clientId };
const { packs, problems } = compilePacks(config);
const file = packs.find((pack) => pack.file.startsWith('02-'));
if (file === undefined) throw new Error(`pack 02 does not compile: ${problems.map((p) => p.message).join('; ')}`);
const { pack } = parsePack(file.text);
if (pack === null) throw new Error('pack 02 cannot be read back');

const runtime = migrationRuntime({
  packs: [pack],
  connections: [{ name: config.apiConnectionName, module: 'httpfunctions' }],
  loginHost: config.loginHost,
  hosts: { [`https://${config.loginHost}`]: origin },
});
const flow = runtime.flows.find(({ kind }) => kind === 'api');
if (flow === undefined || runtime.problems.length > 0)
  throw new Error(`pack 02 cannot run: ${runtime.problems.join('; ')}`);
const { port } = await serve(runtime, { host: '127.0.0.1', port: 0 });
reportReady({ port, path: `/api/flo/${flow.alias}/invoke?clientToken=${flow.token}` });
