import { describe, expect, it } from '@jest/globals';
import type { Card, Flow, FlowGraph, JsonObject, Pack, Port, Wire } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { valueAt } from '../../format/pointer.ts';
import { printPack } from '../../format/print.ts';
import { IDS } from './parts.ts';
import { smallPack } from './small.ts';

function read(text: string): Pack {
  const { pack, problems } = parsePack(text);
  if (pack === null) throw new Error(JSON.stringify(problems));
  return pack;
}

/** The small pack with one flow's body changed, printed and read as JSON. */
function withGraph(id: string, change: (graph: FlowGraph) => FlowGraph): JsonObject {
  const pack = read(JSON.stringify(smallPack()));
  const flows = pack.flows.map((flow) =>
    flow.id === id && flow.graph ? { ...flow, graph: change(flow.graph) } : flow,
  );
  return JSON.parse(printPack({ ...pack, flows })) as JsonObject;
}

function withCard(id: string, index: number, change: (card: Card) => Card): JsonObject {
  return withGraph(id, (graph) => ({
    ...graph,
    cards: graph.cards.map((card, i) => (i === index ? change(card) : card)),
  }));
}

const A = `/data/flos/${IDS.api}/data`;

describe('printPack', () => {
  it.each([
    ['minified', undefined, ''],
    ['minified with a newline', undefined, '\n'],
    ['two spaces', 2, ''],
    ['one space and a newline', 1, '\n'],
    ['eight spaces', 8, ''],
    ['tabs', '\t', '\n'],
  ])('keeps the form of the file: %s', (_name, indent, end) => {
    const text = JSON.stringify(smallPack(), null, indent) + end;
    expect(printPack(read(text))).toBe(text);
  });

  it('keeps unknown keys, their order, and empty places in pins', () => {
    const json = smallPack();
    const more = { zeta: null, alpha: [{ deep: null }] };
    const api = valueAt(json, A) as JsonObject;
    const lower = (api.methods as JsonObject[])[1] as JsonObject;
    const text = JSON.stringify({ ...more, ...json, data: { ...(json.data as JsonObject), ...more } }).replace(
      JSON.stringify(lower),
      JSON.stringify({ ...more, ...lower, pins: { 'a-lowered': {}, gone: { nobody: [] } } }),
    );
    expect(text).toContain('"nobody"');
    expect(printPack(read(text))).toBe(text);
  });

  it('prints what was changed in the model', () => {
    const renamed = withCard(IDS.api, 1, (card) => ({ ...card, title: 'New', id: 'a-new' }));
    expect(valueAt(renamed, `${A}/methods/1/node/data/name`)).toBe('New');
    expect(valueAt(renamed, `${A}/methods/1/node/model/metadata/name`)).toBe('New');
    expect(valueAt(renamed, `${A}/methods/1/uuid`)).toBe('a-new');

    const body = withGraph(IDS.api, (graph) => ({
      ...graph,
      log: false,
      securityLevel: 'open',
      folder: null,
      orderings: [],
    }));
    expect([valueAt(body, `${A}/log`), valueAt(body, `${A}/security_level`), valueAt(body, `${A}/group`)]).toEqual([
      false,
      'open',
      null,
    ]);
    expect(valueAt(body, `${A}/orderings`)).toEqual({});

    const port = withCard(IDS.api, 1, (card) => ({
      ...card,
      connection: IDS.connection,
      policy: { type: 'flo', flow: IDS.helper, handler: null, rest: {} },
      inputs: card.inputs.map((input) => ({
        ...input,
        data: 'x',
        key: 'k',
        group: 'g',
        required: true,
        used: true,
        type: 'number',
        metadata: { index: 9 },
      })),
      outputs: [],
    }));
    const model = `${A}/methods/1/node/model`;
    expect(valueAt(port, `${model}/inputs/data/a-text`)).toEqual({
      id: 'a-text',
      group: 'g',
      key: 'k',
      value: { error: false, type: 'number', collection: false, data: 'x', available: ['*'] },
      required: true,
      ref: false,
      metadata: { index: 9 },
      flags: 'd',
      _used: true,
    });
    expect(valueAt(port, `${model}/outputs/data`)).toEqual({});
    expect(valueAt(port, `${model}/config`)).toBe(IDS.connection);
    expect(valueAt(port, `${model}/policy/error`)).toEqual({ type: 'flo', flo: IDS.helper });
  });

  it('prints changed wires, embedded flows, names and stubs', () => {
    const rewired = withCard(IDS.api, 0, (card) => ({
      ...card,
      wires: card.wires.map((wire): Wire => ({ ...wire, card: 'else', input: 'where', transform: null })),
    }));
    expect(valueAt(rewired, `${A}/methods/0/pins`)).toEqual({
      'a-count-o': { else: [{ input: 'where', transform: null }] },
    });

    const outer = withCard(IDS.event, 1, (card) => ({
      ...card,
      inputs: card.inputs.map((port) =>
        port.flow === null ? port : { ...port, flow: { ...port.flow, uuid: 'fresh', cards: [] } },
      ),
    }));
    const inner = `/data/flos/${IDS.event}/data/methods/1/node/model/inputs/data/e-flo/value/data`;
    expect([
      valueAt(outer, `${inner}/id`),
      valueAt(outer, `${inner}/uuid`),
      valueAt(outer, `${inner}/methods`),
    ]).toEqual(['fresh', 'fresh', []]);

    const pack = read(JSON.stringify(smallPack()));
    const printed = JSON.parse(
      printPack({
        ...pack,
        version: '1.4.0',
        flows: pack.flows.map((flow) => ({ ...flow, name: 'N', graph: null })),
        tables: pack.tables.map((table) => ({ ...table, columns: [] })),
        connections: [],
      }),
    ) as JsonObject;
    expect(printed.version).toBe('1.4.0');
    expect(valueAt(printed, `/data/flos/${IDS.api}`)).toEqual({ id: IDS.api, name: 'N', description: '', data: null });
    expect(valueAt(printed, `/data/tables/${IDS.table}/data/structure`)).toEqual([]);
    expect(valueAt(printed, '/data/configs')).toEqual({});
  });

  it('puts keys that a template lacks at their 1.5.0 place', () => {
    const pack = newPack();
    const printed = JSON.parse(printPack(pack)) as JsonObject;
    const keys = (pointer: string): string => Object.keys(valueAt(printed, pointer) as JsonObject).join();
    const flow = '/data/flos/f/data';
    const start = `${flow}/methods/0`;
    expect(keys('')).toBe('type,version,created,flags,data');
    expect(keys('/data')).toBe('flos,configs,tables,groups');
    expect(keys('/data/flos/f')).toBe('id,name,description,data');
    expect(keys('/data/configs/c')).toBe('id,name,module,data');
    expect(keys('/data/tables/t')).toBe('id,name,description,data');
    expect(keys('/data/tables/t/data')).toBe('class,group_id,structure');
    expect(keys('/data/groups/g/data')).toBe('name,description,media_uri,path');
    expect(keys(flow)).toBe(
      'id,uuid,display,tree,methods,model,orderings,cron,security_level,log,inheritLog,scheduled,group,templateName',
    );
    expect(valueAt(printed, `${flow}/id`)).toBeNull();
    expect(keys(start)).toBe('joins,address,parents,uuid,branches,node,pins');
    expect(keys(`${start}/node`)).toBe('key,data,model');
    expect(keys(`${start}/node/model`)).toBe(
      'type,_v,key,hooks,policy,metadata,meta,config,partnerChannelKeys,inputs,outputs,runtime',
    );
    expect(keys(`${start}/node/model/outputs`)).toBe('extensible,rules,data,groupRules');
    expect(keys(`${start}/node/model/inputs/data/i`)).toBe('id,group,key,value,ref,metadata,required,flags,_used');
    expect(keys(`${start}/node/model/outputs/data/o`)).toBe('id,group,key,value,ref,metadata');
    expect(keys(`${start}/node/model/inputs/data/i/value`)).toBe('error,proxy,check,type,collection,data,available');
    const called = `${flow}/methods/1/node/model`;
    expect(keys(`${called}/inputs/data/j`)).toBe('id,group,key,value,required,ref,metadata,flags');
    const inner = `${called}/inputs/data/j/value/data`;
    expect(keys(inner)).toBe('id,uuid,methods,orderings,security_level,log,group');
    expect(valueAt(printed, `${inner}/id`)).toBe('u2');
    expect(keys(`${called}/policy/error`)).toBe('type,flo,merge');
    expect(keys(`${called}/policy/error/flo`)).toBe('id,uuid,methods,orderings,security_level,log,group');
  });
});

/** Nodes whose templates hold only what the model does not. */
function newPack(): Pack {
  const graph = (uuid: string, rest: JsonObject, cards: readonly Card[] = []): FlowGraph => ({
    uuid,
    cards,
    orderings: [],
    securityLevel: null,
    log: true,
    scheduled: false,
    folder: null,
    rest,
  });
  const port = (id: string, rest: JsonObject, more: Partial<Port> = {}): Port => ({
    id,
    group: null,
    key: id,
    type: 'string',
    collection: false,
    data: '',
    flow: null,
    required: false,
    used: false,
    metadata: {},
    rest,
    ...more,
  });
  const card = (id: string, address: string, more: Partial<Card>): Card => ({
    id,
    address,
    title: id,
    inputs: [],
    outputs: [],
    wires: [],
    branches: [],
    joins: [],
    policy: { type: 'finish', handler: null, flow: null, rest: {} },
    connection: null,
    rest: {
      parents: {},
      node: {
        key: id,
        model: {
          type: 'method',
          _v: 2,
          key: id,
          hooks: {},
          meta: {},
          partnerChannelKeys: null,
          inputs: { extensible: true },
          outputs: { extensible: true, rules: {}, groupRules: {} },
          runtime: {},
        },
      },
    },
    ...more,
  });
  const value = { error: false, proxy: false, check: false, available: ['*'] };
  const flow: Flow = {
    id: 'f',
    name: 'F',
    description: null,
    rest: {},
    graph: graph('f', { display: {}, tree: {}, model: {}, cron: {}, inheritLog: true, templateName: null }, [
      card('callable', 'root:kernel:control:0.0.1:callable', {
        inputs: [port('i', { value, ref: false, flags: 'd' }, { used: true })],
        outputs: [port('o', { value, ref: false })],
      }),
      card('tryCatch', 'root:kernel:control:0.0.1:tryCatch', {
        inputs: [port('j', { value, ref: false, flags: 'd' }, { type: 'flo', data: undefined, flow: graph('u2', {}) })],
        policy: { type: 'handler', handler: graph('u3', {}), flow: null, rest: { merge: '' } },
      }),
    ]),
  };
  return {
    version: '1.5.0',
    created: '2025-01-31T10:00:00.000Z',
    flows: [flow],
    connections: [{ id: 'c', name: 'C', module: 'okta', rest: {} }],
    tables: [
      { id: 't', name: 'T', description: '', columns: [{ name: 'N', type: 'str', default: null, rest: {} }], rest: {} },
    ],
    folders: [{ id: 'g', name: 'G', description: '', rest: {} }],
    form: { indent: 0, newline: false },
    rest: { flags: {} },
    dataRest: {},
  };
}
