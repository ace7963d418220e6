import { FlopackError } from '../connector/core/error.ts';
import { parse } from './arguments.ts';
import { loadConfig } from './config.ts';
import { applicationsOf, type SyncApplication } from './doctor/applications.ts';
import { openOrg, orgUrlOf, processWorld, TOKEN_HELP, tokenOf, type World } from './doctor/org.ts';
import { topicOf } from './doctor/topic.ts';
import type { Io } from './io.ts';
import { type Answer, terminalQuestion } from './setup/ask.ts';
import { pageOf, printRights, printSteps } from './setup/print.ts';
import { scriptOf, writeScript } from './setup/script.ts';

const SETUP_USAGE =
  'flopack setup ad [--org URL] [--config MIGRATION.json] [--apply [--yes]] [--script FILE --ou DN --account NAME]';

const SETUP_HELP = `Usage: flopack setup ad [--org URL] [--config MIGRATION.json] [--apply [--yes]]
                        [--script FILE --ou DN ... --account NAME]

Has Okta passwords reach Active Directory and other apps. Shows what it would
change through the API in the apps of passwordSync.applications, then the steps
for the Admin Console, with what each does to users, and the agent's rights.

  --org URL      the org, e.g. https://example.okta.com
  --config F     migration.json: its oktaDomain and passwordSync.applications
  --apply        change it, after a question; read back; safe to run again
  --yes          do not ask
  --script FILE  a PowerShell script that checks the agent's rights, and grants
                 them when told to; - prints it
  --ou DN        an OU with users, e.g. OU=People,DC=example,DC=com; may be
                 given more than once
  --account NAME the agent's account, e.g. EXAMPLE\\OktaService

OKTA_API_TOKEN holds the token; without it only the steps are printed.
Exit code: 0 shown or done, 1 something could not be read or set, 2 wrong
usage, 130 Ctrl-C.`;

const OPTIONS = {
  org: { type: 'string' },
  config: { type: 'string' },
  apply: { type: 'boolean' },
  yes: { type: 'boolean' },
  script: { type: 'string' },
  ou: { type: 'string', multiple: true },
  account: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Who can be asked; null: nobody. */
export type Ask = ((question: string) => Promise<Answer>) | null;

/** `flopack setup`. Throws FlopackError `USAGE`, `CONFIG_INVALID`, and `BUILD_INVALID` for a script that cannot be written. */
export async function setup(
  args: readonly string[],
  io: Io,
  world: World = processWorld(),
  ask: Ask = terminalQuestion(io),
): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS, SETUP_USAGE, { min: 0, max: 2 });
  if (values.help === true) {
    for (const line of SETUP_HELP.split('\n')) io.out(line);
    return 0;
  }
  topicOf(positionals, 'setup', SETUP_USAGE);
  const apply = values.apply === true;
  if (values.yes === true && !apply) throw new FlopackError('USAGE', '--yes goes with --apply.');
  if (apply && values.yes !== true && ask === null)
    throw new FlopackError('USAGE', '--apply asks before it changes anything, and here is no terminal: add --yes.');
  const script = scriptOf(values);
  if (script?.file === '-') {
    if (apply) throw new FlopackError('USAGE', '--script - prints the script alone: it does not go with --apply.');
    writeScript(script, io);
    return 0;
  }
  const config = values.config === undefined ? null : loadConfig(values.config);
  const hasOrg = values.org !== undefined || config !== null;
  const url = hasOrg || apply ? orgUrlOf(values.org, config, SETUP_USAGE) : null;
  const token = tokenOf(world.env);
  if (apply && token === null) throw new FlopackError('USAGE', `--apply needs a token. ${TOKEN_HELP.join(' ')}`);

  const wanted = applicationsOf(config);
  const code = await changes(
    { url, token, wanted, apply, ask: values.yes === true ? async () => 'yes' : ask },
    io,
    world,
  );
  if (code > 128) return code;
  printSteps(io);
  printRights(io);
  io.out('');
  if (script !== null) writeScript(script, io);
  else pageOf(io)('The script that checks and grants them: --script agent-rights.ps1 --ou DN --account NAME', 2);
  return code;
}

interface Wish {
  readonly url: string | null;
  readonly token: string | null;
  readonly wanted: readonly SyncApplication[];
  readonly apply: boolean;
  readonly ask: Ask;
}

/** Shows the plan, and carries it out when that is wished. Gives the exit code. */
async function changes({ url, token, wanted, apply, ask }: Wish, io: Io, world: World): Promise<number> {
  const say = pageOf(io);
  io.out(`Through the API${url === null ? '' : `: ${url}`}`);
  if (url === null) say('No plan: no org was given. Add --org URL, or --config MIGRATION.json.', 2);
  else if (token === null) for (const line of ['No plan: there is no token.', ...TOKEN_HELP]) say(line, 2);
  else if (wanted.length === 0)
    say('No plan: no apps were named. Give --config with passwordSync.applications (docs/active-directory.md).', 2);
  if (url === null || token === null || wanted.length === 0) return 0;

  const org = await openOrg(url, token, world);
  const { carryOut } = await import('./setup/carry-out.ts');
  return carryOut(org, wanted, { apply, ask }, io);
}
