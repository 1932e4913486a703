/**
 * Why an endpoint gave nothing that can be used. It carries a code alone, and never the cause: the failures of a client
 * hold the whole request, with the key and the resident's words.
 */
export type FailureCode = 'TIMEOUT' | 'UNREACHABLE' | 'UNREADABLE' | 'NO_TOPIC' | `HTTP_${number}`;

export class EndpointFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(code);
    this.name = 'EndpointFailure';
    this.code = code;
  }
}
