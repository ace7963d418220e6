import type { Call, Reply, Route } from '../http.ts';
import { type Caller, graph, listUsers, readUser, withPermission } from './graph.ts';
import { addMember, createGroup, deleteGroup, listGroups, listMembers, readGroup, removeMember } from './groups.ts';
import { invite } from './invitations.ts';
import { createDraft, sendDraft, sendMail } from './mail.ts';
import type { EntraUserSeed, Tenant } from './model.ts';
import { assignLicense, listSkus, patchUser, revokeSessions } from './write-user.ts';

const DIRECTORY = 'Directory.ReadWrite.All';
const WRITE_USERS = ['User.ReadWrite.All', DIRECTORY];
const READ_GROUPS = ['Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All', DIRECTORY];
const WRITE_GROUPS = ['Group.ReadWrite.All', DIRECTORY];
const MEMBERS = ['GroupMember.ReadWrite.All', ...WRITE_GROUPS];
const READ_SKUS = ['LicenseAssignment.Read.All', 'Organization.Read.All', 'Directory.Read.All', DIRECTORY];
const LICENSES = ['LicenseAssignment.ReadWrite.All', ...WRITE_USERS];
const REVOKE = ['User.RevokeSessions.All', ...WRITE_USERS];

/** The part of Graph that the cards and clients use. */
export function graphRoutes(tenant: Tenant, addUser: (seed: EntraUserSeed) => void): Route[] {
  const v1 = (method: string, path: string, handler: Route['handler']): Route => ({
    method,
    path: `/v1.0${path}`,
    handler,
  });
  const on = (
    method: string,
    path: string,
    names: readonly string[],
    answer: (tenant: Tenant, call: Call, caller: Caller) => Reply,
  ): Route => v1(method, path, (call) => withPermission(tenant, call, names, answer));
  return [
    v1('GET', '/users', (call) => graph(tenant, call, listUsers)),
    v1('GET', '/users/{id}', (call) => graph(tenant, call, readUser)),
    v1('GET', '/me', (call) => graph(tenant, call, readUser)),
    on('PATCH', '/users/{id}', WRITE_USERS, patchUser),
    on('POST', '/users/{id}/revokeSignInSessions', REVOKE, revokeSessions),
    on('POST', '/users/{id}/assignLicense', LICENSES, assignLicense),
    on('GET', '/subscribedSkus', READ_SKUS, listSkus),
    on('GET', '/groups', READ_GROUPS, listGroups),
    on('POST', '/groups', WRITE_GROUPS, createGroup),
    on('GET', '/groups/{id}', READ_GROUPS, readGroup),
    on('DELETE', '/groups/{id}', WRITE_GROUPS, deleteGroup),
    on('GET', '/groups/{id}/members', READ_GROUPS, listMembers),
    on('POST', '/groups/{id}/members/$ref', MEMBERS, addMember),
    on('DELETE', '/groups/{id}/members/{memberId}/$ref', MEMBERS, removeMember),
    on('POST', '/invitations', ['User.Invite.All', ...WRITE_USERS], (_, call) => invite(tenant, call, addUser)),
    on('POST', '/me/messages', ['Mail.ReadWrite'], createDraft),
    on('POST', '/me/messages/{id}/send', ['Mail.Send'], sendDraft),
    on('POST', '/me/sendMail', ['Mail.Send'], sendMail),
  ];
}
