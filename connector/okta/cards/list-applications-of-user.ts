import type { Behaviour } from '../../core/behaviour.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { appRecord } from '../records.ts';
import { userIn } from '../target.ts';

/** Okta "List Applications Assigned to User" (`okta/listApplicationsAssignedToUser`): apps filtered by `user.id` (Okta page "Apps"). */
export const listApplicationsOfUser: Behaviour = (inputs, context) => {
  const url = orgUrlOf(context, '/api/v1/apps');
  const id = decodeURIComponent(userIn(inputs)).replace(/[\\"]/g, '\\$&');
  url.searchParams.set('filter', `user.id eq "${id}"`);
  return listCard(inputs, context, { url, pageSize: 200, record: appRecord });
};
