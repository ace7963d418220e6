import { describe, expect, it } from '@jest/globals';
import { checkSchemas } from '../../../build/generate/check.ts';
import { expandCard } from '../../../build/generate/expand.ts';
import { loadSchemas } from '../../../build/generate/load.ts';
import type { CardSchema, Schema } from '../../../build/generate/schema.ts';
import { startHarvest } from '../../../build/harvest/harvest.ts';
import type { HarvestedCard } from '../../../build/harvest/model.ts';
import { root } from '../../support/root.ts';
import { body, type CardGiven, packOf } from './packs.ts';

const acme = (version = '1.0.2'): string => `root:channels:http:acme:${version}:createTicket`;
const ticket: CardGiven = {
  address: acme(),
  title: 'Create Ticket',
  model: { comments: 'Creates a ticket in ACME.', partnerChannelKeys: 5 },
  inputs: [
    {
      key: 'kind',
      group: 'parameters',
      option: true,
      data: 'bug',
      metadata: { type: 'list', displayname: 'Kind', choices: ['bug', 'wish'] },
    },
    { key: 'id', group: 'Person', required: true, data: '00u1SECRETORGID' },
    { key: 'id', group: 'Ticket', required: true, data: null },
    { key: 'Count', group: 'Ticket', type: 'number', data: 17 },
  ],
  outputs: [{ key: 'Ticket', group: 'Result', type: { ID: { type: 'string', collection: false } } }],
};

function harvested(...packs: readonly (readonly CardGiven[])[]): HarvestedCard[] {
  const all = startHarvest();
  for (const [i, cards] of packs.entries()) all.add(packOf(cards, `2026-01-0${i + 1}T00:00:00.000Z`));
  return all.cards();
}
const schemaOf = (cards: readonly HarvestedCard[], kind: string): CardSchema =>
  expandCard(cards.find((card) => card.kind === kind)!.schema as unknown as CardSchema);
const field = (schema: CardSchema, side: 'input' | 'output', name: string) =>
  schema.properties[side].properties![name]!['x-field']!;
const names = (schema: CardSchema, side: 'input' | 'output') => Object.keys(schema.properties[side].properties!);

async function problems(cards: readonly HarvestedCard[]): Promise<string[]> {
  const { files: meta } = await loadSchemas(root, 'meta');
  const files = cards.map((card) => ({ path: `cards/${card.path}`, schema: card.schema as unknown as Schema }));
  return checkSchemas(files, meta).map(({ file, pointer, message }) => `${file}${pointer} ${message}`);
}

describe('one example', () => {
  const cards = harvested([ticket]);
  const schema = schemaOf(cards, 'acme/createTicket');

  it('gives a schema that the generator takes', async () => {
    expect(cards.map((card) => card.path)).toEqual(['acme/createTicket.schema.json']);
    expect(await problems(cards)).toEqual([]);
  });

  it('says what the card is', () => {
    expect(schema.title).toBe('AcmeCreateTicket');
    expect(schema['x-card']).toMatchObject({
      kind: 'acme/createTicket',
      address: 'root:channels:http:acme:1.0.2:createTicket',
      name: 'Create Ticket',
      description: null,
      constants: { executable: true, async: true, timeout: 30000 },
      channel: {
        channelId: 2,
        versionId: 1,
        actionId: 7,
        partnerChannelKeys: 5,
        comments: 'Creates a ticket in ACME.',
      },
      seen: { cards: 1, packs: 1, versions: ['1.0.2'] },
      source: 'seen in exports, 1 occurrence in connector version 1.0.2',
    });
  });

  it('names fields by key, by group and key where the key is taken, and keeps types, options and choices', () => {
    expect(names(schema, 'input')).toEqual(['kind', 'id', 'Ticket/id', 'Count']);
    expect(field(schema, 'input', 'kind')).toMatchObject({ option: true, default: 'bug', index: 0 });
    expect(schema.properties.input.properties!.kind).toMatchObject({ enum: ['bug', 'wish'], description: 'Kind' });
    expect(field(schema, 'input', 'Ticket/id')).toMatchObject({
      group: 'Ticket',
      key: 'id',
      required: true,
      default: null,
    });
    expect(field(schema, 'output', 'Ticket').type).toEqual({ ID: { type: 'string', collection: false } });
    expect(schema.properties.input.required).toEqual(['id', 'Ticket/id']);
  });

  it('copies no literal of the flow', () => {
    expect(JSON.stringify(cards)).not.toContain('SECRETORGID');
    expect(field(schema, 'input', 'Count').default).not.toBe(17);
  });
});

describe('many examples', () => {
  const older: CardGiven = {
    ...ticket,
    address: acme('1.0.1'),
    inputs: ticket.inputs!.slice(0, 3),
    outputs: [{ key: 'Ticket', group: 'Result', type: { URL: { type: 'string', collection: false } } }],
  };
  const cut: CardGiven = {
    ...ticket,
    address: acme('1.0.10'),
    inputs: [ticket.inputs![0]!, ticket.inputs![1]!],
    title: 'My ticket',
  };

  it('are one definition: of the newest version, with all fields, those that are not on all marked', () => {
    const [card] = harvested([ticket, ticket], [older], [cut]);
    const schema = expandCard(card!.schema as unknown as CardSchema);
    expect(schema['x-card']).toMatchObject({
      name: 'Create Ticket',
      address: 'root:channels:http:acme:1.0.10:createTicket',
      seen: { cards: 4, packs: 3, versions: ['1.0.1', '1.0.2', '1.0.10'] },
    });
    expect(field(schema, 'input', 'id').chosen).toBeUndefined();
    expect(field(schema, 'input', 'Count').chosen).toBe(true);
    expect(schema.properties.input.required).toEqual(['id']);
    expect(Object.keys(field(schema, 'output', 'Ticket').type).sort()).toEqual(['ID', 'URL']);
    const said = card!.variations.map(({ what, field: name }) => `${what} ${name}`);
    expect(said).toEqual(expect.arrayContaining(['optional Ticket/Count', 'type Result/Ticket']));
  });

  it('give the same in any order', () => {
    const texts = [
      [[ticket], [older], [cut]],
      [[cut], [ticket], [older]],
    ].map((packs) => {
      const all = startHarvest();
      for (const cards of packs) all.add(packOf(cards));
      return JSON.stringify(all.cards());
    });
    expect(texts[0]).toBe(texts[1]);
  });

  it('whose types have nothing in common make a field of any type', () => {
    const of = (type: string): CardGiven => ({
      address: 'root:kernel:list:0.0.1:thing',
      outputs: [{ key: 'output', type, data: null }],
    });
    const schema = schemaOf(harvested([of('string')], [of('number')], [of('boolean')]), 'kernel/list/thing');
    expect(schema.properties.output.properties!.output!.tsType).toBe('unknown');
  });

  it('whose choices hold attributes that one org made leave them out', () => {
    const texts = (...choices: string[]): string =>
      JSON.stringify(
        harvested([{ ...ticket, inputs: [{ key: 'Sort By', group: 'Sort', metadata: { type: 'list', choices } }] }]),
      );
    expect(texts('status', 'profile.login')).toContain('profile.login');
    expect(texts('status', 'profile.login', 'profile.acme_badge')).not.toMatch(/acme_badge|profile\.login/);
  });

  it('whose choices differ within a version leave the choices to the org', () => {
    const of = (...choices: string[]): CardGiven => ({
      ...ticket,
      inputs: [{ key: 'Column', group: 'Sort', metadata: { type: 'list', choices } }],
    });
    const schema = schemaOf(harvested([of('a')], [of('b')], [of('c')]), 'acme/createTicket');
    expect(schema.properties.input.properties!.Column!.enum).toBeUndefined();
    expect(JSON.stringify(schema)).not.toContain('choices');
  });
});

describe("fields of authors, of tables and of the org's profile", () => {
  it('are rules, not fields', () => {
    const construct = (...keys: string[]): CardGiven => ({
      address: 'root:kernel:object:0.0.1:construct',
      inputs: keys.map((key) => ({ key, metadata: { custom: true }, available: ['string', 'number'] })),
      inputRules: { extensible: true, rules: { '*': { types: ['*'] } } },
      outputs: [{ key: 'output', type: 'object', data: {} }],
    });
    const schema = schemaOf(harvested([construct('a', 'b')], [construct('c')]), 'kernel/object/construct');
    expect(names(schema, 'input')).toEqual([]);
    expect(schema['x-card'].inputs.custom).toEqual({
      group: null,
      type: { type: 'string', collection: false },
      available: ['string', 'number'],
    });
    expect(schema.properties.input.additionalProperties).toBe(true);
  });

  it('stand in the group that takes them', () => {
    const row = (column: string): CardGiven => ({
      address: 'root:channels:http:stash:0.7.1:createRow',
      inputs: [
        { key: 'stash', group: 'parameters', option: true, data: 'id of a table' },
        { key: column, group: 'Fields' },
      ],
    });
    const table = schemaOf(harvested([row('email'), row('login')], [row('email')]), 'stash/createRow');
    expect(names(table, 'input')).toEqual(['stash']);
    expect(table['x-card'].inputs.custom?.group).toBe('Fields');
    const meta = {
      m: {
        id: 'x',
        address: { key: null, group: 'Profile', namespace: 'input', defaultValue: { method: 'getUserProfileFields' } },
      },
    };
    const user = (...keys: string[]): CardGiven => ({
      ...ticket,
      model: { meta },
      inputs: keys.map((key) => ({ key, group: 'Profile' })),
    });
    const profile = schemaOf(harvested([user('email', 'rank')], [user('email')], [user('email')]), 'acme/createTicket');
    expect(names(profile, 'input')).toEqual(['email']);
    expect(field(profile, 'input', 'email').chosen).toBe(true);
    expect(profile['x-card'].inputs.custom?.group).toBe('Profile');
  });

  it('that carry a value into an embedded flow are none of the card', () => {
    const schema = schemaOf(
      harvested([
        {
          ...ticket,
          inputs: [
            { key: 'w', group: 'context', metadata: { wormholeMethodId: 'x' } },
            { key: 'y', group: '_expr' },
          ],
        },
      ]),
      'acme/createTicket',
    );
    expect(names(schema, 'input')).toEqual([]);
  });
});

describe('an event card', () => {
  const inside = body([
    {
      address: 'root:kernel:control:0.0.1:callable',
      title: 'Ticket Closed',
      description: 'A ticket was closed.',
      model: { mirrored: true },
      inputRules: { extensible: true },
      outputRules: { extensible: true },
      outputs: [{ key: 'Ticket', group: 'Output', type: { ID: { type: 'string', collection: false } }, data: null }],
    },
  ]);
  const event: CardGiven[] = [
    {
      address: 'root:channels:http:acme:1.0.2:ticketClosed',
      model: { webhook: true, webhookList: true },
      inputs: [
        { key: 'project', group: 'parameters', option: true, metadata: { type: 'string' } },
        { key: 'type', data: 'invoke', metadata: { forceHide: true } },
      ],
      outputs: [{ key: 'collection', list: true, type: 'object' }],
      wires: [[0, 1, 0]],
    },
    {
      address: 'root:kernel:list:0.0.1:asyncEach',
      inputs: [
        { key: 'list', list: true, type: 'object' },
        { key: 'flo', type: 'flo', data: inside },
      ],
    },
  ];

  it('has its options as inputs, the fields of the flow inside as outputs, and its wrapper', async () => {
    const cards = harvested(event);
    const schema = schemaOf(cards, 'acme/ticketClosed');
    expect(names(schema, 'input')).toEqual(['project']);
    expect(names(schema, 'output')).toEqual(['Ticket']);
    expect(schema['x-card'].event).toMatchObject({
      inputs: { fields: [{ key: 'project' }, { key: 'type', default: 'invoke' }] },
      outputs: { fields: [{ key: 'collection', collection: true }] },
      callable: { description: 'A ticket was closed.' },
    });
    expect(schema['x-card'].constants).toMatchObject({ webhook: true, webhookList: true });
    expect(await problems(cards)).toEqual([]);
  });
});

describe('secrets', () => {
  it('are marked where a name says so, on inputs alone', () => {
    const keys = ['Password', 'Client Secret', 'api_key', 'Password Changed', 'Secret Santa'];
    const schema = schemaOf(
      harvested([{ ...ticket, inputs: keys.map((key) => ({ key })), outputs: [{ key: 'Password' }] }]),
      'acme/createTicket',
    );
    const marked = (side: 'input' | 'output') =>
      Object.entries(schema.properties[side].properties!)
        .filter(([, one]) => one['x-secret'])
        .map(([key]) => key);
    expect(marked('input')).toEqual(['Password', 'Client Secret', 'api_key']);
    expect(marked('output')).toEqual([]);
  });
});

describe('hostile names', () => {
  it('lead out of no folder and into no prototype', () => {
    const odd = ['../../etc/passwd', '..', 'a/b', 'a~2fb', `x${'y'.repeat(400)}`, `x${'y'.repeat(401)}`, '__proto__'];
    const cards = harvested(odd.map((name) => ({ address: `root:channels:http:${name}:1.0.0:${name}` })));
    const paths = cards.map((card) => card.path);
    expect(new Set(paths).size).toBe(odd.length);
    for (const path of paths) expect(path).toMatch(/^[A-Za-z0-9_~-]{1,160}\/[A-Za-z0-9_~-]{1,160}\.schema\.json$/);
  });

  it('of fields are left out, and so is what is too long or too deep', () => {
    const text = JSON.stringify({ key: 'k', type: {} });
    const deep = JSON.parse(`${'{"a":{"type":'.repeat(40)}"string"${'}}'.repeat(40)}`) as unknown;
    const schema = schemaOf(
      harvested([
        {
          ...ticket,
          inputs: [
            { key: '__proto__' },
            { key: 'constructor' },
            { key: 'x'.repeat(501) },
            { key: 'ok', group: '__proto__' },
            { key: 'deep', type: deep },
          ],
          outputs: [{ key: text, type: 'strange' }],
        },
      ]),
      'acme/createTicket',
    );
    expect(names(schema, 'input')).toEqual(['deep']);
    expect(field(schema, 'output', text).type).toBe('object');
    expect(({} as Record<string, unknown>).type).toBeUndefined();
  });

  it('in great numbers are cut off in good time', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...ticket,
      inputs: Array.from({ length: 100 }, (_, k) => ({ key: `f${i}-${k}`, group: 'Ticket' })),
    }));
    const started = performance.now();
    const schema = schemaOf(harvested([...many, ticket, ticket]), 'acme/createTicket');
    expect(names(schema, 'input')).toHaveLength(2_000);
    expect(names(schema, 'input')).toEqual(expect.arrayContaining(['id', 'Count']));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('in a pack of nonsense stop nothing', () => {
    const cards = harvested([{ address: 'nonsense' }, { address: 'root:kernel:a:0.0.1:' }, { address: '' }, ticket]);
    expect(cards.map((card) => card.kind)).toEqual(['acme/createTicket']);
  });
});
