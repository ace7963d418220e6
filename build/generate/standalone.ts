import type { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';

type Standalone = (ajv: Ajv, functions: Readonly<Record<string, string>>) => string;

/** The module is CommonJS: its default import is the function for Node, an object around it for the type checker. */
const loaded = standaloneModule as unknown as Standalone | { readonly default: Standalone };

/** Source code of the validators that an ajv holds; `functions` gives `$id` by the name of the function. */
export const standalone: Standalone = typeof loaded === 'function' ? loaded : loaded.default;
