import type { Behaviour } from '../../core/behaviour.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { groupRecord } from '../records.ts';
import { userIn } from '../target.ts';

/** Okta "Get User's Groups" (`okta/getUsersGroups`). */
export const getUsersGroups: Behaviour = (inputs, context) =>
  listCard(inputs, context, {
    url: orgUrlOf(context, `/api/v1/users/${userIn(inputs)}/groups`),
    pageSize: 200,
    record: groupRecord,
  });
