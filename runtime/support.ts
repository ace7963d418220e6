import { COMPARE_RULES } from '../connector/core/compare.ts';
import type { SupportNote, SupportNotes } from '../connector/core/support.ts';

function note(page: string | null, guesses: readonly string[] = [], missing?: string): SupportNote {
  return { page, guesses, ...(missing === undefined ? {} : { missing }) };
}

const ITEMS = ['nullList', 'dottedKey', 'afterItemError'];
const START = ['startFields', 'absentInput'];

/** What the engine runs by itself: starts of flows, control cards, cards that call helpers. By card kind. */
export const engineSupport: SupportNotes = {
  'kernel/control/callable': note('Helper flows', [...START, 'scheduleOverlap', 'streaming']),
  'kernel/http/accept': note(
    'API Endpoint',
    [...START, 'rawQuery', 'endpointNoReturn', 'endpointErrorStatus'],
    'OAuth tokens are checked only by a function given to the server',
  ),
  'kernel/http/delegated': note('Delegated flows', START),
  'kernel/control/comment': note(null),
  'kernel/control/noop': note(null),
  'kernel/control/if': note('If/Else', COMPARE_RULES),
  'kernel/control/join': note('If/Else'),
  'kernel/control/branch': note('If/ElseIf', COMPARE_RULES),
  'kernel/control/tryCatch': note('If Error', ['handlerError']),
  'kernel/control/continueIf': note('Continue If', COMPARE_RULES),
  'kernel/control/return': note('Return'),
  'kernel/control/returnRaw': note('Return Raw', ['returnRawInBlock', 'returnRawOutside']),
  'kernel/control/throw': note('Return Error', ['endpointErrorStatus']),
  'kernel/control/throwIf': note('Return Error If', [...COMPARE_RULES, 'endpointErrorStatus']),
  'kernel/control/spawn': note('Call Flow', ['offHelper', 'missingReturn', 'noReturn', 'returnPolicy']),
  'kernel/control/run': note('Call Flow Async', ['offHelper']),
  'kernel/control/times': note('Repeat', ['repeatErrors', 'negativeCount', 'afterItemError']),
  'kernel/http/close': note('Close'),
  'httpfunctions/close': note('Close'),
  'kernel/list/each': note('For Each', ITEMS),
  'kernel/list/asyncEach': note('For Each - Ignore Errors', [...ITEMS, 'ignoreErrorsEach']),
  'kernel/list/map': note('Map', [...ITEMS, 'noReturn', 'mapNoReturn', 'mapErrors']),
  'kernel/list/filter': note('Filter Custom', [...ITEMS, 'noReturn', 'filterResult']),
  'kernel/list/reduce': note('Reduce', ['nullList', 'dottedKey', 'noReturn', 'reduceEmpty']),
  'kernel/object/map': note('Map to List', ['afterItemError', 'noReturn', 'mapNoReturn', 'mapErrors']),
  'kernel/object/process': note(null, ['afterItemError', 'mapErrors']),
  'kernel/object/expand': note(null),
};
