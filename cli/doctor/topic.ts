import { FlopackError } from '../../connector/core/error.ts';
import { oneLine } from '../text.ts';

/** `ad` is the one topic there is, of doctor and of setup. Throws FlopackError `USAGE`. */
export function topicOf(positionals: readonly string[], verb: 'doctor' | 'setup', usage: string): void {
  const [topic, more] = positionals;
  if (topic === undefined) throw new FlopackError('USAGE', `Which topic? There is one: ad. Usage: ${usage}`);
  if (topic !== 'ad')
    throw new FlopackError(
      'USAGE',
      `flopack ${verb} knows no topic "${oneLine(topic).slice(0, 60)}". There is one: ad. Usage: ${usage}`,
    );
  if (more !== undefined)
    throw new FlopackError('USAGE', `"${oneLine(more).slice(0, 60)}" is too much. Usage: ${usage}`);
}
