import { type Child, startChild } from './child.ts';
import type { TargetSettings } from './facts.ts';

interface TargetKind {
  readonly name: string;
  readonly title: string;
  readonly file: URL;
  readonly settings?: object;
}

/** In the order of the rounds; fastify is what the others are measured against. */
export const TARGETS: readonly TargetKind[] = [
  { name: 'bare', title: 'node:http + undici', file: new URL('./target-bare.ts', import.meta.url) },
  { name: 'fastify', title: 'fastify + undici', file: new URL('./target-fastify.ts', import.meta.url) },
  {
    name: 'msal',
    title: 'native connector, MSAL',
    file: new URL('./target-native.ts', import.meta.url),
    settings: { client: 'msal' },
  },
  {
    name: 'direct',
    title: 'native connector, direct',
    file: new URL('./target-native.ts', import.meta.url),
    settings: { client: 'direct' },
  },
  { name: 'pack', title: 'runtime, compiled pack 02', file: new URL('./target-pack.ts', import.meta.url) },
];

export interface Target extends Child {
  readonly title: string;
}

export async function startTarget(kind: TargetKind, settings: TargetSettings): Promise<Target> {
  const child = await startChild(kind.name, kind.file, { ...settings, ...kind.settings });
  return { ...child, title: kind.title };
}
