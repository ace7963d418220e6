import { Ajv } from 'ajv';

const KEYWORDS = ['x-card', 'x-field', 'x-secret', 'x-validator', 'x-counterExamples', 'x-source', 'tsType'];

/**
 * Ajv as all of the generator uses it: strict (an unknown keyword or a type that cannot match is a mistake in the
 * schema) and no data in errors, so that a refused password stays out of them.
 */
export function makeAjv({ code = false, allErrors = true, useDefaults = false } = {}): Ajv {
  const ajv = new Ajv({
    strict: true,
    strictTypes: true,
    strictTuples: true,
    // Conditions name properties that stand elsewhere; card-rules.ts looks at the required names of cards.
    strictRequired: false,
    allowUnionTypes: true,
    allErrors,
    useDefaults,
    verbose: false,
    validateSchema: true,
    ...(code ? { code: { source: true, esm: true, lines: true } } : {}),
  });
  for (const keyword of KEYWORDS) ajv.addKeyword({ keyword, schemaType: keywordType(keyword) });
  return ajv;
}

function keywordType(keyword: string): ('object' | 'boolean' | 'array' | 'string')[] {
  if (keyword === 'x-secret') return ['boolean'];
  if (keyword === 'tsType' || keyword === 'x-source') return ['string'];
  return keyword === 'x-validator' || keyword === 'x-counterExamples' ? ['array'] : ['object'];
}
