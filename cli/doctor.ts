import { parse } from './arguments.ts';
import { loadConfig } from './config.ts';
import { applicationsOf } from './doctor/applications.ts';
import { openOrg, orgUrlOf, processWorld, TOKEN_HELP, tokenOf, type World } from './doctor/org.ts';
import { printReport, reportOf } from './doctor/print.ts';
import { topicOf } from './doctor/topic.ts';
import type { Io } from './io.ts';
import { jsonText } from './text.ts';

const DOCTOR_USAGE = 'flopack doctor ad [--org URL] [--config MIGRATION.json] [--json]';

const DOCTOR_HELP = `Usage: ${DOCTOR_USAGE}

Looks at an Okta org and says what is in the way. It only reads. Topics:

  ad    do Okta passwords reach Active Directory and the other apps? Delegated
        authentication, Sync Password, the password settings of apps, agents,
        pushes and their failures of the last 24 hours, people on the hook

  --org URL      the org, e.g. https://example.okta.com
  --config F     migration.json: its oktaDomain, and passwordSync.applications,
                 the apps that passwords shall reach
  --json         {ok, topic, org, findings: [{id, level, what, why, advice,
                 step}], fails, warnings, unread}

The environment variable OKTA_API_TOKEN holds the token: Admin Console >
Security > API > Tokens. A Read-Only Administrator's is enough (scopes:
okta.apps.read, okta.agentPools.read, okta.logs.read, okta.users.read).

Exit code: 0 nothing failed (warnings allowed), 1 something failed or the org
cannot be read, 2 wrong usage or no token.`;

const OPTIONS = {
  org: { type: 'string' },
  config: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `flopack doctor`: what of an org is in the way. Throws FlopackError `USAGE` and `CONFIG_INVALID`. */
export async function doctor(args: readonly string[], io: Io, world: World = processWorld()): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS, DOCTOR_USAGE, { min: 0, max: 2 });
  if (values.help === true) {
    for (const line of DOCTOR_HELP.split('\n')) io.out(line);
    return 0;
  }
  topicOf(positionals, 'doctor', DOCTOR_USAGE);
  const config = values.config === undefined ? null : loadConfig(values.config);
  const url = orgUrlOf(values.org, config, DOCTOR_USAGE);
  const token = tokenOf(world.env);
  if (token === null) {
    io.err('flopack doctor: there is no token to ask the org with.');
    for (const line of TOKEN_HELP) io.err(line);
    return 2;
  }
  const org = await openOrg(url, token, world);
  const { diagnose } = await import('./doctor/ad.ts');
  const findings = await diagnose(org, applicationsOf(config), world, io);
  const report = reportOf(url, findings, org.clean);
  if (values.json === true) io.out(jsonText(report));
  else printReport(report, io);
  return report.ok ? 0 : 1;
}
