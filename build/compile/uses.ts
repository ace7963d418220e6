import type { FlowIR, PinIR } from '../../connector/core/ir.ts';

/** Which outputs a flow wires on, and by which key paths into typed objects: card key -> output name -> paths. */
export type Uses = ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>;

/** Every pin of the flow, in the order of its cards; a path that is used twice comes once. */
export function usesOf(flow: FlowIR): Uses {
  const uses = new Map<string, Map<string, (readonly string[])[]>>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null) {
      const { kind } = value as { readonly kind?: unknown };
      if (kind === 'pin') add(uses, value as PinIR);
      // Definitions and literals hold no pins, and a literal may look like one.
      else if (kind !== 'literal') for (const [key, item] of Object.entries(value)) if (key !== 'def') visit(item);
    }
  };
  visit(flow.body);
  return uses;
}

function add(uses: Map<string, Map<string, (readonly string[])[]>>, { card, output, path }: PinIR): void {
  const outputs = uses.get(card) ?? new Map<string, (readonly string[])[]>();
  uses.set(card, outputs);
  const paths = outputs.get(output) ?? [];
  outputs.set(output, paths);
  const text = JSON.stringify(path);
  if (!paths.some((other) => JSON.stringify(other) === text)) paths.push(path);
}
