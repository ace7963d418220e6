import type { Behaviour } from '../../core/behaviour.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { userRecord } from '../records.ts';
import { groupIn } from '../target.ts';

/** Okta "List Group Members" (`okta/listGroupMembers`). */
export const listGroupMembers: Behaviour = (inputs, context) =>
  listCard(inputs, context, {
    url: orgUrlOf(context, `/api/v1/groups/${groupIn(inputs)}/users`),
    pageSize: 200,
    record: userRecord,
  });
