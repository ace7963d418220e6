import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { generatePackValidator, packValidatorTypes } from '../../build/generate/pack-validator.ts';

const root = new URL('../../', import.meta.url);

describe('the pack validator', () => {
  it('is what the schemas make, byte for byte, twice', async () => {
    const [first, second] = [await generatePackValidator(), await generatePackValidator()];
    expect(second).toBe(first);
    expect(readFileSync(new URL('format/generated/validate-pack.js', root), 'utf8')).toBe(first);
    expect(readFileSync(new URL('format/generated/validate-pack.d.ts', root), 'utf8')).toBe(packValidatorTypes());
  });

  it('imports nothing', () => {
    const code = readFileSync(new URL('format/generated/validate-pack.js', root), 'utf8');
    expect(code).not.toMatch(/^import |[^'"\w]require\(|\bimport\(/m);
  });

  it('comes from schemas that describe each other', () => {
    const folder = new URL('schemas/pack/', root);
    const schemas = readdirSync(folder).map(
      (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { $id: string },
    );
    expect(schemas.map((schema) => schema.$id.split('/').at(-1)).sort()).toEqual([
      'card.schema.json',
      'flow.schema.json',
      'pack.schema.json',
      'port.schema.json',
    ]);
  });
});
