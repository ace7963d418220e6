import { startDomainController } from '../../../sandbox/active-directory/start.ts';

/**
 * A program that holds a controller until it is killed or told to end. Arguments: the folder for templates, or `-` for none;
 * what to do once it is ready: `wait`, `exit`, `close`, `throw`.
 */
const [templates = '-', then = 'wait'] = process.argv.slice(2);
const dc = await startDomainController({ kind: 'samba', ...(templates === '-' ? {} : { template: templates }) });
process.stdout.write(`ready ${new URL(dc.url).hostname}\n`);
if (then === 'exit') process.exit(3);
if (then === 'throw') throw new Error('a program that fails');
if (then === 'close') await dc.close();
if (then === 'wait') setInterval(() => undefined, 1000);
