import { describe, expect, it } from '@jest/globals';
import * as entra from '../../connector/entra/generated/validate-messages.js';
import * as okta from '../../connector/okta/generated/validate-messages.js';
import { schemas } from './shared.ts';

interface AnyValidate {
  (data: unknown): boolean;
  errors?: readonly { readonly instancePath: string }[] | null;
}
const validators = { okta, entra } as unknown as Record<string, Record<string, AnyValidate>>;
const messages = schemas('messages').flatMap(({ path, schema }) =>
  schema['x-validator']!.map((app) => {
    const name = schema.title![0]!.toLowerCase() + schema.title!.slice(1);
    return { path, app, schema, validate: validators[app]![name]! };
  }),
);
const request = messages.find((m) => m.path.includes('password-import-request'))!;

describe('generated message validators', () => {
  it('are there for the messages between Okta, Entra and us', () => {
    expect(messages.map((m) => `${m.app} ${m.path.slice('messages/'.length, -'.schema.json'.length)}`)).toEqual([
      'entra entra-token-error',
      'entra entra-token-success',
      'okta event-hook',
      'entra graph-user',
      'okta log-event',
      'okta okta-error',
      'okta okta-user',
      'okta password-import-request',
      'okta password-import-response',
    ]);
  });

  it.each(messages)('$path takes its examples and refuses its counter-examples', ({ schema, validate }) => {
    for (const example of schema.examples!)
      expect({ valid: validate(example), errors: validate.errors }).toEqual({ valid: true, errors: null });
    for (const { example, at } of schema['x-counterExamples']!) {
      expect({ valid: validate(example), at: validate.errors?.[0]?.instancePath }).toEqual({ valid: false, at });
    }
  });

  it.each([null, undefined, 0, '', 'x', [], true, Number.NaN])('refuse %p without throwing', (value) => {
    for (const { validate, path } of messages) expect({ path, valid: validate(value) }).toEqual({ path, valid: false });
  });

  it('keep the password out of their errors', () => {
    const canary = 'Sup3r-c4nary-Passw0rd';
    const body = structuredClone(request.schema.examples![0]) as {
      data: { context: { credential: Record<string, unknown> } };
    };
    for (const password of [[canary], { value: canary }, canary.repeat(1000)]) {
      body.data.context.credential.password = password;
      expect(request.validate(body)).toBe(false);
      expect(JSON.stringify(request.validate.errors)).not.toContain('c4nary');
    }
  });

  it('do not take an inherited property for a sent one', () => {
    const sent = structuredClone(request.schema.examples![0]) as { data: { context: { credential: object } } };
    sent.data.context.credential = JSON.parse('{"__proto__":{"username":"a","password":"b"}}') as object;
    expect(request.validate(sent)).toBe(false);
  });

  it('let keys through that Okta may add', () => {
    const sent = { ...(request.schema.examples![0] as object), later: { any: 'thing' } };
    expect(request.validate(sent)).toBe(true);
  });
});
