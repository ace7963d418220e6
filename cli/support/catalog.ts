import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A card that has a definition. */
export interface Defined {
  readonly kind: string;
  readonly name: string;
  /** Uses in the exports that definitions are made of; null: written by hand. */
  readonly seen: { readonly cards: number; readonly packs: number } | null;
}

let known: ReadonlyMap<string, Defined> | null = null;

/** Every card definition of `schemas/cards`, by kind. */
export function definedCards(): ReadonlyMap<string, Defined> {
  known ??= read(fileURLToPath(new URL('../../schemas/cards', import.meta.url)));
  return known;
}

function read(folder: string): ReadonlyMap<string, Defined> {
  const found = new Map<string, Defined>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.schema.json')) continue;
    const schema = JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as {
      readonly 'x-card'?: { kind?: string; name?: string; seen?: { cards: number; packs: number } };
    };
    const card = schema['x-card'];
    if (card?.kind !== undefined)
      found.set(card.kind, { kind: card.kind, name: card.name ?? card.kind, seen: card.seen ?? null });
  }
  return found;
}
