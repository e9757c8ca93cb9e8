import type * as ast from '../syntax/ast.ts';
import { type Diagnostic, diagnosticAt, type Severity } from '../syntax/diagnostic.ts';
import { isSilenced } from '../syntax/pragmas.ts';
import { sourceText } from '../syntax/source.ts';

/** Codes of the diagnostics the binder reports: Microsoft's, by the messages in its documentation. */
export const codes = {
  decimalRange: 'AL0101',
  notACall: 'AL0127',
  notAStatement: 'AL0117',
  nameMissing: 'AL0118',
  duplicateParameter: 'AL0119',
  duplicateVariable: 'AL0121',
  duplicateReturn: 'AL0123',
  conversion: 'AL0122',
  noOverload: 'AL0126',
  notAssignable: 'AL0129',
  varArgument: 'AL0130',
  memberMissing: 'AL0132',
  argumentConversion: 'AL0133',
  typeMissing: 'AL0134',
  argumentMissing: 'AL0135',
  loopVariable: 'AL0136',
  noLoop: 'AL0137',
  exitValue: 'AL0139',
  notIndexable: 'AL0143',
  indexCount: 'AL0144',
  arrayAssignment: 'AL0145',
  arrayElements: 'AL0146',
  dimensionNotPositive: 'AL0147',
  returnType: 'AL0159',
  accessLevel: 'AL0161',
  trigger: 'AL0162',
  triggerSignature: 'AL0163',
  argumentNotField: 'AL0166',
  unaryOperator: 'AL0173',
  operator: 'AL0175',
  objectMissing: 'AL0185',
  referenceMissing: 'AL0186',
  timeLiteral: 'AL0190',
  dateLiteral: 'AL0191',
  fieldArgumentConversion: 'AL0193',
  ambiguousCall: 'AL0196',
  duplicateObjectName: 'AL0197',
  fieldConversion: 'AL0204',
  duplicateField: 'AL0206',
  idNotPositive: 'AL0222',
  duplicateEnumValue: 'AL0231',
  attributeArguments: 'AL0238',
  attributeArgument: 'AL0242',
  extensionTarget: 'AL0247',
  sortingField: 'AL0254',
  duplicateObjectId: 'AL0264',
  controlMissing: 'AL0270',
  anchorNoGroup: 'AL0272',
  actionMissing: 'AL0271',
  ambiguousReference: 'AL0275',
  eventMissing: 'AL0280',
  noEvent: 'AL0281',
  subscriberReturns: 'AL0416',
  subscriberMemberMissing: 'AL0282',
  subscriberParameterType: 'AL0284',
  subscriberReference: 'AL0288',
  elementNotAllowed: 'AL0290',
  fieldMissing: 'AL0295',
  scope: 'AL0296',
  idOutsideRange: 'AL0297',
  nameTooLong: 'AL0305',
  controlOutsideGroup: 'AL0315',
  columnType: 'AL0326',
  columnMissing: 'AL0349',
  obsoletePending: 'AL0432',
  arrayDimensions: 'AL0368',
  divisionByZero: 'AL0370',
  optionValueMissing: 'AL0383',
  repeatedCase: 'AL0402',
  controlAddInMissing: 'AL0417',
  typeArgument: 'AL0408',
  foreach: 'AL0421',
  systemObject: 'AL0443',
  noPublisher: 'AL0461',
  constantType: 'AL0438',
  constOrFilter: 'AL0489',
  conditionForm: 'AL0491',
  linkTable: 'AL0502',
  enumNotExtensible: 'AL0504',
  fieldGroupMissing: 'AL0513',
  viewMissing: 'AL0533',
  controlInView: 'AL0536',
  notExtensible: 'AL0564',
  lengthNotPositive: 'AL0581',
  interfaceMember: 'AL0582',
  subscriberCapacity: 'AL0593',
  accessLevelInProperty: 'AL0602',
  implicitEnum: 'AL0603',
  withStatement: 'AL0606',
  duplicateEvent: 'AL0819',
  variantColumn: 'AL0638',
  dataItemMissing: 'AL0681',
  dataItemOrColumnMissing: 'AL0682',
  caseType: 'AL0698',
  layoutMissing: 'AL0710',
  circularInterface: 'AL0852',
  noLoopToContinue: 'AL0873',
  /** The checker's own: a by-reference parameter that says `temporary` gets the table itself. */
  notTemporary: 'AL9018',
  /** A relation to a field of another type. */
  relationType: 'AL9029',
} as const;

/** Codes that say of a name, which stands where they are reported, that it is declared nowhere. */
const missingNames: ReadonlySet<string> = new Set([
  codes.nameMissing,
  codes.memberMissing,
  codes.objectMissing,
  codes.fieldMissing,
  codes.controlMissing,
  codes.actionMissing,
  codes.eventMissing,
  codes.subscriberMemberMissing,
  codes.optionValueMissing,
  codes.extensionTarget,
  codes.referenceMissing,
  codes.controlOutsideGroup,
  codes.columnMissing,
  codes.linkTable,
  codes.viewMissing,
  codes.trigger,
  codes.dataItemMissing,
  codes.dataItemOrColumnMissing,
  codes.layoutMissing,
]);

export class DiagnosticBag {
  readonly all: Diagnostic[] = [];
  /** Names, in lower case, whose declarations could not be read or have no place: they are not said to be missing. */
  readonly lost: Set<string>;

  constructor(lost: Set<string> = new Set()) {
    this.lost = lost;
  }

  error(span: ast.Span, code: string, message: string): void {
    this.add(span, code, message, 'error');
  }

  warning(span: ast.Span, code: string, message: string): void {
    this.add(span, code, message, 'warning');
  }

  /** Adds a finding, unless it is no error and a pragma has switched it off there. */
  add(span: ast.Span, code: string, message: string, severity: Severity): void {
    if (severity !== 'error' && isSilenced(span.source, span.start, code)) return;
    if (this.lost.size > 0 && missingNames.has(code) && this.lost.has(lastName(span))) return;
    this.all.push(diagnosticAt(span.source, span.start, code, message, severity));
  }

  get hasErrors(): boolean {
    return this.all.some((diagnostic) => diagnostic.severity === 'error');
  }
}

/** The name that stands at a place, or the last of several: `Namespace."Some Table"` is about `some table`. */
function lastName(span: ast.Span): string {
  const text = sourceText(span);
  return (
    /(?:^|[.:])(?:"([^"]*)"|'([^']*)'|([^."':]*))$/
      .exec(text)
      ?.slice(1)
      .find((name) => name !== undefined) ?? text
  ).toLowerCase();
}
