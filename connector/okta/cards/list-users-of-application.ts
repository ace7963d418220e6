import type { Behaviour } from '../../core/behaviour.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { appUserRecord } from '../records.ts';
import { appIn } from '../target.ts';

/** Okta "List Users Assigned to Application" (`okta/listUsersAssignedToApplication`). */
export const listUsersOfApplication: Behaviour = (inputs, context) =>
  listCard(inputs, context, {
    url: orgUrlOf(context, `/api/v1/apps/${appIn(inputs)}/users`),
    pageSize: 500,
    record: appUserRecord,
  });
