import { listCallers } from '../../runtime/plan/steps/list.ts';

/** Card kinds that the engine runs itself, or that only hold a place in a flow. */
export const engineKinds: ReadonlySet<string> = new Set([
  'kernel/control/branch',
  'kernel/control/callable',
  'kernel/control/comment',
  'kernel/control/continueIf',
  'kernel/control/if',
  'kernel/control/join',
  'kernel/control/noop',
  'kernel/control/return',
  'kernel/control/returnRaw',
  'kernel/control/run',
  'kernel/control/spawn',
  'kernel/control/throw',
  'kernel/control/throwIf',
  'kernel/control/tryCatch',
  'kernel/http/accept',
  'kernel/http/close',
  'kernel/http/delegated',
  'kernel/object/expand',
  'httpfunctions/close',
  ...listCallers,
]);
