import { customAuth } from '../../connector/core/connector.ts';
import * as entra from '../../connector/entra/generated/native-cards.ts';

/** Stands in the connection where the app registration is a public client and has no secret. */
export const NO_SECRET = 'public-client';

const { fields } = entra.validateAzureAdCredential.inputs;

/** A parameter whose label and secrecy are those of the card's input. */
function like(name: keyof entra.ValidateAzureAdCredentialInput) {
  const field = fields.find((one) => one.name === name)!;
  return { label: field.key, secret: field.secret };
}

/**
 * What a connection of the connector holds: the org and its API token for Okta's API, the tenant and its app
 * registration for the credential check. Every parameter of the New Connection dialog is required, so that a public
 * app registration has `NO_SECRET` as its secret.
 */
export const auth = customAuth({
  org_url: { label: 'Okta Org URL' },
  api_token: { label: 'Okta API Token', secret: true },
  tenant_id: like('Tenant ID'),
  client_id: like('Client ID'),
  client_secret: like('Client Secret'),
});
