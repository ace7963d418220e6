import { describe, expect, it } from '@jest/globals';
import type { CardDef, NativeCardDef } from '../../connector/core/card.ts';
import type { FieldType } from '../../connector/core/field.ts';
import { validateAzureAdCredential } from '../../connector/entra/generated/native-cards.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as list from '../../connector/kernel/list/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import * as string from '../../connector/kernel/string/generated/cards.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import type { EventHookDelivery } from '../../schemas/types/event-hook.ts';
import type { LogEvent } from '../../schemas/types/log-event.ts';
import type { PasswordImportResponse } from '../../schemas/types/password-import-response.ts';

type Credential = PasswordImportResponse['commands'][number]['value']['credential'];

/** Literals against a card's types; what must not compile is marked, and the type check fails if it does compile. */
const input = <I>(_: CardDef<I, unknown> | NativeCardDef<I, unknown>, value: I): I => value;

describe('types of cards', () => {
  it('take what the card takes', () => {
    expect(input(string.concat, { string1: 'a', string2: 'b', 'input 3': 'c' })).toBeDefined();
    expect(input(object.construct, { id: '1', nested: { a: [1] } })).toBeDefined();
    expect(input(list.at, { list: ['a', 'b'] })).toBeDefined();
    expect(input(okta.hTTPRequest, { requestType: 'POST', 'Relative URL': '/', Body: { a: 1 } })).toBeDefined();
    expect(input(control.if, { 'left-operand': new Date(0), operator: 'is empty' })).toBeDefined();
    expect(input(okta.updateUser, { ID: '00u1', department: 'x', entraObjectId: 'y' })).toBeDefined();
  });

  it('refuse what the card does not take', () => {
    // @ts-expect-error text 2 is missing
    input(string.concat, { string1: 'a' });
    // @ts-expect-error a number is not text
    input(string.concat, { string1: 'a', string2: 1 });
    // @ts-expect-error there is no such field
    input(string.toLowerCase, { string: 'a', locale: 'tr' });
    // @ts-expect-error there is no such comparison
    input(control.if, { operator: '===' });
    // @ts-expect-error there is no HEAD
    input(okta.hTTPRequest, { requestType: 'HEAD', 'Relative URL': '/' });
    // @ts-expect-error the option is Yes or No
    input(okta.activateUser, { id: '00u1', sendEmail: true });
    // @ts-expect-error this event has no options
    input(okta.userCreated, { appId: '0oa1' });
    // @ts-expect-error a password is text
    input(validateAzureAdCredential, { Username: 'a', Password: 1, 'Tenant ID': 'b', 'Client ID': 'c' });
    expect.assertions(0);
  });

  it('give typed objects key by key', () => {
    type Event = NonNullable<typeof okta.userAddedToApplicationMembership.outputType>;
    const id = (event: Event): string | undefined => event['Okta User'].ID;
    // @ts-expect-error an event says four things of a user, and the e-mail address is none of them
    const mail = (event: Event) => event['Okta User'].Email;
    expect(id({ 'Okta User': { ID: '00u1' } } as Event)).toBe('00u1');
    expect(mail({ 'Okta User': {} } as Event)).toBeUndefined();
    // @ts-expect-error Password says whether there is one
    const credentials: NonNullable<NonNullable<typeof okta.readUser.outputType>['Credentials']> = { Password: 'x' };
    expect(credentials.Password).toBe('x');
  });

  it('share the event between a delivery and the log', () => {
    const event: LogEvent = { uuid: '1', published: '2026-01-15T09:30:00Z', eventType: 'user.lifecycle.create' };
    const delivery: EventHookDelivery = { eventType: 'com.okta.event_hook', eventId: '1', data: { events: [event] } };
    const credential: Credential = 'VERIFIED';
    // @ts-expect-error verdicts are written in capitals
    const wrong: Credential = 'ok';
    expect([delivery.data.events[0], credential, wrong]).toEqual([event, 'VERIFIED', 'ok']);
  });
});

describe('card definitions', () => {
  const all = [control, list, object, string, okta].flatMap((module) => Object.values(module) as CardDef[]);

  it('keep reserved words as names', () => {
    expect([control.return.kind, control.if.kind, control.let.kind, control.throw.kind]).toEqual([
      'kernel/control/return',
      'kernel/control/if',
      'kernel/control/let',
      'kernel/control/throw',
    ]);
  });

  it('mirror the fields of mirrored cards', () => {
    const mirrored = all.filter((def) => def.constants.mirrored);
    expect(mirrored.map((def) => def.kind)).toEqual(
      expect.arrayContaining(['kernel/control/callable', 'kernel/control/returnRaw']),
    );
    const fields = (side: CardDef['inputs']) => side.fields.map((f) => [f.group, f.key, f.type, f.collection]);
    for (const def of mirrored) expect([def.kind, fields(def.outputs)]).toEqual([def.kind, fields(def.inputs)]);
  });

  it('have the wrapper of event cards: a list of what the inner flow gets', () => {
    for (const def of [okta.userCreated, okta.userActivated, okta.userAddedToApplicationMembership] as CardDef[]) {
      const collection = def.event!.outputs.fields.find((f) => f.key === 'collection')!;
      expect(collection.collection).toBe(true);
      const { Output } = collection.type as { readonly [key: string]: FieldType };
      const outer = Output!.type;
      const inner = Object.fromEntries(
        def.outputs.fields
          .filter((f) => f.group === 'Output')
          .map((f) => [f.key, { type: f.type, collection: f.collection }]),
      );
      expect(outer).toEqual(inner);
      expect(def.event!.inputs.fields.filter((f) => !f.option).map((f) => f.key)).toEqual(['type', 'data']);
      expect(def.event!.inputs.fields.filter((f) => f.option)).toEqual(def.inputs.fields);
    }
  });

  it('hold plain defaults of the right shape', () => {
    for (const def of all) {
      for (const f of [...def.inputs.fields, ...def.outputs.fields]) {
        if (f.collection)
          expect([def.kind, f.name, f.default === null || Array.isArray(f.default)]).toEqual([def.kind, f.name, true]);
        else expect([def.kind, f.name, Array.isArray(f.default)]).toEqual([def.kind, f.name, false]);
      }
    }
  });
});
