import type { Behaviour } from '../core/behaviour.ts';
import { rulesOf } from '../core/rules.ts';
import { finder, type Source, shaped } from '../core/shape.ts';
import { graphRecords, graphUrl } from './graph.ts';

/** Office 365 Admin "Get Licenses" (`office365admin/getLicenses`): the tenant's subscribed SKUs. */
export const getLicenses: Behaviour = async (_inputs, context) => {
  const find = finder({
    Name: (sku) => (rulesOf(context).licenseName === 'part-number' ? sku.skuPartNumber : null),
  });
  const skus: Source[] = [];
  for await (const sku of graphRecords(context, graphUrl(context, '/subscribedSkus'))) skus.push(sku);
  const out: Record<string, unknown> = Object.create(null);
  // old packs declare one license where a list comes (seen in exports)
  for (const field of context.card.outputs)
    out[field.name] = shaped({ type: field.type, collection: true }, skus, find);
  return out;
};
