import { createInterface } from 'node:readline';
import type { Io } from '../io.ts';

export type Answer = 'yes' | 'no' | 'stopped';

/** Asks on a terminal; anything but y and yes is a no, Ctrl-C is `stopped`. Null: there is nobody to ask. */
export function terminalQuestion(io: Io): ((question: string) => Promise<Answer>) | null {
  if (!io.interactive || process.stdin.isTTY !== true) return null;
  return (question) =>
    new Promise((resolve) => {
      const lines = createInterface({ input: process.stdin, output: process.stdout });
      const end = (answer: Answer): void => {
        process.off('SIGINT', stop);
        resolve(answer);
        lines.close();
      };
      const stop = (): void => {
        process.stdout.write('\n');
        end('stopped');
      };
      lines.on('SIGINT', stop);
      process.on('SIGINT', stop);
      // Ctrl-D: the end of the input is no yes.
      lines.on('close', () => end('no'));
      lines.question(`${question} [y/N] `, (text) => end(/^\s*y(es)?\s*$/i.test(text) ? 'yes' : 'no'));
    });
}
