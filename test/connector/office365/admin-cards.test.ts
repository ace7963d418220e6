import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CardContext, Values } from '../../../connector/core/behaviour.ts';
import type { CardError } from '../../../connector/core/error.ts';
import { defaultRules } from '../../../connector/core/rules.ts';
import { office365Behaviours } from '../../../connector/office365/behaviours.ts';
import { undiciHttp } from '../../../runtime/ports/http.ts';
import { type EntraSandbox, startEntra } from '../../../sandbox/entra/server.ts';
import { fields, type Shape } from '../../support/card.ts';
import { connection, context, fakeClock } from '../http/context.ts';

const cards = office365Behaviours();
const http = undiciHttp();
const E5 = '11111111-2222-3333-4444-555555555555';
let entra: EntraSandbox;

beforeAll(async () => {
  entra = await startEntra({
    users: ['ann', 'bob', '$cyd'].map((name) => ({
      userPrincipalName: `${name}@nordwind.example`,
      password: 'Long-Enough-1',
      profile: { displayName: name, mail: `${name}@nordwind.example` },
    })),
    skus: [
      {
        skuId: E5,
        skuPartNumber: 'ENTERPRISEPREMIUM',
        enabled: 1,
        plans: [{ servicePlanId: 'p1', servicePlanName: 'EXCHANGE' }],
      },
    ],
  });
});
afterAll(async () => {
  await http.close();
  await entra.close();
});

const ALL = ['User.ReadWrite.All', 'Group.ReadWrite.All', 'Organization.Read.All', 'User.Invite.All'];

async function run(
  card: string,
  inputs: Values,
  outputs: Readonly<Record<string, Shape>> = {},
  more: Partial<CardContext> & { readonly token?: string } = {},
): Promise<Values> {
  const { token = entra.appToken(ALL), ...rest } = more;
  const given = connection('office365admin', { baseUrl: entra.url, authorization: `Bearer ${token}` });
  const kind = card.includes('/') ? card : `office365admin/${card}`;
  return {
    ...(await cards.get(kind)!(inputs, context({ http, connection: given, outputs: fields(outputs), ...rest }))),
  };
}

async function failed(...given: Parameters<typeof run>): Promise<CardError> {
  const out = await run(...given).catch((error: unknown) => error);
  if (!(out instanceof Error)) throw new Error(`the card did not fail but gave ${JSON.stringify(out)}`);
  return out as CardError;
}

async function group(name: string): Promise<string> {
  const out = await run('customAPIAction', {
    'parameters/requestType': 'POST',
    'Request/Relative URL': '/groups',
    'Request/Body': { displayName: name, mailNickname: name, mailEnabled: true, securityEnabled: false },
  });
  expect(out['Response/Status Code']).toBe(201);
  return (out['Response/Body'] as { id: string }).id;
}

const STATUS = { 'Output/Status Code': 'number' } as const;
const NO_CONTENT = { 'Output/Status Code': 204 };
const ANN = 'ann@nordwind.example';

describe('Office 365 Admin cards against the tenant', () => {
  it('reads, disables and enables a user', async () => {
    const read = { 'User/id': 'string', 'User/accountEnabled': 'boolean', 'User/userType': 'string' } as const;
    const id = entra.user(ANN)!.id;
    expect(await run('disableUserAccount', { 'User/id': ANN }, STATUS)).toEqual(NO_CONTENT);
    expect(await run('readUser', { 'User/ID or Email': ANN }, read)).toMatchObject({
      'User/id': id,
      'User/accountEnabled': false,
      'User/userType': 'Member',
    });
    expect(await run('enableUserAccount', { 'User/id': id }, STATUS)).toEqual(NO_CONTENT);
    expect((await run('readUser', { 'User/ID or Email': id }, read))['User/accountEnabled']).toBe(true);
  });

  it('adds and removes members by id and by name, odd names too', async () => {
    const id = await group('staff');
    for (const user of [ANN, entra.user('bob@nordwind.example')!.id, '$cyd@nordwind.example']) {
      expect(await run('addUserToGroup', { 'User/id': user, 'Group/id': id }, STATUS)).toEqual(NO_CONTENT);
    }
    expect(entra.groups().find((one) => one.id === id)?.members.size).toBe(3);
    expect(await run('removeUserFromGroup', { 'User/id': ANN, 'Group/id': id }, STATUS)).toEqual(NO_CONTENT);
    expect(entra.groups().find((one) => one.id === id)?.members.size).toBe(2);
  });

  it('searches groups over several pages and deletes them', async () => {
    const ids = [await group("o'neil"), await group('sea-1'), await group('sea-2')];
    const item = { id: 'string', displayName: 'string', mail: 'string', proxyAddresses: 'string[]' } as const;
    const all = { 'parameters/resultSet': 'All Matching Records' };
    const exact = { ...all, 'parameters/filter_type': 'eq', 'Search/displayName': "o'neil" };
    expect(await run('searchGroups', exact, { 'Result/Groups': [item] })).toEqual({
      'Result/Groups': [
        {
          id: ids[0],
          displayName: "o'neil",
          mail: "o'neil@nordwind.example",
          proxyAddresses: ["SMTP:o'neil@nordwind.example"],
        },
      ],
    });
    const begins = { ...all, 'parameters/filter_type': 'startsWith', 'Search/mail': 'sea' };
    const many = await run('searchGroups', begins, { 'Result/Groups': [item] });
    expect(many['Result/Groups']).toHaveLength(2);
    const first = { 'parameters/resultSet': 'First Matching Record', 'Search/mail': 'nobody@x.test' };
    expect(await run('searchGroups', first, { 'Result/id': 'string' })).toEqual({ 'Result/id': null });
    const rules = { ...defaultRules, noMatch: 'error' as const };
    expect((await failed('searchGroups', first, { 'Result/id': 'string' }, { rules })).errorKind).toBe('Not Found');
    expect(await run('deleteGroup', { 'Group/id': ids[1] }, STATUS)).toEqual(NO_CONTENT);
    expect((await run('searchGroups', begins, { 'Result/Groups': [item] }))['Result/Groups']).toHaveLength(1);
  });

  it('lists, assigns and removes licenses', async () => {
    const license = {
      'SKU Id': 'string',
      Name: 'string',
      'Consumed Units': 'number',
      'Prepaid Units': 'object',
      'Service Plans': 'object[]',
    } as const;
    const user = { 'User/id': 'string', 'User/assignedLicenses': 'object[]' } as const;
    const inputs = { 'User/id': ANN, 'License/skuId': E5, 'License/disabledPlans': [] };
    expect((await run('assignLicenseToUser', inputs, user))['User/assignedLicenses']).toEqual([
      { skuId: E5, disabledPlans: [] },
    ]);
    expect(await run('getLicenses', {}, { 'Output/Licenses': license })).toEqual({
      'Output/Licenses': [
        {
          'SKU Id': E5,
          Name: 'ENTERPRISEPREMIUM',
          'Consumed Units': 1,
          'Prepaid Units': { enabled: 1, suspended: 0, warning: 0 },
          'Service Plans': [expect.objectContaining({ servicePlanName: 'EXCHANGE' })],
        },
      ],
    });
    const rules = { ...defaultRules, licenseName: 'null' as const };
    const unnamed = await run('getLicenses', {}, { 'Output/Licenses': [{ Name: 'string' }] }, { rules });
    expect(unnamed['Output/Licenses']).toEqual([{ Name: null }]);
    const second = { ...inputs, 'User/id': 'bob@nordwind.example' };
    expect((await failed('assignLicenseToUser', second)).message).toContain('no available licenses');
    expect((await run('removeLicenseFromUser', inputs, user))['User/assignedLicenses']).toEqual([]);
  });

  it('invites a guest', async () => {
    const out = await run(
      'createGuestUser',
      {
        'User/invitedUserDisplayName': 'Guest',
        'User/invitedUserEmailAddress': 'guest@partner.test',
        'User/sendInvitationMessage': false,
        'User/inviteRedirectUrl': 'http://www.office.com',
        'User/invitedUserType': 'Guest',
        'Invited User Message Info/address': 'boss@nordwind.example',
        'Invited User Message Info/name': '',
        'Invited User Message Info/customizedMessageBody': 'Hello',
      },
      {
        'User/invitedUser': 'string',
        'User/status': 'string',
        'User/sendInvitationMessage': 'boolean',
        'Invited User Message Info/ccRecipients': 'object[]',
        'Invited User Message Info/customizedMessageBody': 'string',
      },
    );
    expect(out).toEqual({
      'User/invitedUser': entra.user('guest_partner.test#EXT#@nordwind.example')?.id,
      'User/status': 'PendingAcceptance',
      'User/sendInvitationMessage': false,
      'Invited User Message Info/ccRecipients': [{ emailAddress: { address: 'boss@nordwind.example' } }],
      'Invited User Message Info/customizedMessageBody': 'Hello',
    });
  });

  it('revokes sessions', async () => {
    const outputs = { 'Response/Are All Sessions Revoked?': 'boolean', 'Response/Status Code': 'number' } as const;
    expect(await run('revokeUserSignInSessions', { 'User/userId': ANN }, outputs)).toEqual({
      'Response/Are All Sessions Revoked?': true,
      'Response/Status Code': 200,
    });
    expect(entra.user(ANN)?.sessionsRevoked).not.toBeNull();
  });

  it('Custom API Action calls any path of v1.0, and no other host', async () => {
    const get = { 'parameters/requestType': 'GET', 'Request/Relative URL': '/users', 'Request/Query': { $top: 1 } };
    const out = await run('customAPIAction', get);
    expect(out).toMatchObject({ 'Response/Status Code': 200, 'Response/Body': { value: [{ displayName: 'ann' }] } });
    const patch = {
      'parameters/requestType': 'PATCH',
      'Request/Relative URL': `/users/${ANN}`,
      'Request/Body': { showInAddressList: true },
    };
    expect(await run('customAPIAction', patch)).toMatchObject({ 'Response/Status Code': 204, 'Response/Body': null });
    for (const relative of ['users', '//evil.test/x', 'https://evil.test', '/\\evil.test'])
      expect((await failed('customAPIAction', { 'Request/Relative URL': relative })).errorKind).toBe('URL Error');
    const other = { ...get, 'parameters/requestType': 'HEAD' };
    expect((await failed('customAPIAction', other)).errorKind).toBe('Invalid Input');
  });

  const nobody = { 'User/id': 'nobody@nordwind.example' };
  it.each([
    ['readUser', { 'User/ID or Email': 'nobody' }, 404, 'Request_ResourceNotFound'],
    ['disableUserAccount', nobody, 404, 'Request_ResourceNotFound'],
    ['enableUserAccount', nobody, 404, 'Request_ResourceNotFound'],
    ['addUserToGroup', { ...nobody, 'Group/id': 'g' }, 404, 'Request_ResourceNotFound'],
    ['removeUserFromGroup', { 'User/id': ANN, 'Group/id': 'g' }, 404, 'Request_ResourceNotFound'],
    ['deleteGroup', { 'Group/id': 'g' }, 404, 'Request_ResourceNotFound'],
    ['searchGroups', { 'Search/colour': 'red' }, 400, 'BadRequest'],
    ['assignLicenseToUser', { 'User/id': ANN, 'License/skuId': 'x' }, 400, 'Request_BadRequest'],
    ['removeLicenseFromUser', { 'User/id': ANN, 'License/skuId': E5 }, 400, 'Request_BadRequest'],
    ['createGuestUser', { 'User/invitedUserEmailAddress': 'x' }, 400, 'BadRequest'],
    ['revokeUserSignInSessions', { 'User/userId': 'nobody' }, 404, 'Request_ResourceNotFound'],
    [
      'customAPIAction',
      { 'parameters/requestType': 'PATCH', 'Request/Relative URL': `/users/${ANN}`, 'Request/Body': { shoes: 1 } },
      400,
      'Request_BadRequest',
    ],
  ])('%s %j raises %d %s', async (card, inputs, statusCode, errorCode) => {
    expect((await failed(card, inputs)).fields).toMatchObject({
      statusCode,
      errorCode,
      body: { error: { code: errorCode } },
    });
  });

  it('missing permissions raise 403, a wrong token 401; throttling is waited for', async () => {
    const token = entra.graphToken();
    expect((await failed('getLicenses', {}, {}, { token })).fields).toMatchObject({
      statusCode: 403,
      errorCode: 'Authorization_RequestDenied',
    });
    expect((await failed('getLicenses', {}, {}, { token: 'x' })).fields).toMatchObject({ statusCode: 401 });
    entra.setGraphFault({ kind: 'throttled', times: 1, retryAfter: 7 });
    const clock = fakeClock();
    await run('disableUserAccount', { 'User/id': 'bob@nordwind.example' }, STATUS, { clock });
    expect(clock.slept).toEqual([7_000]);
    entra.setGraphFault({ kind: 'throttled', times: 9, retryAfter: 60 });
    expect((await failed('revokeUserSignInSessions', { 'User/userId': ANN })).fields).toMatchObject({
      statusCode: 429,
    });
    entra.setGraphFault(null);
  });
});

describe('Office 365 Mail Send Email', () => {
  const mail = {
    'Fields/To': ['ann@nordwind.example', 'x@b.test; y@b.test'],
    'Fields/CC': [],
    'Fields/BCC': ['z@b.test'],
    'Fields/Subject': 'Hi',
    'Fields/Body': '<b>x</b>',
    'Fields/Message Type': 'HTML',
    'Fields/Attachments': [{ name: 'a.txt', contentType: 'text/plain', bytes: new TextEncoder().encode('hé') }],
  };
  const token = () => entra.delegatedToken(ANN, ['Mail.ReadWrite', 'Mail.Send']);
  const ID = { 'Email/Message ID': 'string' } as const;

  it('sends a draft and puts out its id', async () => {
    const out = await run('office365mail/sendEmail2', mail, ID, { token: token() });
    const sent = entra.mail().at(-1)!;
    expect(out).toEqual({ 'Email/Message ID': sent.id });
    expect(sent).toMatchObject({
      sent: true,
      owner: entra.user(ANN)?.id,
      message: {
        subject: 'Hi',
        body: { contentType: 'HTML', content: '<b>x</b>' },
        toRecipients: [
          { emailAddress: { address: 'ann@nordwind.example' } },
          { emailAddress: { address: 'x@b.test' } },
          { emailAddress: { address: 'y@b.test' } },
        ],
        bccRecipients: [{ emailAddress: { address: 'z@b.test' } }],
        attachments: [{ name: 'a.txt', contentBytes: Buffer.from('hé').toString('base64') }],
      },
    });
  });

  it('sends directly, without an id, where the rule says so', async () => {
    const rules = { ...defaultRules, mailSend: 'direct' as const };
    const before = entra.mail().length;
    const out = await run('office365mail/sendEmail2', { ...mail, 'Fields/Message Type': null }, ID, {
      token: token(),
      rules,
    });
    expect(out).toEqual({ 'Email/Message ID': null });
    expect(entra.mail().slice(before)).toMatchObject([{ sent: true, message: { body: { contentType: 'Text' } } }]);
  });

  it.each([
    [{ 'Fields/To': [], 'Fields/BCC': [] }, 400, 'ErrorInvalidRecipients'],
    [{ 'Fields/To': ['nobody'] }, 400, 'ErrorInvalidRecipients'],
  ])('%j raises %d %s', async (inputs, statusCode, errorCode) => {
    const error = await failed('office365mail/sendEmail2', { ...mail, ...inputs }, ID, { token: token() });
    expect(error.fields).toMatchObject({ statusCode, errorCode });
  });
});
