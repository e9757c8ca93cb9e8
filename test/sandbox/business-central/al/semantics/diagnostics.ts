import type * as ast from '../syntax/ast.ts';
import { type Diagnostic, diagnosticAt, type Severity } from '../syntax/diagnostic.ts';

/**
 * Codes of the diagnostics the binder reports. `AL` numbers are Microsoft's where its documentation gives the message;
 * those from AL9000 are the checker's own, for findings whose number is not known to us.
 */
export const codes = {
  nameMissing: 'AL0118',
  memberMissing: 'AL0132',
  noOverload: 'AL0126',
  argumentConversion: 'AL0133',
  conversion: 'AL0122',
  objectMissing: 'AL0185',
  targetMissing: 'AL0247',
  duplicateObjectId: 'AL0264',
  duplicateObjectName: 'AL0197',
  ambiguousReference: 'AL0275',
  ambiguousCall: 'AL0196',
  operator: 'AL0175',
  notAssignable: 'AL0129',
  varArgument: 'AL0135',
  notACall: 'AL0104',
  accessLevel: 'AL0161',
  duplicateVariable: 'AL0155',
  duplicateMember: 'AL0440',
  enumValueMissing: 'AL0132',
  interfaceMember: 'AL0584',
  fieldMissing: 'AL0183',
  subscriberTarget: 'AL0280',
  subscriberParameter: 'AL0284',
  obsoletePending: 'AL0432',
  obsoleteRemoved: 'AL0433',
  implicitEnum: 'AL0603',
  idOutsideRange: 'AL0296',
  nameTooLong: 'AL0305',
  unusedVariable: 'AA0137',
  unreachable: 'AL9001',
  withStatement: 'AL0604',
  unsupported: 'AL9000',
  conditionType: 'AL0122',
  controlMissing: 'AL0270',
  manifest: 'AL1021',
} as const;

export class DiagnosticBag {
  readonly all: Diagnostic[] = [];

  error(span: ast.Span, code: string, message: string): void {
    this.add(span, code, message, 'error');
  }

  warning(span: ast.Span, code: string, message: string): void {
    this.add(span, code, message, 'warning');
  }

  add(span: ast.Span, code: string, message: string, severity: Severity): void {
    this.all.push(diagnosticAt(span.source, span.start, code, message, severity));
  }

  get hasErrors(): boolean {
    return this.all.some((diagnostic) => diagnostic.severity === 'error');
  }
}
