import type { Reply } from '../http.ts';

/** Code -> [HTTP status, summary] as Okta prints them (Okta page "Error codes"). */
const CODES = {
  E0000001: [400, 'Api validation failed'],
  E0000003: [400, 'The request body was not well-formed.'],
  E0000004: [401, 'Authentication failed'],
  E0000006: [403, 'You do not have permission to perform the requested action'],
  E0000007: [404, 'Not found: Resource not found'],
  E0000008: [404, 'The requested path was not found'],
  E0000009: [500, 'Internal Server Error'],
  E0000010: [503, 'Service is in read only mode'],
  E0000011: [401, 'Invalid token provided'],
  E0000014: [403, 'Update of credentials failed'],
  E0000016: [403, 'Activation failed because the user is already active'],
  E0000017: [403, 'Password reset failed'],
  E0000022: [405, 'The endpoint does not support the provided HTTP method'],
  E0000031: [400, 'Invalid search criteria.'],
  E0000032: [403, 'Unlock is not allowed for this user.'],
  E0000034: [403, 'Forgot password not allowed on specified user.'],
  E0000035: [403, 'Change password not allowed on specified user.'],
  E0000038: [403, "This operation is not allowed in the user's current status."],
  E0000047: [429, 'API call exceeded rate limit due to too many requests.'],
  E0000060: [501, 'Unsupported operation.'],
  E0000062: [409, 'The credentials for this user could not be set up because the user is already assigned to the app.'],
  E0000068: [403, 'Invalid Passcode/Answer'],
  E0000079: [403, 'This operation is not allowed in the current authentication state.'],
  E0000080: [403, 'The password does not meet the complexity requirements of the current password policy.'],
  E0000105: [403, 'You have accessed an account recovery link that has expired or been previously used.'],
  E0000112: [409, 'Cannot update this user because they are still being activated. Please try again in a few minutes.'],
  E0000134: [502, 'There was an error communicating correctly with the inline hook.'],
  E0000135: [400, 'The inline hook responded with an error.'],
  E0000137: [504, 'The inline hook did not respond in time.'],
} as const satisfies Record<string, readonly [number, string]>;

export type OktaErrorCode = keyof typeof CODES;

/** Thrown by routes, turned into Okta's error object by the server. */
export class OktaError extends Error {
  readonly code: OktaErrorCode;
  readonly summary: string;
  readonly causes: readonly string[];
  constructor(code: OktaErrorCode, causes: readonly string[] = [], summary?: string) {
    super(`${code} ${summary ?? CODES[code][1]}`);
    this.code = code;
    this.summary = summary ?? CODES[code][1];
    this.causes = causes;
  }
}

/** E0000001 for one named field, e.g. `invalid('login', 'login: The field cannot be left blank')`. */
export function invalid(field: string, ...causes: string[]): OktaError {
  return new OktaError('E0000001', causes, `Api validation failed: ${field}`);
}

export function notFound(id: string, type: string): OktaError {
  return new OktaError('E0000007', [], `Not found: Resource not found: ${id} (${type})`);
}

/** The old password of a change is not the user's (Okta page "Authentication API", change password). */
export function wrongPassword(): OktaError {
  return new OktaError('E0000014', ['oldPassword: The credentials provided were incorrect.']);
}

export function errorReply(error: OktaError, errorId: string): Reply {
  return {
    status: CODES[error.code][0],
    json: {
      errorCode: error.code,
      errorSummary: error.summary,
      errorLink: error.code,
      errorId,
      errorCauses: error.causes.map((errorSummary) => ({ errorSummary })),
    },
  };
}
