#!/usr/bin/env node
// The sources are TypeScript with .ts imports; Node 20 cannot strip types, so tsx loads them.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
