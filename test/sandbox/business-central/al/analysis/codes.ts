/**
 * Codes of what the rules report: AL numbers of Microsoft's compiler, AA of CodeCop, AS of AppSourceCop, PTE of
 * PerTenantExtensionCop (learn.microsoft.com, "Analyzers"). Those from AL9000 are the checker's own, for findings for
 * which Microsoft documents no number.
 */
export const codes = {
  attribute: 'AL0112',
  propertyValue: 'AL0116',
  conversion: 'AL0122',
  property: 'AL0124',
  duplicateMember: 'AL0155',
  accessLevel: 'AL0161',
  trigger: 'AL0162',
  duplicateTrigger: 'AL0164',
  objectMissing: 'AL0185',
  existNotBoolean: 'AL0201',
  countNotInteger: 'AL0202',
  flowFieldInKey: 'AL0256',
  actionMissing: 'AL0271',
  eventReturns: 'AL0283',
  eventWithCode: 'AL0286',
  eventWithVariables: 'AL0287',
  styleExpression: 'AL0298',
  propertyMissing: 'AL0341',
  apiVersion: 'AL0422',
  obsoletePending: 'AL0432',
  obsoleteRemoved: 'AL0433',
  duplicateProcedure: 'AL0440',
  handlerMissing: 'AL0499',
  delayedInsert: 'AL0505',
  fieldNameTooLong: 'AL0468',
  doesNotImplement: 'AL0595',
  valueWithoutImplementation: 'AL0596',
  keyFieldNotOnPage: 'AL0615',
  enumNameTooLong: 'AL0659',
  formulaMissing: 'AL0717',
  namespaceUnknown: 'AL0791',
  duplicateEntity: 'AL0846',
  camelCaseProperty: 'AA0101',
  camelCaseControl: 'AA0102',
  placeholders: 'AA0131',
  unreachable: 'AA0136',
  unusedVariable: 'AA0137',
  textOverflow: 'AA0139',
  localSubscriber: 'AA0207',
  calcFields: 'AA0211',
  optionCaptions: 'AA0224',
  captionMissing: 'AA0225',
  unusedProcedure: 'AA0228',
  affixMissing: 'AS0011',
  dataClassification: 'AS0016',
  fieldOutsideRange: 'PTE0002',
  tableWithoutPermission: 'PTE0004',
  /** A procedure with a return type that never returns a value. */
  returnMissing: 'AL9010',
  /** An assignment to a by-value parameter of a subscriber whose publisher passes it by reference. */
  byValueParameter: 'AL9011',
  /** A table field without caption. */
  fieldCaption: 'AL9012',
  /** An object other than a table that no permission set of the app lets anyone use. */
  objectWithoutPermission: 'AL9013',
  /** A formula whose result does not fit the field. */
  formulaType: 'AL9014',
} as const;
