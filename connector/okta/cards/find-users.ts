import type { Behaviour } from '../../core/behaviour.ts';
import { inputOf } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { userRecord } from '../records.ts';

/**
 * Okta "Find Users" (`okta/searchUsers`): first name, last name or email begins with the Query; without one any user
 * matches (Okta page "Find Users").
 */
export const findUsers: Behaviour = (inputs, context) => {
  const url = orgUrlOf(context, '/api/v1/users');
  const query = inputOf(inputs, 'Inputs', 'Query');
  if (query !== undefined) url.searchParams.set('q', String(query));
  return listCard(inputs, context, { url, pageSize: 200, record: userRecord });
};
