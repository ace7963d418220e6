import type { SupportNotes } from '../../connector/core/support.ts';
import { filesSupport } from '../../connector/files/support.ts';
import { httpConnectorSupport } from '../../connector/http/support.ts';
import { kernelSupport } from '../../connector/kernel/support.ts';
import { tablesSupport } from '../../connector/tables/support.ts';

/** What every behaviour rests on, by card kind. */
export const supportNotes: SupportNotes = {
  ...kernelSupport,
  ...filesSupport,
  ...httpConnectorSupport,
  ...tablesSupport,
};
