import { describe, expect, it } from '@jest/globals';
import { breaches, modules } from './modules.ts';

describe('architecture', () => {
  it('sees the whole tree', () => {
    expect(modules.length).toBeGreaterThan(150);
    expect(modules.reduce((sum, module) => sum + module.imports.length, 0)).toBeGreaterThan(400);
  });

  it('notices a breach', () => {
    const planted = { path: 'format/x.ts', imports: [{ from: 'runtime/runtime.ts', typeOnly: false }], text: '' };
    expect(breaches([planted])).toEqual(['format/x.ts imports runtime/runtime.ts']);
  });

  it('holds the import table of the design', () => {
    expect(breaches(modules)).toEqual([]);
  });

  it('takes types only from schemas', () => {
    const values = modules.flatMap((module) =>
      module.imports
        .filter((entry) => entry.from.startsWith('schemas/') && !entry.typeOnly && !module.path.startsWith('schemas/'))
        .map((entry) => `${module.path} imports a value from ${entry.from}`),
    );
    expect(values).toEqual([]);
  });

  it('keeps time and chance behind ports', () => {
    const chance = /^(?!\s*(?:\*|\/\/|\/\*)).*(\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\()/gm;
    const found = modules
      .filter((module) => /^(format|build|flows|connector)\//.test(module.path) && !module.path.includes('/generated/'))
      .flatMap((module) => [...module.text.matchAll(chance)].map((match) => `${module.path}: ${match[1]}`));
    expect(found).toEqual([]);
  });

  it('keeps files small and free of any, default exports and eval', () => {
    const own = modules.filter(
      (module) => !module.path.includes('/generated/') && !module.path.startsWith('schemas/types/'),
    );
    const found = own.flatMap((module) => [
      ...(module.text.length > 20_480 ? [`${module.path}: ${module.text.length} characters`] : []),
      ...(/^export default/m.test(module.text) ? [`${module.path}: default export`] : []),
      ...(/(?::|\bas|<) any\b(?=[;,)>[\]|&=\s]*$|[;,)>[\]|&=])/m.test(module.text) ? [`${module.path}: any`] : []),
      ...(/(?<![.\w])eval\(|new Function\(/.test(module.text) ? [`${module.path}: eval`] : []),
    ]);
    expect(found).toEqual([]);
  });
});
