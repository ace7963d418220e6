import type { Behaviour } from '../../core/behaviour.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { userRecord } from '../records.ts';
import { expressionOf } from '../search.ts';

/** Okta "List Users with Filter" (`okta/listUsersWithFilter`). */
export const listUsersWithFilter: Behaviour = (inputs, context) => {
  const url = orgUrlOf(context, '/api/v1/users');
  const filter = expressionOf(inputs, 'Inputs', context);
  if (filter !== null) url.searchParams.set('filter', filter);
  return listCard(inputs, context, { url, pageSize: 200, record: userRecord });
};
