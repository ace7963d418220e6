import { join } from 'node:path';
import { root } from './root.ts';

/** Real exports and API descriptions beside the checkout; FLOPACK_SHARED names another place. Tests that read it are skipped where it is absent. */
export const sharedFolder = process.env.FLOPACK_SHARED ?? join(root, '../shared');
export const corpusFolder = join(sharedFolder, 'corpus');
