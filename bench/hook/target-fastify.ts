import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import { childSettings, reportReady } from './child.ts';
import { HOOK_PATH, type TargetSettings } from './facts.ts';
import { upstream } from './upstream.ts';

const answer = upstream(childSettings<TargetSettings>());
const app = fastify();
app.post(HOOK_PATH, (request) => answer(request.body as Parameters<typeof answer>[0]));
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady({ port: (app.server.address() as AddressInfo).port, path: HOOK_PATH });
