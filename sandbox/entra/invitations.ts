import type { Call, Reply } from '../http.ts';
import { objectAt, textAt } from '../json.ts';
import { GRAPH_HEADERS } from './graph.ts';
import { graphError } from './graph-error.ts';
import { type EntraUserSeed, findByName, type Tenant } from './model.ts';
import { bodyOf, isReply, unknownProperty } from './write-user.ts';

const SETTABLE = [
  'invitedUserDisplayName',
  'invitedUserEmailAddress',
  'invitedUserMessageInfo',
  'sendInvitationMessage',
  'inviteRedirectUrl',
  'invitedUserType',
];

/** `POST /invitations`: makes the guest, 201. No mail is sent. */
export function invite(tenant: Tenant, call: Call, addUser: (seed: EntraUserSeed) => void): Reply {
  const body = bodyOf(tenant, call);
  if (isReply(body)) return body;
  for (const name of Object.keys(body)) if (!SETTABLE.includes(name)) return unknownProperty(tenant, name);
  const email = textAt(body, 'invitedUserEmailAddress') ?? '';
  const redirect = textAt(body, 'inviteRedirectUrl') ?? '';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return graphError(tenant, 400, 'BadRequest', 'Invalid email address.');
  if (!/^https?:\/\//.test(redirect))
    return graphError(tenant, 400, 'BadRequest', 'InviteRedirectUrl must be a valid URL.');
  const type = textAt(body, 'invitedUserType') ?? 'Guest';
  if (type !== 'Guest' && type !== 'Member') return graphError(tenant, 400, 'BadRequest', `Invalid user type ${type}.`);
  const upn = `${email.replace('@', '_')}#EXT#@${tenant.domains[0]}`;
  const displayName = textAt(body, 'invitedUserDisplayName') || email.slice(0, email.indexOf('@'));
  if (findByName(tenant, upn) === undefined) {
    addUser({
      userPrincipalName: upn,
      password: tenant.chance.uuid(),
      profile: { displayName, mail: email },
      userType: type,
    });
  }
  const info = objectAt(body, 'invitedUserMessageInfo');
  return {
    status: 201,
    headers: GRAPH_HEADERS,
    json: {
      id: tenant.chance.uuid(),
      inviteRedeemUrl: `https://login.microsoftonline.com/redeem?rd=${tenant.chance.uuid()}`,
      invitedUserDisplayName: displayName,
      invitedUserType: type,
      invitedUserEmailAddress: email,
      sendInvitationMessage: body.sendInvitationMessage === true,
      inviteRedirectUrl: redirect,
      status: 'PendingAcceptance',
      invitedUserMessageInfo: {
        customizedMessageBody: textAt(info, 'customizedMessageBody') ?? null,
        messageLanguage: textAt(info, 'messageLanguage') ?? null,
        ccRecipients: Array.isArray(info?.ccRecipients) ? info.ccRecipients : [],
      },
      invitedUser: { id: findByName(tenant, upn)?.id ?? null },
    },
  };
}
