import { afterEach, describe, expect, it } from '@jest/globals';
import { generate } from '../../../build/generate/generate.ts';
import { type Plain, project } from './project.ts';

let made: ReturnType<typeof project> | null = null;
afterEach(() => {
  made?.done();
  made = null;
});

/** The problems after one change to the Concatenate card, as `pointer message`. */
async function problemsOf(change: (schema: Plain) => unknown, path = 'cards/string/concat'): Promise<string[]> {
  made = project(path);
  made.edit(path, change);
  const { files, problems } = await generate(made.folder);
  expect(files.size).toBe(0);
  for (const { file } of problems) expect(file).toBe(`schemas/${path}.schema.json`);
  return problems.map(({ pointer, message }) => `${pointer} ${message}`);
}

const set = (object: Plain, key: string, value: unknown) => Object.assign(object, { [key]: value });

describe('schema checks', () => {
  it('hold a card to the meta-schema', async () => {
    expect(await problemsOf((s) => delete (s['x-card'] as { seen?: unknown }).seen)).toContain(
      "/x-card must have required property 'source'",
    );
    expect(await problemsOf((s) => set(s['x-card']!, 'constants', { timeout: '90' }))).toEqual([
      '/x-card/constants/timeout must be integer',
    ]);
    expect(await problemsOf((s) => set(s, 'x-colour', 'red'))).toEqual([
      ' must NOT have additional properties: x-colour',
    ]);
    const byHand = (s: Plain): void => {
      set(s['x-card']!, 'source', 'a page of the vendor');
      delete (s['x-card'] as { seen?: unknown }).seen;
    };
    expect(
      await problemsOf((s) => {
        byHand(s);
        delete s.examples;
      }),
    ).toContain(" must have required property 'examples'");
    expect(await problemsOf((s) => delete s.properties!.input!.properties!.string1!['x-field'])).toEqual([
      "/properties/input/properties/string1 must have required property 'x-field'",
    ]);
    expect(
      await problemsOf((s) => set(s.properties!.input!.properties!.string1!['x-field']!, 'key', '__proto__')),
    ).toContain('/properties/input/properties/string1/x-field/key must NOT be valid');
  });

  it('report a mistake in the schema language', async () => {
    const problems = await problemsOf((s) => set(s.properties!.input!.properties!.string1!, 'minLenght', 1));
    expect(problems).toEqual([expect.stringMatching(/is not a schema that ajv accepts: .*minLenght/)]);
  });

  it('run the examples', async () => {
    expect(await problemsOf((s) => set(s.examples![0]!.input!, 'string1', 7))).toEqual([
      '/examples/0/input/string1 must be string',
    ]);
  });

  it('run the counter-examples: they fail, and where they say', async () => {
    expect(
      await problemsOf((s) => set(s['x-counterExamples']![0]!, 'example', { input: { string1: 'a', string2: 'b' } })),
    ).toEqual(['/x-counterExamples/0 passes; a counter-example must be refused']);
    expect(await problemsOf((s) => set(s['x-counterExamples']![1]!, 'at', '/input/string1'))).toEqual([
      '/x-counterExamples/1 is refused at /input/string2, not at /input/string1',
    ]);
  });

  it('hold names, kinds and titles to the file', async () => {
    expect(await problemsOf((s) => set(s, 'title', 'Concat'))).toContain(
      "/title must be StringConcat, after the file's name",
    );
    expect(await problemsOf((s) => set(s, '$id', 'flopack://schemas/cards/string/other.schema.json'))).toEqual([
      '/$id must be flopack://schemas/cards/string/concat.schema.json',
    ]);
    expect(await problemsOf((s) => set(s['x-card']!, 'address', 'root:kernel:string:0.0.1:split'))).toEqual([
      '/x-card/address is the address of kernel/string/split',
    ]);
  });

  it('hold fields to their properties', async () => {
    const field = (s: Plain) => s.properties!.input!.properties!.string2!;
    const at = '/properties/input/properties/string2';
    expect(await problemsOf((s) => set(field(s)['x-field']!, 'key', 'text2'))).toContain(
      `${at} must be called text2: the key, or group/key where the key is taken`,
    );
    expect(await problemsOf((s) => set(field(s)['x-field']!, 'index', 0))).toEqual([
      `${at}/x-field/index must rise: properties stand in display order`,
    ]);
    expect(await problemsOf((s) => set(field(s)['x-field']!, 'type', 'number'))).toEqual([
      `${at}/type must allow number, as x-field says`,
    ]);
    expect(await problemsOf((s) => set(field(s)['x-field']!, 'default', []))).toEqual([
      `${at}/x-field/default is a list and the field is not`,
    ]);
    expect(await problemsOf((s) => set(field(s)['x-field']!, 'option', true))).toEqual([
      `${at}/x-field/option is true exactly in the group parameters`,
    ]);
    expect(await problemsOf((s) => set(s.properties!.input!, 'required', ['string1', 'string3']))).toContain(
      '/properties/input/required names string3, which is no field',
    );
  });

  it('hold typed objects to their keys', async () => {
    const path = 'cards/okta/userCreated';
    const type = { ID: { type: 'string', collection: false } };
    const problems = await problemsOf(
      (s) => set(s.properties!.output!.properties!.Admin!['x-field']!, 'type', type),
      path,
    );
    expect(problems).toContain('/properties/output/properties/Admin/properties must be ID, as x-field says');
  });

  it('report every broken file, also one that is not JSON', async () => {
    made = project('cards/string/concat', 'cards/string/split', 'messages/okta-error');
    made.write('schemas/cards/string/split.schema.json', '{');
    made.edit('cards/string/concat', (s) => set(s, 'description', 'short'));
    made.edit('messages/okta-error', (s) => delete s['x-source']);
    const { problems } = await generate(made.folder);
    expect(problems.map((p) => p.file)).toEqual([
      'schemas/cards/string/split.schema.json',
      'schemas/cards/string/concat.schema.json',
      'schemas/messages/okta-error.schema.json',
    ]);
  });
});
