import type { CardContext, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import type { FieldType } from '../core/field.ts';
import { rulesOf } from '../core/rules.ts';
import { isBlank, outputsFrom, type Source, shaped } from '../core/shape.ts';
import { streamRecords } from '../core/stream.ts';
import { recordsOf } from './pages.ts';
import { findInOkta } from './records.ts';

/** What a search or list card asks for. */
export interface Listing {
  /** Without `limit`. */
  readonly url: URL;
  /** Records a page at most, e.g. 200. */
  readonly pageSize: number;
  /** Keys of a record where the card's own output declares none. */
  readonly record: FieldType;
}

/**
 * The card's Result Set: one record in the group of its outputs, a list, or a stream to a helper flow. `First Matching
 * Record` without a match leaves the outputs null, or fails, as the rule `noMatch` says; `All Matching Records` and cards
 * of old packs without the option end at `allRecordsMax`.
 */
export async function listCard(inputs: Values, context: CardContext, listing: Listing): Promise<Values> {
  const chosen = inputs['parameters/resultSet'];
  const set = typeof chosen === 'string' ? chosen : '';
  if (/^Stream/i.test(set)) return await stream(inputs, context, listing);
  if (/^First( Matching)? Record$/i.test(set)) return await first(context, listing);
  const most = Number(/^First (\d{1,5}) /i.exec(set)?.[1] ?? rulesOf(context).allRecordsMax);
  const items: Source[] = [];
  for await (const item of recordsOf(context, sized(listing, most))) {
    items.push(item);
    if (items.length >= most) break;
  }
  return listOutputs(context, items, listing.record);
}

function sized(listing: Listing, records: number): URL {
  const url = new URL(listing.url);
  url.searchParams.set('limit', String(Math.max(1, Math.min(records, listing.pageSize))));
  return url;
}

async function first(context: CardContext, listing: Listing): Promise<Values> {
  for await (const record of recordsOf(context, sized(listing, 1)))
    return outputsFrom(context.card, everyGroup(context, record), findInOkta);
  if (rulesOf(context).noMatch === 'error')
    throw new CardError('Not Found', 'No record matches.', { statusCode: 404, body: '' });
  return outputsFrom(context.card, everyGroup(context, null), findInOkta);
}

function everyGroup(context: CardContext, record: Source | null): Record<string, Source | null> {
  return Object.fromEntries(context.card.outputs.map((field) => [field.group ?? '', record]));
}

/** The card's one list output with the records as it declares them. */
export function listOutputs(context: CardContext, items: readonly Source[], record: FieldType): Values {
  const out: Record<string, unknown> = Object.create(null);
  for (const field of context.card.outputs) {
    if (!field.collection) continue;
    const typed = typeof field.type === 'object' && Object.keys(field.type).length > 0;
    const type: FieldType = { type: typed ? field.type : record.type, collection: true };
    out[field.name] = shaped(type, items, findInOkta);
  }
  return out;
}

async function stream(inputs: Values, context: CardContext, listing: Listing): Promise<Values> {
  const given = recordLimit(inputs);
  const records = mapped(recordsOf(context, sized(listing, given ?? listing.pageSize)), listing.record);
  return await streamRecords(
    given === null ? inputs : { ...inputs, 'Streaming/Record Limit': given },
    context,
    records,
  );
}

/** Record Limit stands in another group on each card (seen in exports: List Criteria, Search Criteria, Streaming). */
export function recordLimit(inputs: Values): number | null {
  for (const [name, value] of Object.entries(inputs))
    if (/\/(Record )?Limit$/.test(name) && !isBlank(value)) {
      const limit = Number(value);
      if (Number.isFinite(limit) && limit >= 0) return Math.floor(limit);
    }
  return null;
}

async function* mapped(records: AsyncIterable<Source>, record: FieldType): AsyncGenerator<unknown> {
  for await (const item of records) yield shaped(record, item, findInOkta);
}
