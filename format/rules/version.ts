import { error, quote, warning } from '../problem.ts';
import type { RuleContext } from './context.ts';

const KNOWN = ['1.2.0', '1.3.0', '1.4.0', '1.5.0'];

/** Known versions; a checksum stands in 1.3.0 and 1.4.0 (1.2.0 packs that were 1.3.0 keep theirs), never in 1.5.0. */
export function version({ pack, report }: RuleContext): void {
  if (!KNOWN.includes(pack.version)) {
    report(
      warning(
        'PACK_VERSION',
        '/version',
        `the version ${quote(pack.version)} is not known (known: ${KNOWN.join(', ')})`,
        'Look closely at what tools make of this file.',
      ),
    );
  }
  const checksum = Object.hasOwn(pack.rest, 'checksum');
  if (pack.version === '1.5.0' && checksum) {
    report(error('PACK_VERSION', '/checksum', 'a 1.5.0 pack has no checksum', 'Remove it.'));
  }
  if ((pack.version === '1.3.0' || pack.version === '1.4.0') && !checksum) {
    report(
      error(
        'PACK_VERSION',
        '',
        `a ${pack.version} pack has a checksum as its last key, this one has none`,
        'Export it again, or write it as version 1.5.0.',
      ),
    );
  }
}
