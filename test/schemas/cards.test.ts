import { describe, expect, it } from '@jest/globals';
import { kindOf } from '../../connector/core/card.ts';
import { type ExportedCard, exportedCards, type Side, schemas, vendorCards } from './shared.ts';

const found = exportedCards();
const onExports = found ? describe : describe.skip;
const byKind = new Map<string, ExportedCard[]>();
for (const card of found ?? []) byKind.set(kindOf(card.address), [...(byKind.get(kindOf(card.address)) ?? []), card]);

const newest = (cards: readonly ExportedCard[]): ExportedCard =>
  cards.toSorted((a, b) => (a.created < b.created ? 1 : -1))[0]!;
const own = (side: Side) => Object.values(side.data).filter((p) => !p.metadata.custom && !p.metadata.wormholeMethodId);
const name = (p: { group: string | null; key: string }) => `${p.group}/${p.key}`;

describe('card schemas', () => {
  it('are there for every card that the packs and the article use', () => {
    const kinds = schemas('cards').map(({ schema }) => schema['x-card']!.kind);
    for (const kind of [
      ...'callable comment noop return returnRaw spawn if join branch tryCatch continueIf assignIf lookup let throwIf throw'
        .split(' ')
        .map((f) => `kernel/control/${f}`),
      ...'compose concat split replace base64Decode toLowerCase trim length'
        .split(' ')
        .map((f) => `kernel/string/${f}`),
      ...'construct get pick expand merge'.split(' ').map((f) => `kernel/object/${f}`),
      ...'asyncEach each at length construct'.split(' ').map((f) => `kernel/list/${f}`),
      ...[
        'kernel/http/accept',
        'kernel/json/parse',
        'kernel/json/stringify',
        'kernel/boolean/compare',
        'kernel/boolean/and',
        'kernel/boolean/or',
      ],
      ...'userCreated userAddedToApplicationMembership userActivated readUser updateUser activateUser hTTPRequest'
        .split(' ')
        .map((f) => `okta/${f}`),
      ...['httpfunctions/get', 'httpfunctions/post', 'httpfunctions/raw', 'office365admin/readUser'],
      ...[
        'flopack/stage-user-for-password-import',
        'flopack/password-import-hook',
        'flopack/validate-azure-ad-credential',
      ],
    ]) {
      expect(kinds).toContain(kind);
    }
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('mark the fields that hold secrets', () => {
    const secret = schemas('cards').flatMap(({ schema }) =>
      Object.entries(schema.properties!).flatMap(([side, { properties }]) =>
        Object.entries(properties!)
          .filter(([, p]) => p['x-secret'])
          .map(([key]) => `${schema['x-card']!.kind} ${side} ${key}`),
      ),
    );
    expect(secret).toEqual([
      'flopack/password-import-hook output Password',
      'flopack/validate-azure-ad-credential input Password',
      'flopack/validate-azure-ad-credential input Client Secret',
      'kernel/http/accept input headers',
      'kernel/http/accept input query',
      'kernel/http/accept output headers',
      'kernel/http/accept output query',
      'office365admin/readUser output passwordProfile',
    ]);
  });
});

onExports('card schemas against real exports', () => {
  it.each(vendorCards().map((schema) => [schema['x-card'].kind, schema] as const))(
    '%s has the constants and the fields of its exports',
    (kind, schema) => {
      const cards = byKind.get(kind)!;
      expect(cards.length).toBeGreaterThan(0);
      const card = schema['x-card'];
      const { constants } = card;
      for (const { node, file } of cards) {
        const { model } = node.data;
        const want = { ...constants, ...(kind === 'kernel/control/noop' ? { displayed: model.displayed } : {}) };
        const got = Object.fromEntries(
          Object.keys(want)
            .filter((key) => model[key] !== undefined)
            .map((key) => [key, model[key]]),
        );
        expect({ file, got }).toEqual({
          file,
          got: Object.fromEntries(Object.keys(got).map((key) => [key, (want as Record<string, unknown>)[key]])),
        });
      }
      const last = newest(cards);
      const ports = {
        input: own(last.node.data.model.inputs),
        output: card.event ? own(last.inner!.node.data.model.outputs) : own(last.node.data.model.outputs),
      };
      for (const side of ['input', 'output'] as const) {
        for (const [key, property] of Object.entries(schema.properties[side].properties!)) {
          const field = property['x-field']!;
          const port = ports[side].find((p) => name(p) === name(field));
          if (!port && (field.chosen || isSeenElsewhere(cards, side, field))) continue;
          expect({ key, found: port !== undefined }).toEqual({ key, found: true });
          expect({ key, required: port!.required === true, option: port!.flags === 'p' }).toEqual({
            key,
            required: field.required,
            option: field.option,
          });
          if (
            !field.available?.includes('*') &&
            typeof field.type === 'string' &&
            !(field.available && field.available.length > 1) &&
            typeof port!.value.type === 'string'
          ) {
            expect({ key, type: port!.value.type }).toEqual({ key, type: field.type });
          }
        }
      }
    },
  );

  it('names addresses and connector versions that exist in exports', () => {
    const versions = new Set(found!.map((card) => card.address.split(':').slice(0, 5).join(':')));
    for (const schema of vendorCards())
      expect(versions).toContain(schema['x-card'].address!.split(':').slice(0, 5).join(':'));
  });

  it('counts the occurrences that it names', () => {
    for (const schema of vendorCards()) {
      const count = Number(/(\d+) occurrences/.exec(schema['x-card'].source)?.[1]);
      expect([schema['x-card'].kind, count]).toEqual([
        schema['x-card'].kind,
        byKind.get(schema['x-card'].kind)!.length,
      ]);
    }
  });
});

/** Connector cards show what the author picked: another export has the field. */
function isSeenElsewhere(
  cards: readonly ExportedCard[],
  side: 'input' | 'output',
  field: { group: string | null; key: string },
): boolean {
  return cards.some(({ node }) =>
    own(node.data.model[side === 'input' ? 'inputs' : 'outputs']).some((port) => name(port) === name(field)),
  );
}
