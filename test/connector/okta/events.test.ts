import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../connector/core/field.ts';
import { oktaEvents } from '../../../connector/okta/events.ts';

const event: JsonObject = {
  uuid: 'e1',
  published: '2026-01-02T03:04:05.678Z',
  eventType: 'application.user_membership.add',
  version: '0',
  displayMessage: 'Add user to application membership',
  actor: { id: '00a', type: 'User', alternateId: 'admin@x', displayName: 'Admin' },
  target: [
    { id: '0ua', type: 'AppUser', alternateId: 'a@b', displayName: 'A' },
    { id: '0oa', type: 'AppInstance', alternateId: 'Office 365', displayName: 'Microsoft Office 365' },
    { id: '00u', type: 'User', alternateId: 'a@b', displayName: 'A' },
  ],
  debugContext: { debugData: { behaviors: '{New Device=POSITIVE}' } },
};
const delivery: JsonObject = {
  eventId: 'd1',
  eventTime: '2026-01-02T03:04:06.000Z',
  source: 'https://org/api/v1/eventHooks/who1',
};
const assigned = oktaEvents.get('okta/userAddedToApplicationMembership')!;

describe('Okta event cards', () => {
  it('listen to the event types of the standard catalogue', () => {
    const types = Object.fromEntries([...oktaEvents].map(([kind, card]) => [kind, card.eventTypes.join()]));
    expect(types).toEqual({
      'okta/userCreated': 'user.lifecycle.create',
      'okta/userActivated': 'user.lifecycle.activate',
      'okta/userDeactivated': 'user.lifecycle.deactivate',
      'okta/userSuspended': 'user.lifecycle.suspend',
      'okta/userAddedToApplicationMembership': 'application.user_membership.add',
      'okta/userRemovedFromApplicationMembership': 'application.user_membership.remove',
      'okta/userAddedToGroupMembership': 'group.user_membership.add',
      'okta/userRemovedFromGroupMembership': 'group.user_membership.remove',
      'okta/groupProfileUpdated': 'group.profile.update',
      'okta/groupDeleted': 'group.lifecycle.delete',
      'okta/oktaUserProfileUpdated': 'user.account.update_profile',
      'okta/oktaUserPasswordUpdated': 'user.account.update_password',
      'okta/userSignedIn': 'user.session.start',
      'okta/userMFAFactorActivated': 'user.mfa.factor.activate',
      'okta/userMFAFactorDeactivated': 'user.mfa.factor.deactivate',
      'okta/userReportedSuspiciousActivityBeta': 'user.account.report_suspicious_activity_by_enduser',
      'okta/accessCertificationDecisionSubmitted': 'certification.campaign.item.decide',
      'okta/accessRequestCreated': 'access.request.create',
      'oktadevices/userMFA': 'user.authentication.auth_via_mfa',
      'oktadevices/userMFAFactorActivated': 'user.mfa.factor.activate',
      'oktadevices/userMFAFactorDeactivated': 'user.mfa.factor.deactivate',
      'oktadevices/userMFAFactorResetAll': 'user.mfa.factor.reset_all',
      'oktadevices/mfaPreregistrationInitiated': 'system.mfa.preregister.initiate',
    });
  });

  it('fill the fields, targets found by type', () => {
    const item = assigned.item(event, delivery, { 'x-trace': '7', authorization: 'secret', cookie: 'secret' });
    expect({ ...item }).toMatchObject({
      'Date and Time': '2026-01-02T03:04:05.678Z',
      Message: 'Add user to application membership',
      'Event ID': 'd1',
      'Event Type': 'application.user_membership.add',
      'Event Time': '2026-01-02T03:04:06.000Z',
      Version: '0',
      Admin: { ID: '00a', 'Alternate ID': 'admin@x', 'Display Name': 'Admin', Type: 'User' },
      'Okta User': { ID: '00u', 'Alternate ID': 'a@b', 'Display Name': 'A', Type: 'User' },
      'Application User': { ID: '0ua', Type: 'AppUser' },
      Application: { ID: '0oa', 'Display Name': 'Microsoft Office 365', Type: 'AppInstance' },
      UUID: 'e1',
      'Event Details': event,
      Headers: { 'x-trace': '7' },
      Source: 'https://org/api/v1/eventHooks/who1',
      'Debug Context': { 'Debug Data': { behaviors: '{New Device=POSITIVE}' } },
    });
    expect(JSON.stringify(item)).not.toContain('secret');
  });

  it.each(['me/../../apps', '..', '00u?x=y', '00u#', 'a b', '', 'ü', '0'.repeat(101)])(
    'refuse a user whose id would lead to another path: %j',
    (id) => {
      const other = { ...event, target: [{ id, type: 'User' }] };
      expect(() => assigned.item(other, delivery, {})).toThrow('something that is no Okta id');
    },
  );

  it('stay whole when an event is not', () => {
    for (const [, card] of oktaEvents)
      for (const odd of [
        {},
        { target: 'x', actor: [], debugContext: 7 },
        { target: [null, 7, [], { type: 'User' }] },
      ] as JsonObject[])
        expect(card.item(odd, {}, {})).toMatchObject({ UUID: null, 'Event ID': null });
  });

  it.each([
    [
      { 'parameters/useId': 'Yes', 'parameters/appId': '0oa', 'parameters/instance': '-- Enter App Instance ID --' },
      true,
    ],
    [{ 'parameters/useId': 'Yes', 'parameters/appId': ' 0oa ' }, true],
    [{ 'parameters/useId': 'Yes', 'parameters/appId': '0ob', 'parameters/instance': '0oa' }, false],
    [{ 'parameters/useId': 'No', 'parameters/instance': '0oa', 'parameters/appId': '' }, true],
    [{ 'parameters/instance': '0oa' }, true],
    [{ 'parameters/useId': 'Yes', 'parameters/appId': '' }, false],
    [{ 'parameters/useId': 'No', 'parameters/instance': '-- Enter App Instance ID --' }, false],
    [{ 'parameters/useId': 'Yes', 'parameters/appId': '00u' }, false],
    [{}, false],
  ])('an assignment matches %j: %p', (options, matches) => {
    expect(assigned.matches(event, options)).toBe(matches);
  });

  it('an event without an application fails where an application is chosen, rather than pass unnoticed', () => {
    expect(assigned.matches({ eventType: 'x' }, {})).toBe(false);
    const chosen = { 'parameters/useId': 'Yes', 'parameters/appId': '0oa' };
    for (const target of [undefined, 'x', [], [null, { type: 'AppInstance' }]])
      expect(() => assigned.matches({ target } as JsonObject, chosen)).toThrow('no target of type AppInstance');
  });
});
