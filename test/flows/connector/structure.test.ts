import { describe, expect, it } from '@jest/globals';
import { compileConnectorFlows } from '../../../cli/packs.ts';
import { validateAzureAdCredential } from '../../../connector/entra/generated/native-cards.ts';
import { passwordImportHook, stageUserForPasswordImport } from '../../../connector/okta/generated/native-cards.ts';
import { placeholders } from '../../../flows/configuration.ts';
import { checkPack } from '../../../format/check.ts';
import { corpusFile, hasCorpus } from '../../support/corpus.ts';
import type { Field, Meta } from './cards.ts';

type Any = Record<string, unknown>;
interface RawCard {
  readonly address: string;
  readonly node: {
    readonly model: { readonly meta: { type?: { address: string } }; readonly inputs: Side; readonly outputs: Side };
  };
}
interface Side {
  readonly data: Record<string, Any & { group: string | null; key: string; value: Any; metadata: Any }>;
}
interface RawFlow {
  readonly name: string;
  readonly data: (Any & { methods: RawCard[]; connector_method_meta: Meta; log: boolean }) | null;
}
interface RawFile {
  readonly data: {
    readonly flos: Record<string, RawFlow>;
    readonly groups: Record<string, { data: { name: string } }>;
  };
}

const { packs, problems } = compileConnectorFlows(placeholders, {});
const fileOf = (text: string): RawFile => JSON.parse(text) as RawFile;
const flowOf = (file: RawFile): RawFlow => Object.values(file.data.flos).find((flow) => flow.data !== null)!;
const ours = (name: string): RawFlow => flowOf(fileOf(packs.find((one) => one.name === name)!.text));
const real = (file: string): RawFlow => flowOf(fileOf(corpusFile(`connector-builder/${file}`).toString('utf8')));
const keys = (value: object): string[] => Object.keys(value).sort();

/** The start or return card that says what it is to the builder. */
function cardOf(flow: RawFlow, address: string): RawCard {
  return flow.data!.methods.find((card) => card.node.model.meta.type?.address === address)!;
}

/** Key sets of a card: its model, its sides, the first port of each group (later ones may be renamed), value and metadata. */
function shapeOf(card: RawCard): unknown {
  const { model } = card.node;
  const side = ({ data, ...rest }: Side): unknown => ({
    rules: rest,
    ports: Object.fromEntries(
      Object.values(data)
        .reverse()
        .map((port) => {
          const { _used, ...written } = port;
          const metadata = keys(port.metadata);
          return [`${port.group}`, { port: keys(written), value: keys(port.value), metadata }];
        }),
    ),
  });
  return { address: card.address, model: keys(model), inputs: side(model.inputs), outputs: side(model.outputs) };
}

/** An example of each field of the authentication, whatever its name. */
function authOf(card: RawCard): unknown {
  const port = Object.values(card.node.model.inputs.data).find(({ group }) => group === 'auth')!;
  const schema = port.metadata.authSchema as { type: string; __version: number; authparams: Record<string, Any> };
  const types = Object.values(port.value.type as Record<string, Any & { metadata: Any }>);
  const params = Object.values(schema.authparams);
  return {
    key: port.key,
    schema: { ...schema, authparams: null },
    params: [
      ...new Set(
        params.map((param) =>
          keys(param)
            .filter((key) => key !== 'choices')
            .join(),
        ),
      ),
    ],
    types: [...new Set(types.map((type) => [...keys(type), ...keys(type.metadata)].join()))],
    data: Object.values(port.value.data as Any).every((value) => value === ''),
    displayname: port.metadata.displayname,
  };
}

const CARDS = [
  ['_authping', 'authping.flow', ['connector_authping', 'connector_authping_return']],
  ['httpHelper', 'httpHelper.flow', ['connector_child_flo', 'connector_child_flo_return']],
  ['Stage user for password import', 'customApiAction.flow', ['connector_action', 'connector_return']],
] as const;

describe('the files of the connector', () => {
  it('pass the check of foreign files, one flow in each, and are the same bytes each time', () => {
    expect(problems).toEqual([]);
    expect(packs.map(({ file }) => file)).toEqual([
      'connector/httpHelper.flow',
      'connector/_authping.flow',
      'connector/stage-user.flow',
      'connector/validate-credential.flow',
      'connector/read-hook.flow',
      'connector/answer-hook.flow',
    ]);
    for (const { text, pack } of packs) {
      const checked = checkPack(text);
      expect(checked.problems.filter(({ code }) => code !== 'FLOW_STUB')).toEqual([]);
      expect(checked.identical).toBe(true);
      expect(pack.flows.filter((flow) => flow.graph !== null)).toHaveLength(1);
      expect(pack.folders.map(({ name }) => name)).toEqual(['Unknown Folder']);
    }
    expect(compileConnectorFlows(placeholders, {}).packs.map(({ text }) => text)).toEqual(
      packs.map(({ text }) => text),
    );
  });

  it('name a flow that they call by the id that it has in its own file', () => {
    const helper = packs[0]!.pack.flows[0]!.id;
    const stubs = packs.flatMap(({ pack }) => pack.flows.filter((flow) => flow.graph === null));
    expect(stubs.map(({ id, name }) => [id, name])).toEqual([
      [helper, 'httpHelper'],
      [helper, 'httpHelper'],
    ]);
  });

  it('save no data and hold no value of a connection', () => {
    for (const { name } of packs) expect([name, ours(name).data!.log]).toEqual([name, false]);
    const auth = cardOf(ours('_authping'), 'connector_authping').node.model.inputs.data;
    const { authparams } = Object.values(auth)[0]!.metadata.authSchema as {
      authparams: Record<string, { type: string }>;
    };
    expect(Object.entries(authparams).map(([key, { type }]) => `${key} ${type}`)).toEqual([
      'org_url string',
      'api_token password',
      'client_id string',
      'tenant_id string',
      'client_secret password',
    ]);
  });

  it('have groups with ids of their own, under which the start and return cards keep their fields', () => {
    const all: string[] = [];
    for (const { name } of packs) {
      const { connector_method_meta: meta, methods } = ours(name).data!;
      const groups = (['inputs', 'outputs', 'options'] as const).flatMap((side) => meta[side]?.groups ?? []);
      const used = methods
        .flatMap(({ node }) => [...Object.values(node.model.inputs.data), ...Object.values(node.model.outputs.data)])
        .map(({ metadata }) => metadata.groupKey);
      for (const { id } of groups) expect(used).toContain(id);
      all.push(...groups.map(({ id }) => id));
    }
    expect(all.length).toBeGreaterThan(6);
    expect(new Set(all).size).toBe(all.length);
  });

  it('have the fields of the schemas of the cards', () => {
    const labels = (name: string, side: 'inputs' | 'outputs' | 'options'): string[] => {
      const groups = ours(name).data!.connector_method_meta[side].groups ?? [];
      return groups.flatMap((group) =>
        group.fields.map((field) => `${field.label} ${field.data_type} ${field.required}`),
      );
    };
    const fields = (list: readonly { key: string; type: unknown; required: boolean }[], skip: readonly string[] = []) =>
      list
        .filter(({ key }) => !skip.includes(key))
        .map(({ key, type, required }) => `${key} ${String(type)} ${required}`);
    const given = (list: readonly { key: string; type: unknown; required: boolean }[]) =>
      fields(list).map((line) => line.replace(/ (true|false)$/, ' undefined'));
    const stage = 'Stage user for password import';
    expect(labels(stage, 'inputs')).toEqual(fields(stageUserForPasswordImport.inputs.fields, ['Send Email?']));
    expect(labels(stage, 'options')).toEqual(['Send Email? static false']);
    expect(labels(stage, 'outputs')).toEqual(given(stageUserForPasswordImport.outputs.fields));
    const check = 'Validate Azure AD credential';
    const connection = ['Tenant ID', 'Client ID', 'Client Secret'];
    expect(labels(check, 'inputs')).toEqual(fields(validateAzureAdCredential.inputs.fields, connection));
    expect(labels(check, 'outputs')).toEqual(given(validateAzureAdCredential.outputs.fields));
    expect(labels('Answer the password import hook', 'inputs')).toEqual(fields(passwordImportHook.inputs.fields));
    expect(labels('Read the password import hook call', 'outputs')).toEqual(given(passwordImportHook.outputs.fields));
  });
});

(hasCorpus ? describe : describe.skip)('beside real exports of the builder', () => {
  it.each(CARDS)('the start and return cards of %s have the keys of %s', (name, file, addresses) => {
    for (const address of addresses) {
      const [mine, theirs] = [cardOf(ours(name), address), cardOf(real(file), address)];
      expect(shapeOf(mine)).toEqual(shapeOf(theirs));
    }
  });

  it.each(CARDS)('the authentication of %s has the form of that of %s', (name, file, [start]) => {
    expect(authOf(cardOf(ours(name), start))).toEqual(authOf(cardOf(real(file), start)));
  });

  it('an argument that hands the connection on has the same keys', () => {
    const handed = (flow: RawFlow, address: string): unknown => {
      const all = JSON.stringify(flow);
      expect(all).toContain(address);
      const found: Any[] = [];
      const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        const port = value as Any & { metadata?: Any; value?: Any };
        if (port.key === 'blob' && port.metadata?.transient === true) found.push(port);
        Object.values(value).forEach(walk);
      };
      walk(flow);
      const [first] = found as (Any & { metadata: Any; value: Any })[];
      return { port: keys(first!), value: keys(first!.value), metadata: keys(first!.metadata), group: first!.group };
    };
    const address = 'root:kernel:control:0.0.1:spawn';
    expect(handed(ours('Stage user for password import'), address)).toEqual(
      handed(real('customApiAction.flow'), address),
    );
  });

  it('a method is described with the same keys', () => {
    const shape = (flow: RawFlow): unknown => {
      const { methodkey, ...sides } = flow.data!.connector_method_meta;
      expect(methodkey).toMatch(/^[a-z][A-Za-z0-9]*_[A-Za-z0-9]{10,11}$/);
      return Object.fromEntries(
        Object.entries(sides).map(([side, { groups = [] }]) => [
          side,
          groups.map((group) => {
            expect(group.fields.every(({ _key }) => /^[a-z0-9_-]+_[A-Z0-9]{6}$/.test(_key))).toBe(true);
            const plain = group.fields.filter(({ data_type }) => data_type !== 'object');
            return { group: keys(group), type: group.type, name: group.group_name, field: keys(plain[0]!) };
          }),
        ]),
      );
    };
    expect(shape(ours('Stage user for password import'))).toEqual(shape(real('customApiAction.flow')));
    const object = (flow: RawFlow): Field =>
      flow.data!.connector_method_meta.outputs.groups![0]!.fields.find(({ data_type }) => data_type === 'object')!;
    expect(keys(object(ours('Answer the password import hook')))).toEqual(keys(object(real('customApiAction.flow'))));
    for (const [name, file] of [
      ['_authping', 'authping.flow'],
      ['httpHelper', 'httpHelper.flow'],
    ] as const)
      expect(shape(ours(name))).toEqual(shape(real(file)));
  });

  it('a flow has at least the keys of an export', () => {
    for (const [name, file] of CARDS)
      expect(keys(ours(name).data!)).toEqual(expect.arrayContaining(keys(real(file).data!)));
  });
});
