/** Why no usable HTTP reply came back. `not-sent`: the request was refused on our side. */
export type ReplyFailure = 'timeout' | 'network' | 'too-large' | 'not-sent';

/** Header values by lower-case name. */
export type ReplyHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The raw reply of the token endpoint. It may hold tokens: judge it, then drop it. */
export interface TokenReply {
  /** HTTP status, 0 where none came. */
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: string;
  /** Present where the exchange did not finish. */
  readonly failure?: ReplyFailure;
}
