import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { kindOf } from '../../connector/core/card.ts';
import {
  type ExportedCard,
  type ExportedPort,
  exportedCards,
  root,
  type Side,
  schemas,
  vendorCards,
} from './shared.ts';

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
    expect(secret).toEqual(
      expect.arrayContaining([
        'flopack/password-import-hook output Password',
        'flopack/validate-azure-ad-credential input Password',
        'flopack/validate-azure-ad-credential input Client Secret',
        'active-directory/setPassword input New Password',
        'active-directory/changePassword input Old Password',
        'active-directory/changePassword input New Password',
        'active-directory/verifyCredentials input Password',
        'kernel/http/accept input headers',
        'kernel/http/accept input query',
        'kernel/http/accept output headers',
        'kernel/http/accept output query',
        'office365admin/readUser output passwordProfile',
        'kernel/crypto/hmac input key',
        'kernel/http/raw input key',
        'kernel/http/raw input passphrase',
        'kernel/jwt/sign input key',
        'kernel/jwt/sign output token',
        'kernel/jwt/verify input token',
        'kernel/jwt/verify input key',
        'okta/createUser input Password',
        'darwinbox/updateEmailIdInDarwinbox_28zHrxyI7S input api_key_ODNMOB',
      ]),
    );
    expect(secret.filter((name) => /Changed|Policies/.test(name))).toEqual([]);
  });
});

onExports('card schemas against real exports', () => {
  const harvested = vendorCards().filter((schema) => schema['x-card'].seen !== undefined);

  it('cover every kind of them', () => {
    expect(harvested.map((schema) => schema['x-card'].kind).sort()).toEqual([...byKind.keys()].sort());
  });

  it('have the constants of the newest one; where an overlay says otherwise, of most in its connector version', () => {
    const wrong = harvested.flatMap((schema) => {
      const { kind, constants, address } = schema['x-card'];
      const cards = byKind.get(kind)!;
      const overlaid = changesOf(kind).some(({ at }) => at.startsWith('/x-card/constants'));
      const { model } = (overlaid ? usual(cards.filter((card) => card.address === address)) : newest(cards)).node.data;
      return Object.entries(constants!)
        .filter(([key, value]) => model[key] !== undefined && JSON.stringify(model[key]) !== JSON.stringify(value))
        .map(([key, value]) => `${kind} ${key}: ${JSON.stringify(value)}, not ${JSON.stringify(model[key])}`);
    });
    expect(wrong).toEqual([]);
  });

  it('have fields that exports have, as options and of types that exports say', () => {
    let fields = 0;
    const wrong = harvested.flatMap((schema) => {
      const card = schema['x-card'];
      const cards = byKind.get(card.kind)!;
      const overlaid = overlay(card.kind);
      return (['input', 'output'] as const).flatMap((side) => {
        const ports = new Map<string, ExportedPort[]>();
        const inner = card.event && side === 'output';
        for (const one of cards) {
          const model = inner ? one.inner?.node.data.model : one.node.data.model;
          for (const port of model ? own(model[`${side}s`]) : [])
            ports.set(name(port), [...(ports.get(name(port)) ?? []), port]);
        }
        return Object.entries(schema.properties[side].properties!).flatMap(([key, property]) => {
          fields++;
          const field = property['x-field']!;
          const seen = ports.get(name(field));
          if (overlaid.includes(key)) return [];
          if (!seen) return [`${card.kind} ${side} ${key} is in no export`];
          const option = seen.some((port) => (port.flags === 'p') === field.option);
          const type = seen.some(
            (port) =>
              port.value.collection === field.collection &&
              (typeof field.type !== 'string' ||
                port.value.type === field.type ||
                (field.type === 'object' && typeof port.value.type === 'object')),
          );
          return option && type ? [] : [`${card.kind} ${side} ${key}: option ${option}, type ${type}`];
        });
      });
    });
    expect(wrong).toEqual([]);
    expect(fields).toBeGreaterThan(1_500);
  });

  it('have every field that all examples of a connector card have', () => {
    const missing = harvested.flatMap((schema) => {
      const { kind, event } = schema['x-card'];
      if (kind.startsWith('kernel/') || event) return [];
      const cards = byKind.get(kind)!;
      return (['input', 'output'] as const).flatMap((side) => {
        const has = new Set(
          Object.values(schema.properties[side].properties!).map((property) => name(property['x-field']!)),
        );
        const columns = kind.startsWith('stash/')
          ? 'Fields/'
          : schema['x-card'][`${side}s`].custom
            ? `${schema['x-card'][`${side}s`].custom!.group}/`
            : '/';
        const all = own(newest(cards).node.data.model[`${side}s`]).map(name);
        return all
          .filter((one) => !has.has(one) && !one.startsWith(columns))
          .filter((one) =>
            cards.every((card) => own(card.node.data.model[`${side}s`]).some((port) => name(port) === one)),
          )
          .map((one) => `${kind} ${side} ${one}`);
      });
    });
    expect(missing).toEqual([]);
  });

  it('name addresses and connector versions that exist in exports, and count right', () => {
    const versions = new Set(found!.map((card) => card.address.split(':').slice(0, 5).join(':')));
    for (const { 'x-card': card } of harvested) {
      expect(versions).toContain(card.address!.split(':').slice(0, 5).join(':'));
      const cards = byKind.get(card.kind)!;
      expect([card.kind, card.seen!.cards, card.seen!.packs]).toEqual([
        card.kind,
        cards.length,
        new Set(cards.map((one) => one.file)).size,
      ]);
    }
  });
});

/** Names of fields that the card's overlay adds or gives another type: no export has them so. */
function overlay(kind: string): string[] {
  return changesOf(kind).flatMap(({ at }) => {
    const [, name, last] = /properties\/(?:in|out)put\/properties\/([^/]+)(?:\/(\w+))?$/.exec(at) ?? [];
    return name === undefined || (last !== undefined && last !== 'tsType') ? [] : [name.replaceAll('~1', '/')];
  });
}

function changesOf(kind: string): readonly { readonly at: string }[] {
  const file = join(root, 'schemas/overlay', `${kind.replace('kernel/', '')}.json`);
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { changes?: { at: string }[] }).changes ?? [];
}

/** One of the cards whose constants more than half of them have. */
function usual(cards: readonly ExportedCard[]): ExportedCard {
  const constants = ({ node }: ExportedCard) => {
    const { executable, async, timeout, webhook, monitor } = node.data.model;
    return JSON.stringify([executable, async, timeout, webhook, monitor]);
  };
  return cards.find((card) => cards.filter((one) => constants(one) === constants(card)).length * 2 > cards.length)!;
}
