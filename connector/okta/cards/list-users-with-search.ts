import type { Behaviour } from '../../core/behaviour.ts';
import { inputOf } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { userRecord } from '../records.ts';
import { expressionOf } from '../search.ts';

/**
 * Okta "List Users with Search" (`okta/listUsersWithSearch`). Without any field it lists all users that are not
 * DEPROVISIONED, as the API does (Okta page "Users").
 */
export const listUsersWithSearch: Behaviour = (inputs, context) => {
  const url = orgUrlOf(context, '/api/v1/users');
  const search = expressionOf(inputs, 'Inputs', context);
  if (search !== null) url.searchParams.set('search', search);
  const sortBy = inputOf(inputs, 'Sort', 'sortBy');
  const sortOrder = inputOf(inputs, 'Sort', 'sortOrder');
  if (sortBy !== undefined) url.searchParams.set('sortBy', String(sortBy));
  if (sortOrder !== undefined) url.searchParams.set('sortOrder', String(sortOrder).toLowerCase());
  return listCard(inputs, context, { url, pageSize: 200, record: userRecord });
};
