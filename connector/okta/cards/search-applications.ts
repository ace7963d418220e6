import type { Behaviour } from '../../core/behaviour.ts';
import { inputOf } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { appRecord } from '../records.ts';

/** Okta "Search Applications" (`okta/searchApplications`): name or label begins with the Query (Okta page "Apps"). */
export const searchApplications: Behaviour = (inputs, context) => {
  const url = orgUrlOf(context, '/api/v1/apps');
  const query = inputOf(inputs, 'Search', 'Query');
  if (query !== undefined) url.searchParams.set('q', String(query));
  return listCard(inputs, context, { url, pageSize: 200, record: appRecord });
};
