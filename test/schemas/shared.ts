import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expandCard } from '../../build/generate/expand.ts';
import type { CardSchema, Schema } from '../../build/generate/schema.ts';
import { corpusFolder } from '../support/shared.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every schema below one folder of `schemas/`, by path. */
export function schemas(folder: string): { path: string; schema: Schema }[] {
  return readdirSync(join(root, 'schemas', folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.schema.json'))
    .sort()
    .map((path) => ({ path, schema: JSON.parse(readFileSync(join(root, 'schemas', path), 'utf8')) as Schema }));
}

export function vendorCards(): CardSchema[] {
  return schemas('cards')
    .map(({ schema }) => expandCard(schema as CardSchema))
    .filter((schema) => schema['x-card'].address !== undefined);
}

/** A card as it stands in an export. */
export interface ExportedCard {
  readonly file: string;
  readonly created: string;
  readonly version: string;
  readonly address: string;
  readonly node: { readonly data: { readonly model: Model } };
  /** For the start card of an event flow: the Helper Flow card of the flow inside. */
  readonly inner: ExportedCard | null;
}
export interface Model {
  readonly [key: string]: unknown;
  readonly inputs: Side;
  readonly outputs: Side;
}
export interface Side {
  readonly extensible: boolean;
  readonly rules?: unknown;
  readonly groupRules?: unknown;
  readonly data: Readonly<Record<string, ExportedPort>>;
}
export interface ExportedPort {
  readonly group: string | null;
  readonly key: string;
  readonly required?: boolean;
  readonly flags?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly value: {
    readonly type: unknown;
    readonly collection: boolean;
    readonly data?: unknown;
    readonly available?: readonly unknown[];
  };
}

/** Real exports lie beside the project; `null` and a line on the console where they do not. */
export function exportedCards(): ExportedCard[] | null {
  const folder = corpusFolder;
  if (!existsSync(folder)) {
    console.warn(`SKIPPED: no exports at ${folder} (set FLOPACK_SHARED)`);
    return null;
  }
  const found: ExportedCard[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(flow|folder|flopack)$/.test(name)) continue;
    const pack = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      version: string;
      created: string;
      data: { flos: Record<string, { data: Body | null }> };
    };
    for (const flow of Object.values(pack.data.flos))
      walk(flow.data, { file: name, version: pack.version, created: pack.created }, found);
  }
  return found;
}

interface Body {
  readonly methods: readonly Omit<ExportedCard, 'file' | 'created' | 'version' | 'inner'>[];
}

function walk(
  body: Body | null,
  from: { file: string; version: string; created: string },
  found: ExportedCard[],
): void {
  for (const card of body?.methods ?? []) {
    const model = card.node.data.model ?? (card.node as unknown as { model: Model }).model;
    const nested = [
      ...Object.values(model.inputs.data).map((port) => port.value.data),
      (model.policy as { error?: { flo?: unknown } })?.error?.flo,
    ];
    const start = found.length;
    found.push({ ...from, address: card.address, node: { data: { model } }, inner: null });
    for (const flow of nested) if (isBody(flow)) walk(flow, from, found);
    // The wrapper of an event flow follows its event card.
    const event = found[start - 1];
    if (card.address.endsWith(':list:0.0.1:asyncEach') && event && found[start + 1])
      found[start - 1] = { ...event, inner: callableAfter(found, start + 1) };
  }
}

const callableAfter = (found: readonly ExportedCard[], from: number): ExportedCard | null =>
  found.slice(from).find((card) => card.address.endsWith(':callable')) ?? null;

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && Array.isArray((value as Body).methods);
