import { type Child, startChild } from './child.ts';
import type { TargetSettings } from './facts.ts';

interface TargetKind {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly settings?: object;
}

/** In the order of the rounds; fastify is what the others are measured against. */
export const TARGETS: readonly TargetKind[] = [
  { name: 'bare', title: 'node:http + undici', file: './target-bare.ts' },
  { name: 'fastify', title: 'fastify + undici', file: './target-fastify.ts' },
  { name: 'msal', title: 'native connector, MSAL', file: './target-native.ts', settings: { client: 'msal' } },
  { name: 'direct', title: 'native connector, direct', file: './target-native.ts', settings: { client: 'direct' } },
  { name: 'pack', title: 'runtime, compiled pack 02', file: './target-pack.ts' },
];

export interface Target extends Child {
  readonly title: string;
}

export async function startTarget(kind: TargetKind, settings: TargetSettings): Promise<Target> {
  const child = await startChild(kind.name, kind.file, { ...settings, ...kind.settings });
  return { ...child, title: kind.title };
}
