/**
 * Errors as Business Central's web services answer them.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/dynamics-error-codes
 */
import { AlError } from '../runtime/errors/al-error.ts';

export type ODataErrorCode =
  | 'BadRequest'
  | 'BadRequest_InvalidOperation'
  | 'BadRequest_InvalidRequestUrl'
  | 'BadRequest_InvalidToken'
  | 'BadRequest_MethodNotAllowed'
  | 'BadRequest_MethodNotImplemented'
  | 'BadRequest_NotFound'
  | 'BadRequest_RequiredParamNotProvided'
  | 'BadRequest_ResourceNotFound'
  | 'Authentication_InvalidCredentials'
  | 'Authorization_PermissionDenied'
  | 'Internal_CompanyNotFound'
  | 'Internal_DataNotFoundFilter'
  | 'Internal_EntityWithSameKeyExists'
  | 'Internal_InvalidTableRelation'
  | 'Internal_RecordNotFound'
  | 'Internal_ServerError'
  | 'Request_EntityChanged'
  | 'Application_CallbackNotAllowed'
  | 'Application_DialogException'
  | 'Application_EvaluateException'
  | 'Application_FieldValidationException'
  | 'Application_FilterErrorException'
  | 'Application_StringExceededLength'
  | 'Unknown';

/** A request that is refused or fails, with its HTTP status. */
export class ODataError extends Error {
  readonly status: number;
  readonly code: ODataErrorCode;

  constructor(status: number, code: ODataErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ODataError';
    this.status = status;
    this.code = code;
  }
}

/** Status and code by the code of the AL error. The documentation has the codes, but no status for each. */
const BY_AL_CODE: Record<string, readonly [status: number, code: ODataErrorCode]> = {
  'DB:RecordNotFound': [404, 'Internal_RecordNotFound'],
  'DB:NothingInsideFilter': [404, 'Internal_DataNotFoundFilter'],
  'DB:RecordExists': [400, 'Internal_EntityWithSameKeyExists'],
  'DB:RecordChanged': [409, 'Request_EntityChanged'],
  'DB:FieldRelation': [400, 'Internal_InvalidTableRelation'],
  'DB:PermissionDenied': [403, 'Authorization_PermissionDenied'],
  TestField: [400, 'Application_FieldValidationException'],
  'NCLCSRTS:StringTooLong': [400, 'Application_StringExceededLength'],
  Evaluate: [400, 'Application_EvaluateException'],
  FilterInvalid: [400, 'Application_FilterErrorException'],
  CallbackNotAllowed: [400, 'Application_CallbackNotAllowed'],
  Dialog: [400, 'Application_DialogException'],
};

/** Whatever went wrong, as the error that is answered. */
export function toODataError(error: unknown): ODataError {
  if (error instanceof ODataError) return error;
  if (error instanceof AlError) {
    const [status, code] = BY_AL_CODE[error.code] ?? [400, 'Unknown'];
    return new ODataError(status, code, error.text, { cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new ODataError(500, 'Internal_ServerError', message, { cause: error });
}

/** The body of an error; clients find the correlation id at the end of the message. */
export function errorBody(error: ODataError, correlationId: string): object {
  return { error: { code: error.code, message: `${error.message}  CorrelationId:  ${correlationId}.` } };
}

export function resourceNotFound(segment: string): ODataError {
  return new ODataError(404, 'BadRequest_ResourceNotFound', `Resource not found for the segment '${segment}'.`);
}

export function badRequest(message: string): ODataError {
  return new ODataError(400, 'BadRequest', message);
}
