import type { Behaviours } from '../core/behaviour.ts';
import { addUserToGroup } from './add-user-to-group.ts';
import { assignLicenseToUser, removeLicenseFromUser } from './change-license.ts';
import { createGuestUser } from './create-guest-user.ts';
import { customApiAction } from './custom-api-action.ts';
import { deleteGroup } from './delete-group.ts';
import { getLicenses } from './get-licenses.ts';
import { readUser } from './read-user.ts';
import { removeUserFromGroup } from './remove-user-from-group.ts';
import { revokeSignInSessions } from './revoke-sign-in-sessions.ts';
import { searchGroups } from './search-groups.ts';
import { sendEmail } from './send-email.ts';
import { disableUserAccount, enableUserAccount } from './set-account.ts';

/** The cards of Office 365 Admin and Office 365 Mail under the names packs have for them. */
export function office365Behaviours(): Behaviours {
  return new Map([
    ['office365admin/readUser', readUser],
    ['office365admin/disableUserAccount', disableUserAccount],
    ['office365admin/enableUserAccount', enableUserAccount],
    ['office365admin/revokeUserSignInSessions', revokeSignInSessions],
    ['office365admin/createGuestUser', createGuestUser],
    ['office365admin/getLicenses', getLicenses],
    ['office365admin/assignLicenseToUser', assignLicenseToUser],
    ['office365admin/removeLicenseFromUser', removeLicenseFromUser],
    ['office365admin/searchGroups', searchGroups],
    ['office365admin/deleteGroup', deleteGroup],
    ['office365admin/addUserToGroup', addUserToGroup],
    ['office365admin/removeUserFromGroup', removeUserFromGroup],
    ['office365admin/customAPIAction', customApiAction],
    ['office365mail/sendEmail2', sendEmail],
  ]);
}
