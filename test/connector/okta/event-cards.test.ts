import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../connector/core/field.ts';
import { oktaEvents } from '../../../connector/okta/events.ts';
import { serve } from '../../../runtime/triggers/serve.ts';
import { type OktaSandbox, startOkta } from '../../../sandbox/okta/server.ts';
import { api, eventHook, signIn } from '../../sandbox/okta-client.ts';
import { person } from './helpers/org.ts';

let okta: OktaSandbox;
let close: () => Promise<void>;
const deliveries: { readonly body: JsonObject; readonly event: JsonObject }[] = [];
const ids: Record<string, string> = {};

const emitted = (eventType: string, type: string, debugData = {}) =>
  okta.emit({
    eventType,
    displayMessage: eventType,
    target: [
      { id: ids.user ?? '', type: 'User', alternateId: 'u', displayName: 'U', detailEntry: null },
      { id: 'thing1', type, alternateId: 'alt', displayName: 'Thing', detailEntry: null },
    ],
    debugData,
  });

beforeAll(async () => {
  okta = await startOkta();
  const types = [...new Set([...oktaEvents.values()].flatMap(({ eventTypes }) => eventTypes))];
  const target = {
    apiFlow: () => null,
    invoke: () => ({ status: 'success' }) as const,
    deliver: async (body: unknown) => {
      const sent = body as JsonObject & { data: { events: JsonObject[] } };
      for (const event of sent.data.events) deliveries.push({ body: sent, event });
    },
  };
  const hook = { path: '/events', header: 'authorization', secret: 'event-secret' };
  const server = await serve(target, { host: '127.0.0.1', port: 0, eventHook: hook });
  close = async () => {
    await server.close();
    await okta.close();
  };
  const made = await api(okta, 'POST', '/api/v1/eventHooks', eventHook(`${server.url}/events`, types));
  await api(okta, 'POST', `/api/v1/eventHooks/${made.body.id}/lifecycle/verify`);

  const user = (await okta.addUser({ ...person('ann@b.test'), password: 'Long-Enough-1' })).id;
  ids.user = user;
  ids.app = okta.appId;
  const call = async (method: string, path: string, body?: unknown) => (await api(okta, method, path, body)).body;
  ids.group = (await call('POST', '/api/v1/groups', { profile: { name: 'Staff' } })).id;
  await call('PUT', `/api/v1/groups/${ids.group}/users/${user}`);
  await call('PUT', `/api/v1/groups/${ids.group}`, { profile: { name: 'All staff' } });
  await call('DELETE', `/api/v1/groups/${ids.group}/users/${user}`);
  await call('DELETE', `/api/v1/groups/${ids.group}`);
  await call('POST', `/api/v1/apps/${ids.app}/users`, { id: user });
  await call('DELETE', `/api/v1/apps/${ids.app}/users/${user}`);
  await call('POST', `/api/v1/users/${user}`, { profile: { title: 'Chef', city: 'Bonn' } });
  await call('POST', `/api/v1/users/${user}`, { credentials: { password: { value: 'Longer-Enough-2' } } });
  await signIn(okta, 'ann@b.test', 'Longer-Enough-2');
  const factor = await call('POST', `/api/v1/users/${user}/factors`, { factorType: 'sms', provider: 'OKTA' });
  await call('DELETE', `/api/v1/users/${user}/factors/${factor.id}`);
  emitted('certification.campaign.item.decide', 'CertificationReviewItem');
  emitted('access.request.create', 'ACCESS_REQUEST');
  emitted('system.mfa.preregister.initiate', 'x');
  emitted('user.authentication.auth_via_mfa', 'x');
  emitted('user.mfa.factor.reset_all', 'x');
  const suspicious = { suspiciousActivityEventType: 'user.session.start', suspiciousActivityOs: 'iOS' };
  emitted('user.account.report_suspicious_activity_by_enduser', 'x', suspicious);
  await call('POST', `/api/v1/users/${user}/lifecycle/suspend`);
  await call('POST', `/api/v1/users/${user}/lifecycle/deactivate`);
  await okta.idle();
}, 20_000);
afterAll(() => close());

const user = () => ({ 'Okta User': { ID: ids.user, 'Alternate ID': 'ann@b.test', Type: 'User' } });
const group = (name: string) => ({ Group: { ID: ids.group, 'Display Name': name, Type: 'UserGroup' } });
const app = () => ({ Application: { ID: ids.app }, 'Application User': { 'Alternate ID': 'ann@b.test' } });
const admin = { Admin: { 'Display Name': 'Sandbox Admin' }, Actor: { 'Display Name': 'Sandbox Admin' } };

const cases: Record<string, () => object> = {
  'okta/userCreated': () => ({ ...user(), ...admin }),
  'okta/userActivated': user,
  'okta/userDeactivated': user,
  'okta/userSuspended': user,
  'okta/userAddedToApplicationMembership': () => ({ ...user(), ...app() }),
  'okta/userRemovedFromApplicationMembership': () => ({ ...user(), ...app() }),
  'okta/userAddedToGroupMembership': () => ({ ...user(), ...group('Staff') }),
  'okta/userRemovedFromGroupMembership': () => ({ ...user(), ...group('All staff') }),
  'okta/groupProfileUpdated': () => ({ ...group('All staff'), 'Changed Attributes': 'name' }),
  'okta/groupDeleted': () => group('All staff'),
  'okta/oktaUserProfileUpdated': () => ({
    ...user(),
    'Changed Attributes': 'title,city',
    Severity: 'INFO',
    Result: 'SUCCESS',
    Client: { ipAddress: '127.0.0.1' },
    Transaction: { type: 'WEB' },
  }),
  'okta/oktaUserPasswordUpdated': user,
  'okta/userSignedIn': () => ({ Actor: { ID: ids.user, 'Alternate ID': 'ann@b.test' } }),
  'okta/userMFAFactorActivated': () => ({ ...user(), 'Debug Context': { 'Debug Data': { factor: 'sms' } } }),
  'okta/userMFAFactorDeactivated': user,
  'okta/userReportedSuspiciousActivityBeta': () => ({
    Name: 'Sandbox Admin',
    Email: 'admin@sandbox.example',
    'Suspicious Activity Details': expect.stringContaining('"suspiciousActivityOs":"iOS"'),
  }),
  'okta/accessCertificationDecisionSubmitted': () => ({ 'Review Item': { ID: 'thing1' }, ...admin }),
  'okta/accessRequestCreated': () => ({ 'Access Request': { ID: 'thing1', Type: 'ACCESS_REQUEST' } }),
  'oktadevices/userMFA': () => admin,
  'oktadevices/userMFAFactorActivated': user,
  'oktadevices/userMFAFactorDeactivated': user,
  'oktadevices/userMFAFactorResetAll': () => admin,
  'oktadevices/mfaPreregistrationInitiated': () => admin,
};

describe('what the org delivers starts the event cards', () => {
  it('of every kind', () => {
    expect(Object.keys(cases).sort()).toEqual([...oktaEvents.keys()].sort());
  });

  it.each(Object.entries(cases))('%s', (kind, expected) => {
    const card = oktaEvents.get(kind)!;
    const found = deliveries.filter(({ event }) => card.eventTypes.includes(String(event.eventType)));
    expect(found).toHaveLength(1);
    const { event, body } = found[0]!;
    const options = { 'parameters/useId': 'Yes', 'parameters/appId': ids.app };
    expect(card.matches(event, options)).toBe(true);
    const item = { ...card.item(event, body, {}) };
    expect(item).toMatchObject({ 'Event Type': event.eventType, UUID: event.uuid, 'Event ID': body.eventId });
    expect(item).toMatchObject(expected());
  });

  it('application cards take their application alone', () => {
    const card = oktaEvents.get('okta/userRemovedFromApplicationMembership')!;
    const { event } = deliveries.find(({ event: one }) => one.eventType === 'application.user_membership.remove')!;
    expect(card.matches(event, { 'parameters/useId': 'Yes', 'parameters/appId': '0oaother' })).toBe(false);
    expect(card.matches(event, { 'parameters/useId': 'No', 'parameters/instance': ids.app })).toBe(true);
    expect(
      card.matches(event, { 'parameters/useId': 'No', 'parameters/instance': '-- Enter App Instance ID --' }),
    ).toBe(false);
  });
});
