import type { Call, Reply } from '../http.ts';
import { aadsts } from './aadsts.ts';
import type { Tenant } from './model.ts';

/** The OpenID configuration of the tenant, with addresses of this sandbox. */
export function discovery(tenant: Tenant, call: Call): Reply {
  const name = (call.params.tenant as string).toLowerCase();
  if (name !== tenant.tenantId && name !== 'organizations' && !tenant.domains.includes(name)) {
    return aadsts(tenant, 90002, { tenant: name });
  }
  const base = `${tenant.url}/${tenant.tenantId}`;
  return {
    status: 200,
    json: {
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: `https://login.microsoftonline.com/${tenant.tenantId}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      tenant_region_scope: 'EU',
      cloud_instance_name: 'microsoftonline.com',
    },
  };
}
