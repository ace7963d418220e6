import { iso } from '../clock.ts';
import type { LogTarget, OktaGroup, OktaUser, Org } from './model.ts';
import { userTarget } from './system-log.ts';

/** Puts the user into the group and logs it; a member already is left as it is. */
export function joinGroup(org: Org, group: OktaGroup, user: OktaUser): void {
  if (group.members.has(user.id)) return;
  group.members.add(user.id);
  log(org, group, user, 'add', 'Add user to group membership');
}

export function leaveGroup(org: Org, group: OktaGroup, user: OktaUser): void {
  if (group.members.delete(user.id)) log(org, group, user, 'remove', 'Remove user from group membership');
}

function log(org: Org, group: OktaGroup, user: OktaUser, what: 'add' | 'remove', displayMessage: string): void {
  group.lastMembershipUpdated = iso(org.clock);
  org.append({
    eventType: `group.user_membership.${what}`,
    displayMessage,
    target: [userTarget(user), groupTarget(group)],
  });
}

export function groupTarget(group: OktaGroup): LogTarget {
  return {
    id: group.id,
    type: 'UserGroup',
    alternateId: 'unknown',
    displayName: group.profile.name,
    detailEntry: null,
  };
}
