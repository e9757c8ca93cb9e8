/**
 * English texts of the platform's own errors, in one place because AL tests compare them word for word.
 * `%1` ... are filled by `platformError`.
 */
import { AlError } from './al-error.ts';
import { ErrorInfo, type ErrorInfoTarget } from './error-info.ts';

interface PlatformMessage {
  /** `GetLastErrorCode()` of the error. */
  readonly code: string;
  readonly text: string;
}

export const platformMessages = {
  dotNetNotCreated: { code: 'DotNetNull', text: 'The DotNet variable of type %1 has not been instantiated.' },
  recordNotFound: { code: 'DB:RecordNotFound', text: 'The %1 does not exist. Identification fields and values: %2' },
  recordNotFoundByFilter: { code: 'DB:RecordNotFound', text: 'There is no %1 within the filter.\n\nFilters: %2' },
  noRecord: { code: 'DB:RecordNotFound', text: 'There is no %1 in the table.' },
  recordNotFoundBySystemId: {
    code: 'DB:RecordNotFound',
    text: 'The %1 does not exist. Identification fields and values: %2',
  },
  recordExists: {
    code: 'DB:RecordExists',
    text: 'The record in table %1 already exists. Identification fields and values: %2',
  },
  recordChanged: {
    code: 'DB:RecordChanged',
    text: 'The record has been changed by another user. Reload the record and try again. Table: %1, %2',
  },
  lockTimeout: {
    code: 'DB:LockTimeout',
    text: 'We cannot save your changes right now, because another session is writing. Try again in a moment.',
  },
  inconsistentRead: { code: 'DB:InconsistentRead', text: 'Inconsistent read of field(s): %1. Table: %2.' },
  lateLoadFailed: { code: 'DB:LateLoadFailed', text: 'JIT loading of field(s): %1 failed. Table: %2.' },
  nothingInsideFilter: { code: 'DB:NothingInsideFilter', text: 'There is no %1 within the filter.' },
  testFieldEmpty: { code: 'TestField', text: '%1 must have a value in %2: %3. It cannot be zero or empty.' },
  testFieldValue: { code: 'TestField', text: "%1 must be equal to '%2'  in %3: %4. Current value is '%5'." },
  fieldError: { code: 'TestField', text: '%1 %2 in %3: %4.' },
  tableRelation: {
    code: 'DB:FieldRelation',
    text: 'The field %1 of table %2 contains a value (%3) that cannot be found in the related table (%4).',
  },
  fieldErrorEmpty: { code: 'TestField', text: 'You must specify %1 in %2: %3.' },
  fieldErrorValue: { code: 'TestField', text: '%1 must not be %2 in %3: %4.' },
  notBlank: { code: 'NotBlank', text: '%1 must be filled in. Enter a value.' },
  belowMinValue: { code: 'MinValue', text: 'The value must be greater than or equal to %1. Field: %2.' },
  aboveMaxValue: { code: 'MaxValue', text: 'The value must be less than or equal to %1. Field: %2.' },
  transferFieldsType: {
    code: 'NCLCSRTS:TransferFields',
    text: 'The following fields must have the same type:\n\nField: %1 in table %2 of type %3\nField: %1 in table %4 of type %5',
  },
  invalidView: { code: 'InvalidView', text: "The view '%1' is not valid for the table %2." },
  noSuchField: { code: 'NoSuchField', text: 'The field with ID %1 does not exist in the %2 table.' },
  noSuchTable: { code: 'NoSuchTable', text: 'Table %1 does not exist.' },
  rangeOfFilter: { code: 'FilterIsNotRange', text: 'The filter on the field %1 of table %2 is not a single range: %3' },
  noFilter: { code: 'NoFilter', text: 'There is no filter on the field %1 of table %2.' },
  cannotTruncate: { code: 'NCLCSRTS:Truncate', text: 'Truncate cannot be used for the table %1: %2.' },
  shareTable: {
    code: 'NCLCSRTS:ShareTable',
    text: 'Both variables of table %1 must be temporary to share their records.',
  },
  queryNotOpen: { code: 'QueryNotOpen', text: 'The query %1 is not open.' },
  queryNotRead: { code: 'QueryNotRead', text: 'No row of the query %1 has been read.' },
  recordRefClosed: { code: 'RecordRefClosed', text: 'The record is not open.' },
  primaryKeyChanged: { code: 'DB:PrimaryKeyChanged', text: 'The %1 cannot be renamed to an existing record: %2' },
  stringTooLong: {
    code: 'NCLCSRTS:StringTooLong',
    text: 'The length of the string is %1, but it must be less than or equal to %2 characters. Value: %3',
  },
  integerOverflow: {
    code: 'NCLCSRTS:Overflow',
    text: 'The value %1 can not be converted to %2 because it is outside its range.',
  },
  dateNotStored: {
    code: 'DB:DateOutOfRange',
    text: 'The date %1 cannot be stored: the database keeps dates from January 1, 1753 to December 31, 9999.',
  },
  decimalOutOfRange: {
    code: 'NCLCSRTS:Overflow',
    text: 'The value %1 is outside the range of Decimal: -999,999,999,999,999.99 to 999,999,999,999,999.99.',
  },
  divideByZero: { code: 'NCLCSRTS:DivideByZero', text: 'Attempted to divide by zero.' },
  indexOutOfBounds: {
    code: 'NCLCSRTS:IndexOutOfBounds',
    text: 'The index %1 is out of bounds: the array has %2 elements.',
  },
  cannotEvaluate: { code: 'Evaluate', text: "The value '%1' can't be evaluated into type %2." },
  filterInvalid: { code: 'FilterInvalid', text: "The filter '%1' is not valid for the field %2 of type %3." },
  notAnOption: { code: 'NotAnOption', text: "'%1' is not an option. The existing options are: %2" },
  invalidConversion: { code: 'NCLCSRTS:InvalidConversion', text: 'The value of type %1 can not be converted to %2.' },
  filterPageItemMissing: { code: 'NCLCSRTS:NotFound', text: "The filter page has no record '%1'." },
  enumValueMissing: { code: 'Enum:NoSuchOrdinal', text: "The ordinal value %1 does not exist in the enum '%2'." },
  mustCommitFirst: {
    code: 'DB:WriteTransaction',
    text: 'An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance.',
  },
  modalInTransaction: {
    code: 'DB:WriteTransaction',
    text:
      'The following AL methods are limited during write transactions because one or more tables will be locked: Form.RunModal, Codeunit.Run, Report.RunModal, XmlPort.RunModal.\n\n' +
      'Form.RunModal is not allowed in write transactions.\n\n' +
      "Codeunit.Run is allowed in write transactions only if the return value is not used. For example, 'OK := Codeunit.Run()' is not allowed.\n\n" +
      'Use the commit method to save the changes before this call, or structure the code differently.',
  },
  inconsistent: {
    code: 'DB:Inconsistent',
    text: 'The transaction cannot be completed because it will cause inconsistencies in the %1 table. Check where and how the CONSISTENT function is used in the transaction to find the reason for the error.',
  },
  commitProhibited: {
    code: 'CommitProhibited',
    text: 'Commit is prohibited in the current scope. The operation cannot continue. Contact your system administrator.',
  },
  commitInAutoRollback: {
    code: 'TestTransactionModel',
    text: 'Tests cannot call the Commit function if TransactionModel property is set to AutoRollback.',
  },
  noTransaction: {
    code: 'TestTransactionModel',
    text: 'A transaction must be started before changes can be made to the database.',
  },
  assertErrorNone: { code: 'TestAssertErrorNone', text: 'An error was expected inside an asserterror statement.' },
  permissionMissing: {
    code: 'DB:PermissionDenied',
    text: 'Sorry, the current permissions prevented the action. (%1 %2: %3)',
  },
  dialogNotAllowed: {
    code: 'CallbackNotAllowed',
    text: 'Microsoft Dynamics 365 Business Central Server attempted to issue a client callback to show %1: %2 (%3), but the client does not support it.',
  },
  unhandledUi: { code: 'UnhandledUI', text: 'Unhandled UI: %1 %2' },
  codeunitMissing: { code: 'ObjectNotFound', text: 'The metadata object %1 %2 was not found.' },
  bindTwice: { code: 'BindSubscription', text: 'Codeunit %1 has already been bound.' },
  handleNotAssigned: { code: 'NullReference', text: 'The variable of type %1 has not been assigned a value.' },
  interfaceNotSet: { code: 'NullReference', text: 'The interface variable %1 has no implementation assigned to it.' },
  textTooLarge: { code: 'OutOfMemory', text: 'There is insufficient memory to execute this function.' },
  tooManyKeyValues: {
    code: 'TooManyKeyValues',
    text: 'The primary key of the table %1 has %2 fields, %3 values are given.',
  },
  callsTooDeep: {
    code: 'StackOverflow',
    text: 'There is insufficient memory to execute this function. This can be caused by recursive function calls. Contact your system manager.',
  },
  castFailed: { code: 'InvalidCast', text: 'The value of type %1 cannot be cast to %2.' },
  multipleErrors: { code: 'MultipleErrors', text: 'Multiple errors occurred:' },
} as const satisfies Record<string, PlatformMessage>;

export type PlatformMessageName = keyof typeof platformMessages;

/** Makes the platform's error `name` with its placeholders filled. */
export function platformError(name: PlatformMessageName, args: readonly string[], target?: ErrorInfoTarget): AlError {
  const message = platformMessages[name];
  const text = message.text.replace(/%(\d)/g, (whole, digit: string) => args[Number(digit) - 1] ?? whole);
  const errorInfo = ErrorInfo.of(text);
  if (target !== undefined) errorInfo.target(target);
  return new AlError(message.code, text, { errorInfo });
}
