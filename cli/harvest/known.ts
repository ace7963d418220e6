import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToKnown } from '../../build/harvest/add-to-known.ts';
import type { HarvestedCard } from '../../build/harvest/model.ts';
import { applyOverlay, type Overlay } from '../../build/harvest/overlay.ts';
import { printJson } from '../../build/harvest/print.ts';
import { FlopackError } from '../../connector/core/error.ts';
import type { JsonObject } from '../../connector/core/field.ts';

/** What becomes of a card's file. */
export type Action = 'new' | 'same' | 'known' | 'updated' | 'replaced' | 'by hand' | 'left out';

export interface Decision {
  readonly card: HarvestedCard;
  readonly action: Action;
  /** Why, and what changes, in words; empty where the action says it all. */
  readonly detail: string;
  /** What to write, or null. */
  readonly text: string | null;
  /** What is wrong with the card's overlay: the whole harvest fails by it. */
  readonly problems: readonly string[];
}

export interface Mode {
  readonly update: boolean;
  readonly replace: boolean;
}

/** Looks at the definition that a folder has of a card already, and says what is to be done. */
export function decide(card: HarvestedCard, folder: string, overlays: string, mode: Mode): Decision {
  const file = join(folder, card.path);
  const overlay = readJson(join(overlays, card.path.replace('.schema.json', '.json')));
  const whole =
    overlay === null ? { schema: card.schema, problems: [] } : applyOverlay(card.schema, overlay as unknown as Overlay);
  const decision = (action: Action, detail: string, text: string | null = null, problems: string[] = []): Decision => ({
    card,
    action,
    detail,
    text,
    problems,
  });
  const known = readJson(file);
  if (known === null) return decision('new', '', printJson(whole.schema), whole.problems);
  const text = readFileSync(file, 'utf8');
  if (text === printJson(whole.schema)) return decision('same', '', null, mode.replace ? whole.problems : []);
  if ((known['x-card'] as JsonObject | undefined)?.seen === undefined)
    return decision('by hand', 'its definition is written by hand and stays');
  const [had, has] = [known, card.schema].map(cardsSeen) as [number, number];
  if (mode.replace && has < had)
    return decision(
      'known',
      `its definition comes from ${had} cards, these files have ${has}: name all exports to replace it`,
    );
  if (mode.replace) return decision('replaced', 'by what these files say', printJson(whole.schema), whole.problems);
  const { schema, added, newer } = addToKnown(known, whole.schema);
  const news = [
    ...(added.length > 0 ? [`${added.length === 1 ? 'the field' : 'the fields'} ${shortList(added)}`] : []),
    ...(newer ? [`version ${versionText(schema)}`] : []),
  ].join(' and ');
  if (news === '') return decision('known', 'the files say nothing new of it');
  if (!mode.update) return decision('known', `its definition lacks ${news}; --update adds that`);
  return decision('updated', `with ${news}`, printJson(schema));
}

const cardsSeen = (schema: JsonObject): number =>
  Number(((schema['x-card'] as JsonObject).seen as JsonObject | undefined)?.cards ?? 0);

function shortList(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

function versionText(schema: JsonObject): string {
  const address = String((schema['x-card'] as JsonObject).address);
  return address.split(':').at(-2) ?? '';
}

/** A JSON object of a file of ours; null where there is none. Throws FlopackError BUILD_INVALID. */
function readJson(file: string): JsonObject | null {
  if (!existsSync(file)) return null;
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  } catch (cause) {
    throw new FlopackError('BUILD_INVALID', `${file}: is no JSON (${(cause as Error).message}). Mend or remove it.`);
  }
  throw new FlopackError('BUILD_INVALID', `${file}: is no JSON object. Mend or remove it.`);
}
