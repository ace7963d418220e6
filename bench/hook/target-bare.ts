import { childSettings } from './child.ts';
import type { TargetSettings } from './facts.ts';
import { serveHook } from './serve.ts';
import { upstream } from './upstream.ts';

const answer = upstream(childSettings<TargetSettings>());
serveHook(async (body) => ({ status: 200, body: await answer(JSON.parse(body.toString('utf8'))) }));
