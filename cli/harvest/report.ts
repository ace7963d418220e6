import type { JsonObject } from '../../connector/core/field.ts';
import type { Outcome } from '../harvest.ts';
import { count, oneLine } from '../text.ts';
import type { Decision } from './known.ts';

/** What differs between the examples of each card, a line each. */
export function textReport(decisions: readonly Decision[]): string {
  const parts = decisions.map(({ card }) => {
    const { cards, packs, versions } = seenOf(card.schema);
    const head = `${oneLine(card.kind)}: ${count(cards, 'card')} of ${count(packs, 'pack')}, ${count(versions.length, 'version')}`;
    const lines = card.variations.map(
      ({ what, field, detail }) => `  ${what}${field === '' ? '' : ` of ${oneLine(field)}`}: ${oneLine(detail)}`,
    );
    return [head, ...lines].join('\n');
  });
  return `${parts.join('\n')}\n`;
}

/** The whole of `flopack harvest --json`. Keys are added over time, never renamed. */
export function jsonReport(outcome: Outcome & { readonly written: boolean }): string {
  const { out, packs, decisions, problems, faults, written } = outcome;
  const cards = decisions.map(({ card, action, detail, text }) => ({
    kind: card.kind,
    file: card.path,
    action,
    detail,
    written: written && text !== null,
    seen: seenOf(card.schema),
    variations: card.variations.map(({ what, field, detail: said }) => ({ what, field, detail: said })),
  }));
  return JSON.stringify(
    { ok: problems.length === 0 && faults.length === 0, out, packs, cards, problems, overlay: faults },
    null,
    2,
  );
}

function seenOf(schema: JsonObject): { cards: number; packs: number; versions: readonly string[] } {
  return (schema['x-card'] as unknown as { seen: { cards: number; packs: number; versions: string[] } }).seen;
}
