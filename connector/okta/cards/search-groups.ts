import type { Behaviour } from '../../core/behaviour.ts';
import { inputOf } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { groupRecord } from '../records.ts';
import { expressionOf } from '../search.ts';

/**
 * Okta "Search Groups" (`okta/searchGroups`): fields are compared with `eq`, a custom expression is added as it stands
 * (Okta page "Search Groups"); the Query of old packs is the API's `q`, names that begin with it.
 */
export const searchGroups: Behaviour = (inputs, context) => {
  const url = orgUrlOf(context, '/api/v1/groups');
  const query = inputOf(inputs, 'Inputs', 'Query');
  const search = expressionOf(inputs, 'Inputs', context, ['Query']);
  if (query !== undefined) url.searchParams.set('q', String(query));
  if (search !== null) url.searchParams.set('search', search);
  return listCard(inputs, context, { url, pageSize: 200, record: groupRecord });
};
