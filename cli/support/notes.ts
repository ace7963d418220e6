import { activeDirectorySupport } from '../../connector/active-directory/support.ts';
import type { SupportNotes } from '../../connector/core/support.ts';
import { filesSupport } from '../../connector/files/support.ts';
import { httpConnectorSupport } from '../../connector/http/support.ts';
import { kernelSupport } from '../../connector/kernel/support.ts';
import { office365Support } from '../../connector/office365/support.ts';
import { oktaSupport } from '../../connector/okta/support.ts';
import { tablesSupport } from '../../connector/tables/support.ts';
import { engineSupport } from '../../runtime/support.ts';

/** What every behaviour, the engine's own cards included, rests on, by card kind. */
export const supportNotes: SupportNotes = {
  ...kernelSupport,
  ...filesSupport,
  ...httpConnectorSupport,
  ...office365Support,
  ...oktaSupport,
  ...tablesSupport,
  ...activeDirectorySupport,
  ...engineSupport,
};
