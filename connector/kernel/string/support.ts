import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `string`. */
export const stringSupport: SupportNotes = {
  'kernel/string/at': { page: null, guesses: [] },
  'kernel/string/base64': { page: null, guesses: ['base64Charset', 'nullTextResult'] },
  'kernel/string/base64Decode': { page: null, guesses: ['base64Charset', 'nullTextResult'] },
  'kernel/string/compose': { page: null, guesses: ['nullText'] },
  'kernel/string/concat': { page: 'Concatenate', guesses: ['nullText'] },
  'kernel/string/email': { page: null, guesses: [] },
  'kernel/string/find': { page: null, guesses: [] },
  'kernel/string/lastIndexOf': { page: null, guesses: [] },
  'kernel/string/length': { page: null, guesses: [] },
  'kernel/string/match': { page: null, guesses: [], missing: 'look-around and back references of a pattern' },
  'kernel/string/random': { page: null, guesses: [] },
  'kernel/string/replace': { page: 'Replace', guesses: ['replaceLooksFor', 'nullTextResult'] },
  'kernel/string/replaceAny': { page: null, guesses: ['replacePatterns', 'nullTextResult'] },
  'kernel/string/split': { page: 'Split', guesses: ['splitBlank', 'splitByNothing'] },
  'kernel/string/substr': { page: 'Text Segment', guesses: ['nullTextResult'] },
  'kernel/string/toLowerCase': { page: null, guesses: ['nullTextResult'] },
  'kernel/string/toUpperCase': { page: null, guesses: ['nullTextResult'] },
  'kernel/string/trim': { page: null, guesses: ['nullTextResult'] },
  'kernel/string/uuid': { page: null, guesses: [] },
};
