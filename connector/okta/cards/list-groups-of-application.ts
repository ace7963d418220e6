import type { Behaviour } from '../../core/behaviour.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { appGroupRecord } from '../records.ts';
import { appIn } from '../target.ts';

/** Okta "List Groups Assigned to Application" (`okta/listGroupsAssignedToApplication`). */
export const listGroupsOfApplication: Behaviour = (inputs, context) =>
  listCard(inputs, context, {
    url: orgUrlOf(context, `/api/v1/apps/${appIn(inputs)}/groups`),
    pageSize: 200,
    record: appGroupRecord,
  });
