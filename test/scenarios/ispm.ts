import type { Values } from '../../connector/core/behaviour.ts';

/** What Identity Security Posture Management hands to a Delegated Flow about one finding, by input name. */
export interface Finding {
  /** Id of the account in the service where it lives. */
  readonly account: string;
  readonly username: string;
  readonly title?: string;
  /** `Okta`, `AAD`, ... */
  readonly product?: string;
}

export function finding({ account, username, title, product }: Finding): Values {
  return {
    issueCategory: 'Unused accounts',
    issueSeverity: 'High',
    issueTitle: title ?? 'Unused Admin Account',
    issueFullDescription: 'The account has had no sign-in for 90 days.',
    issueShortDescription: 'Unused for 90 days',
    issueDetectedAt: '2026-03-01T22:00:00Z',
    issueSuggestedRemediation: 'Disable the account',
    issueRiskAndImpact: 'Attackers prefer accounts that nobody watches',
    entityIdInService: account,
    entityDisplayName: username,
    entitySourceProductName: product ?? 'Okta',
    entitySourceProductTenant: 'nordwind',
  };
}

/** The row that the flows write into "ISPM Events" for it. */
export function loggedEvent(about: Finding): Values {
  const given = finding(about);
  return {
    Username: about.username,
    Title: given.issueTitle,
    'Short Description': given.issueShortDescription,
    'Full Description': given.issueFullDescription,
    Category: given.issueCategory,
    Severity: given.issueSeverity,
    'Detection Date': given.issueDetectedAt,
    'Suggested Remediation': given.issueSuggestedRemediation,
    'Risk and Impact': given.issueRiskAndImpact,
    'Okta Org': given.entitySourceProductTenant,
    Product: given.entitySourceProductName,
  };
}
