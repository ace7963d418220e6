import type { BlockIR, CardIR } from '../../connector/core/ir.ts';
import { compileBranch, compileTry } from './cards/embedded.ts';
import { compileForEach } from './cards/for-each.ts';
import { compileIf } from './cards/if.ts';
import { compilePlain } from './cards/plain.ts';
import {
  compileAssign,
  compileCall,
  compileComment,
  compileCompose,
  compileContinueIf,
  compileReturn,
  compileReturnRaw,
} from './cards/simple.ts';
import type { FlowContext } from './context.ts';
import type { BodyDraft } from './draft.ts';

/** Puts the cards of a block at the end of a body, in the author's order. */
export function compileCards(ctx: FlowContext, body: BodyDraft, block: BlockIR): void {
  for (const card of block.cards) {
    const compile = COMPILERS[card.kind] as (ctx: FlowContext, body: BodyDraft, card: CardIR) => void;
    compile(ctx, body, card);
  }
}

type Compilers = {
  readonly [K in CardIR['kind']]: (
    ctx: FlowContext,
    body: BodyDraft,
    card: Extract<CardIR, { readonly kind: K }>,
  ) => void;
};

const COMPILERS: Compilers = {
  card: compilePlain,
  comment: compileComment,
  compose: compileCompose,
  assign: compileAssign,
  call: compileCall,
  forEach: compileForEach,
  if: compileIf,
  branch: compileBranch,
  try: compileTry,
  continueIf: compileContinueIf,
  return: compileReturn,
  returnRaw: compileReturnRaw,
};
