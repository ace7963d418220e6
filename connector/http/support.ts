import type { SupportNotes } from '../core/support.ts';

/** The cards of the API Connector. `Close` is the engine's. */
export const httpConnectorSupport: SupportNotes = {
  'httpfunctions/delete': { page: null, guesses: [] },
  'httpfunctions/get': { page: null, guesses: [] },
  'httpfunctions/patch': { page: null, guesses: [] },
  'httpfunctions/post': { page: null, guesses: [] },
  'httpfunctions/put': { page: null, guesses: [] },
  'httpfunctions/raw': { page: null, guesses: ['rawRequestRaises'] },
};
