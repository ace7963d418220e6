import type { SupportNotes } from '../../core/support.ts';

/** The function cards of the module `http`; API Endpoint and the rest are the engine's. */
export const httpSupport: SupportNotes = {
  'kernel/http/raw': { page: null, guesses: ['kernelRawRaises'], missing: 'client certificates' },
};
