import type { Behaviours } from '../core/behaviour.ts';
import { activateUser } from './cards/activate-user.ts';
import { addUserToGroup } from './cards/add-user-to-group.ts';
import { assignGroupToApplication } from './cards/assign-group-to-application.ts';
import { assignUserToApplication } from './cards/assign-user-to-application.ts';
import { bulkUserImport } from './cards/bulk-user-import.ts';
import { clearUserSessions } from './cards/clear-user-sessions.ts';
import { createGroup } from './cards/create-group.ts';
import { createImportSession } from './cards/create-import-session.ts';
import { createUser } from './cards/create-user.ts';
import { customApiAction } from './cards/custom-api-action.ts';
import { deactivateUser } from './cards/deactivate-user.ts';
import { deleteGroup } from './cards/delete-group.ts';
import { deleteImportSession } from './cards/delete-import-session.ts';
import { deleteUser } from './cards/delete-user.ts';
import { findUsers } from './cards/find-users.ts';
import { getUserOfApplication } from './cards/get-user-of-application.ts';
import { getUsersGroups } from './cards/get-users-groups.ts';
import { listApplicationsOfUser } from './cards/list-applications-of-user.ts';
import { listGroupMembers } from './cards/list-group-members.ts';
import { listGroupsOfApplication } from './cards/list-groups-of-application.ts';
import { listImportSessions } from './cards/list-import-sessions.ts';
import { listUsersOfApplication } from './cards/list-users-of-application.ts';
import { listUsersWithFilter } from './cards/list-users-with-filter.ts';
import { listUsersWithSearch } from './cards/list-users-with-search.ts';
import { mapProfileSourceAttributes } from './cards/map-profile-source-attributes.ts';
import { readApplication } from './cards/read-application.ts';
import { readGroup } from './cards/read-group.ts';
import { readUser } from './cards/read-user.ts';
import { removeUserFromApplication } from './cards/remove-user-from-application.ts';
import { removeUserFromGroup } from './cards/remove-user-from-group.ts';
import { resetPassword } from './cards/reset-password.ts';
import { searchApplications } from './cards/search-applications.ts';
import { searchGroups } from './cards/search-groups.ts';
import { searchSystemLogs } from './cards/search-system-logs.ts';
import { suspendUser } from './cards/suspend-user.ts';
import { triggerImportSession } from './cards/trigger-import-session.ts';
import { updateGroup } from './cards/update-group.ts';
import { updateUser } from './cards/update-user.ts';
import { stageUserForPasswordImport as stagingCard } from './generated/native-cards.ts';
import { stageUserForPasswordImport } from './stage-user-for-password-import.ts';

/** The Okta connector's cards under the names packs have for them, and this project's own. */
export function oktaBehaviours(): Behaviours {
  return new Map([
    ['okta/readUser', readUser],
    ['okta/updateUser', updateUser],
    ['okta/createUser', createUser],
    ['okta/activateUser', activateUser],
    ['okta/deactivateUser', deactivateUser],
    ['okta/suspendUser', suspendUser],
    ['okta/deleteUser', deleteUser],
    ['okta/resetPassword', resetPassword],
    ['okta/clearUserSessions', clearUserSessions],
    ['okta/listUsersWithSearch', listUsersWithSearch],
    ['okta/listUsersWithFilter', listUsersWithFilter],
    ['okta/searchUsers', findUsers],
    ['okta/getUsersGroups', getUsersGroups],
    ['okta/readGroup', readGroup],
    ['okta/createGroup', createGroup],
    ['okta/updateGroup', updateGroup],
    ['okta/deleteGroup', deleteGroup],
    ['okta/searchGroups', searchGroups],
    ['okta/listGroupMembers', listGroupMembers],
    ['okta/addNewUserToGroup', addUserToGroup],
    ['okta/removeUserFromGroup', removeUserFromGroup],
    ['okta/readApplication', readApplication],
    ['okta/searchApplications', searchApplications],
    ['okta/listApplicationsAssignedToUser', listApplicationsOfUser],
    ['okta/listUsersAssignedToApplication', listUsersOfApplication],
    ['okta/listGroupsAssignedToApplication', listGroupsOfApplication],
    ['okta/getAssignedUserForApplication', getUserOfApplication],
    ['okta/assignUserToApplicationForSSO', assignUserToApplication],
    ['okta/assignGroupToApplication', assignGroupToApplication],
    ['okta/removeUserFromApplication', removeUserFromApplication],
    ['okta/searchSystemLogs', searchSystemLogs],
    ['okta/createAnImportSession', createImportSession],
    ['okta/listImportSessions', listImportSessions],
    ['okta/bulkUserImport', bulkUserImport],
    ['okta/mapProfileSourceAttributes', mapProfileSourceAttributes],
    ['okta/triggerImportSession', triggerImportSession],
    ['okta/deleteImportSession', deleteImportSession],
    ['okta/hTTPRequest', customApiAction],
    [stagingCard.kind, stageUserForPasswordImport],
  ]);
}
