import type { FieldType } from '../../connector/core/field.ts';
import type { FlowIR, PackIR, TableIR } from '../../connector/core/ir.ts';
import type { BodyDraft, CardDraft, PortDraft } from './draft.ts';
import type { Ids } from './ids.ts';
import { type BuildCode, type BuildProblem, problem } from './problem.ts';
import type { Uses } from './uses.ts';

/** What the flows of one pack share while they are compiled. */
export interface PackContext {
  readonly ir: PackIR;
  readonly ids: Ids;
  readonly problems: BuildProblem[];
  /** The UUID of a flow of the pack by its key; null where the pack has no such flow. */
  flowId(key: string): string | null;
  /** The id of a connection; the same name of the same connector is one connection. */
  connectionId(name: string, module: string): string;
  /** The id of a table; null where the file takes none. */
  tableId(table: TableIR): string | null;
}

/** An output that pins can name, where it is. */
export interface Source {
  readonly body: BodyDraft;
  readonly card: CardDraft;
  readonly port: PortDraft;
}

export interface FlowContext {
  readonly pack: PackContext;
  readonly flow: FlowIR;
  readonly uses: Uses;
  /** By card key, output name and path; see `sourceKey`. */
  readonly sources: Map<string, Source>;
  /** The first secret field in use, for the save-data rule. */
  secret: string | null;
  /** The event's connection, also that of the flow's cards of the same connector. */
  readonly eventConnection: { readonly module: string; readonly name: string } | null;
}

export function sourceKey(card: string, output: string, path: readonly string[]): string {
  return JSON.stringify([card, output, ...path]);
}

export function cardId(ctx: FlowContext, key: string, role: string, ...rest: readonly string[]): string {
  return ctx.pack.ids.card(ctx.flow.key, key, role, ...rest);
}

export function portId(ctx: FlowContext, key: string, role: string, side: 'in' | 'out', name: string): string {
  return ctx.pack.ids.port(ctx.flow.key, key, role, side, name);
}

export function report(
  ctx: FlowContext,
  code: BuildCode,
  card: string,
  field: string | null,
  message: string,
  advice: string,
  severity: 'error' | 'warning' = 'error',
): void {
  const place = { flow: ctx.flow.key, card, ...(field === null ? {} : { field }) };
  ctx.pack.problems.push(problem(code, place, message, advice, severity));
}

/** The type of a key path inside of a typed object; null where the type does not declare it. */
export function typeAt(type: FieldType, path: readonly string[]): FieldType | null {
  let at: FieldType = type;
  for (const key of path) {
    if (at.collection || typeof at.type !== 'object' || !Object.hasOwn(at.type, key)) return null;
    at = at.type[key] as FieldType;
  }
  return at;
}
