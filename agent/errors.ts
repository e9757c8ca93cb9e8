/**
 * What to do with a failure:
 * - `retry`: the same call may succeed later (network, server fault, rate limit);
 * - `hold`: this one object cannot pass, its neighbours can; it becomes an exception in Business Central;
 * - `fatal`: nothing can pass until a person acts (configuration, permissions) or the run has lost its right to work.
 */
export type Disposition = 'retry' | 'hold' | 'fatal';

/** Base of every error the agent raises: a stable code for logs and support, and what to do about it. */
export class AgentError extends Error {
  readonly code: string;
  readonly disposition: Disposition;

  constructor(code: string, disposition: Disposition, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.disposition = disposition;
  }
}

/** The configuration cannot be used. `faults` lists every one of them, so that one look mends all. */
export class ConfigurationError extends AgentError {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      'CONFIGURATION_INVALID',
      'fatal',
      `The configuration has ${faults.length} fault(s):\n- ${faults.join('\n- ')}`,
    );
    this.faults = faults;
  }
}

export type Service = 'BigCommerce' | 'Business Central' | 'Microsoft Entra';

export interface CallDescription {
  readonly service: Service;
  readonly method: string;
  /** Without query values that could hold personal data, never with credentials. */
  readonly url: string;
  /** The `client-request-id` of the call, by which the server's own telemetry finds it. */
  readonly correlation?: string;
}

/** Codes of Node for a certificate that is not trusted: trying again changes nothing. */
const certificateFaults = /^(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|CERT_|ERR_TLS_CERT)/;

/** The server could not be reached, or the connection broke before the answer was complete. */
export class TransportError extends AgentError {
  readonly call: CallDescription;
  readonly correlation: string | undefined;

  constructor(call: CallDescription, cause: Error & { code?: string }) {
    const untrusted = certificateFaults.test(cause.code ?? '');
    super(
      untrusted ? 'CERTIFICATE_NOT_TRUSTED' : 'TRANSPORT_FAILED',
      untrusted ? 'fatal' : 'retry',
      untrusted
        ? `${call.service}: the certificate of the server is not trusted (${cause.message}). Check the address, or name its authority in certificateAuthorityFile.`
        : `${call.service}: ${call.method} ${call.url} got no complete answer (${cause.message})`,
      { cause },
    );
    this.call = call;
    this.correlation = call.correlation;
  }
}

/** The server answered with a status other than success. */
export class HttpStatusError extends AgentError {
  readonly call: CallDescription;
  readonly correlation: string | undefined;
  readonly status: number;
  readonly serverCode: string | undefined;
  readonly serverMessage: string;
  /** How long the server asks to wait, if it says so. */
  readonly retryAfterMs: number | undefined;

  constructor(
    call: CallDescription,
    answer: {
      status: number;
      serverCode?: string | undefined;
      serverMessage: string;
      /** What a person can do about it: a sentence. */
      remedy?: string | undefined;
      retryAfterMs?: number | undefined;
    },
  ) {
    const said = answer.serverMessage === '' ? '' : `: ${answer.serverMessage}`;
    const remedy = answer.remedy === undefined ? '' : `${/[.!?]$/.test(said) ? '' : '.'} ${answer.remedy}`;
    super(
      'HTTP_STATUS',
      dispositionOfStatus(answer.status),
      `${call.service}: ${call.method} ${call.url} answered ${answer.status}${said}${remedy}`,
    );
    this.call = call;
    this.correlation = call.correlation;
    this.status = answer.status;
    this.serverCode = answer.serverCode;
    this.serverMessage = answer.serverMessage;
    this.retryAfterMs = answer.retryAfterMs;
  }
}

/** A body that is not what the service documents: cut, not JSON, or of another shape. */
export class UnreadableAnswerError extends AgentError {
  constructor(call: CallDescription, problem: string, options?: ErrorOptions) {
    super('ANSWER_UNREADABLE', 'retry', `${call.service}: ${call.method} ${call.url}: ${problem}`, options);
  }
}

/** One object of the storefront cannot be turned into the wire contract. */
export class UnreadableObjectError extends AgentError {
  constructor(object: string, problems: readonly string[]) {
    super('OBJECT_UNREADABLE', 'hold', `${object} cannot be read: ${problems.join('; ')}`);
  }
}

/** A service stopped answering in the middle of a run: a fact of the run, not a fault of what it was working on. */
export class OutageError extends AgentError {
  constructor(service: Service, cause: Error, note = '') {
    super(
      'OUTAGE',
      'fatal',
      `${service} stopped answering during the run; the next one goes on where this one ended. ${note === '' ? '' : `${note} `}The last failure: ${cause.message}`,
      { cause },
    );
  }
}

/** Another agent runs this flow now. */
export class LeaseHeldError extends AgentError {
  constructor(message: string) {
    super('LEASE_HELD', 'fatal', message);
  }
}

/** The agent is shutting down; what was acknowledged is safe, the rest comes with the next run. */
export class StoppedError extends AgentError {
  constructor() {
    super('STOPPED', 'fatal', 'The agent was asked to stop; the run ended after its last acknowledged batch.');
  }
}

/** Says what to do with any error. An error that is not ours is a defect of the agent: never retried. */
export function classify(error: unknown): Disposition {
  return error instanceof AgentError ? error.disposition : 'fatal';
}

/** Of several failures, the one that decides what is done: one that ends the run, else the first. */
export function worstOf(failures: readonly AgentError[]): AgentError | undefined {
  return failures.find((error) => classify(error) === 'fatal') ?? failures[0];
}

/** What is wrong in the words of the service, where it had any: without the call that met it. */
export function saidBy(error: AgentError): string {
  return error instanceof HttpStatusError ? error.serverMessage : error.message;
}

export function dispositionOfStatus(status: number): Disposition {
  if (status === 401 || status === 403) return 'fatal';
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return status === 501 || status === 507 ? 'fatal' : 'retry';
  return 'hold';
}
