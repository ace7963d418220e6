import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { sharedFolder } from '../support/shared.ts';
import { type Direction, isObject, type Json, type OpenApi, toJsonSchemas } from './contract-schemas.ts';

export interface ContractRequest {
  readonly method: string;
  /** Without host and query. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined when there was no body. */
  readonly body?: unknown;
}

export interface ContractResponse extends ContractRequest {
  readonly status: number;
}

export interface ContractChecker {
  /** Problems of what a client sends, one line each; empty when it fits. */
  readonly checkRequest: (request: ContractRequest) => string[];
  /** Problems of what a server answers. */
  readonly checkResponse: (response: ContractResponse) => string[];
  /** Problems of a value against a named schema, e.g. `LogEvent`. */
  readonly checkSchema: (name: string, value: unknown) => string[];
  /** `GET /api/v1/users/{id}` for a request, null when the contract has no such operation. */
  readonly operationOf: (method: string, path: string) => string | null;
}

/** Okta's published description, or null (with a line on the console) where it is not at hand. */
export function loadContract(): OpenApi | null {
  const file = join(sharedFolder, 'contracts', 'okta-management.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as OpenApi;
  process.stderr.write(`SKIPPED: contract checks, ${file} is absent\n`);
  return null;
}

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly parts: readonly string[];
  readonly definition: Json;
  readonly parameters: readonly Json[];
}

export function createContractChecker(contract: OpenApi): ContractChecker {
  const operations = operationsOf(contract);
  const ajv: Record<Direction, Ajv2019> = {
    request: makeAjv(contract, 'request'),
    response: makeAjv(contract, 'response'),
  };
  const compiled = new Map<string, ValidateFunction>();
  const validate = (direction: Direction, key: string, schema: Json, value: unknown): string[] => {
    const name = `${direction} ${key}`;
    let check = compiled.get(name);
    if (check === undefined) {
      check = ajv[direction].compile(toJsonSchemas(contract, direction).convert(schema));
      compiled.set(name, check);
    }
    return check(value) ? [] : (check.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(line);
  };
  const find = (method: string, path: string): Operation | undefined => {
    const given = path.split('/');
    const fitting = operations.filter(
      (one) =>
        one.method === method.toLowerCase() &&
        one.parts.length === given.length &&
        one.parts.every((part, index) => part.startsWith('{') || part === given[index]),
    );
    const names = (one: Operation): number => one.parts.filter((part) => part.startsWith('{')).length;
    return fitting.sort((a, b) => names(a) - names(b))[0];
  };
  const unknown = ({ method, path }: ContractRequest): string[] => [`the contract has no ${method} ${path}`];
  return {
    checkSchema: (name, value) =>
      Object.hasOwn(contract.components.schemas, name)
        ? validate('response', `schema ${name}`, { $ref: `#/components/schemas/${name}` }, value)
        : [`the contract has no schema ${name}`],
    operationOf: (method, path) => find(method, path)?.name ?? null,
    checkRequest: (request) => {
      const operation = find(request.method, request.path);
      if (operation === undefined) return unknown(request);
      const problems = checkQuery(operation, request.query ?? {});
      const wanted = objectOf(operation.definition.requestBody);
      const schema = jsonSchemaOf(resolve(contract, wanted));
      if (schema === null) {
        if (request.body !== undefined && !isEmpty(request.body)) problems.push('a body is sent, none is described');
        return problems;
      }
      if (request.body === undefined) {
        if (resolve(contract, wanted)?.required === true) problems.push('the body is missing');
        return problems;
      }
      return [...problems, ...validate('request', operation.name, schema, request.body)];
    },
    checkResponse: (response) => {
      const operation = find(response.method, response.path);
      if (operation === undefined) return unknown(response);
      const responses = objectOf(operation.definition.responses) ?? {};
      const described = resolve(contract, objectOf(responses[String(response.status)]));
      // Every operation may answer Okta's error object, also where the description does not list the status.
      const schema =
        described === undefined && response.status >= 400
          ? { $ref: '#/components/schemas/Error' }
          : jsonSchemaOf(described);
      if (described === undefined && response.status < 400) return [`status ${response.status} is not described`];
      if (schema === null) return isEmpty(response.body) ? [] : ['a body is answered, none is described'];
      return validate('response', `${operation.name} ${response.status}`, schema, response.body);
    },
  };
}

function makeAjv(contract: OpenApi, direction: Direction): Ajv2019 {
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  const add = (typeof formats === 'function' ? formats : formats.default) as unknown as (to: Ajv2019) => void;
  add(ajv);
  ajv.addFormat('password', true);
  ajv.addSchema({ $id: 'contract', $defs: toJsonSchemas(contract, direction).definitions });
  return ajv;
}

function line(error: ErrorObject): string {
  const detail = JSON.stringify(error.params);
  return `${error.instancePath || '/'} ${error.message ?? error.keyword} ${detail}`;
}

function operationsOf(contract: OpenApi): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) => {
    const shared = listOf(item.parameters);
    return Object.entries(item).flatMap(([method, definition]) => {
      if (method === 'parameters' || !isObject(definition)) return [];
      const parameters = [...shared, ...listOf(definition.parameters)].map((one) => resolve(contract, one) ?? {});
      return [{ name: `${method.toUpperCase()} ${path}`, method, parts: path.split('/'), definition, parameters }];
    });
  });
}

function checkQuery(operation: Operation, query: Readonly<Record<string, string>>): string[] {
  const known = new Map(operation.parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
  const problems: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const parameter = known.get(name);
    const schema = objectOf(parameter?.schema);
    if (parameter === undefined) problems.push(`?${name} is not described`);
    else if (schema?.type === 'boolean' && value !== 'true' && value !== 'false')
      problems.push(`?${name} is no boolean`);
    else if (schema?.type === 'integer' && !/^-?\d+$/.test(value)) problems.push(`?${name} is no integer`);
    else if (Array.isArray(schema?.enum) && !schema.enum.includes(value))
      problems.push(`?${name}=${value} is not listed`);
  }
  for (const [name, parameter] of known) {
    if (parameter.required === true && !Object.hasOwn(query, String(name)))
      problems.push(`?${String(name)} is missing`);
  }
  return problems;
}

function resolve(contract: OpenApi, value: Json | undefined): Json | undefined {
  const ref = value?.$ref;
  if (typeof ref !== 'string') return value;
  let at: unknown = contract;
  for (const part of ref.replace(/^#\//, '').split('/')) at = isObject(at) ? at[part] : undefined;
  return objectOf(at);
}

function jsonSchemaOf(part: Json | undefined): Json | null {
  const content = objectOf(part?.content);
  const media = content === undefined ? undefined : objectOf(content['application/json'] ?? Object.values(content)[0]);
  return objectOf(media?.schema) ?? null;
}

function objectOf(value: unknown): Json | undefined {
  return isObject(value) ? value : undefined;
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isEmpty(body: unknown): boolean {
  return body === undefined || body === null || body === '' || (isObject(body) && Object.keys(body).length === 0);
}
