import { compilePacks } from '../../cli/packs.ts';
import { placeholders } from '../../flows/configuration.ts';
import type { Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { corpusFile } from '../support/corpus.ts';
import type { PackSetUp } from '../support/migration.ts';

const files = [
  '01-enable-password-hook.folder',
  '02-azure-ad-password-migration.folder',
  '03-sync-user-attributes.flow',
];

function read(name: string): Pack {
  const { pack } = parsePack(corpusFile(`article/${name}`));
  if (pack === null) throw new Error(`article/${name} cannot be read`);
  return pack;
}

/** The article's own exports, unmodified: token and ids are replaced while they are loaded. */
export function articleSetUp(): PackSetUp {
  return {
    packs: files.map(read),
    connections: { okta: ['EbdenOIE', 'Okta'], httpfunctions: 'API Connector', office365admin: 'O365 SES TEST' },
    oktaOrigins: ['https://login.ebden.page'],
    hookFlow: 'AAD - Password Import Hook',
    replace: ({ okta, entra }) => [
      { find: '0oa1efssrk7kA3Cic697', with: okta.appId },
      { find: 'SSWS 00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', with: `SSWS ${okta.token}` },
      { find: 'e1290ea4-eb94-4489-9044-4e188cd4fb5d', with: entra.tenantId },
      { find: '58f119bd-a9a9-4745-ba93-433c705f6eef', with: entra.clientId },
    ],
  };
}

/** Our packs as `npm run build` makes them; the sandbox has the ids that they name. */
export function ourSetUp(): PackSetUp {
  return {
    packs: compilePacks(placeholders).packs.map(({ pack }) => pack),
    connections: {
      okta: [placeholders.connectionName],
      httpfunctions: placeholders.apiConnectionName,
      office365admin: placeholders.office365ConnectionName,
    },
    oktaOrigins: [],
    hookFlow: '02 AAD - Password Import Hook',
    tenantId: placeholders.tenantId,
    clientId: placeholders.clientId,
    appId: placeholders.applicationId,
    replace: () => [],
  };
}
