/** Properties that name other things: relations, formulas, views, links, keys, permissions. */
import type * as ast from '../syntax/ast.ts';
import { type PageParts, requestPageOf, requestPageParts } from './anchors.ts';
import { bindExpression } from './bind-expression.ts';
import { checkViews } from './check-views.ts';
import {
  bindCalcFormula,
  bindConditions,
  bindFieldList,
  bindFieldName,
  bindTableRelation,
  checkView,
  isComparable,
} from './conditions.ts';
import { codes } from './diagnostics.ts';
import { isPermissionKind, permissionKinds } from './permissions.ts';
import { type HasProperties, listedNames, property, textProperty } from './properties.ts';
import { objectScope, type RoutineScope, report } from './routine-scope.ts';
import { referenceText, type SymbolTable } from './symbol-table.ts';
import {
  type AnyObjectSymbol,
  type OtherObjectSymbol,
  type PageSymbol,
  type TableSymbol,
  visibleExtensions,
} from './symbols.ts';
import { systemObjects } from './system-objects.ts';
import { typeName } from './types.ts';

export function checkObjectProperties(symbol: AnyObjectSymbol, table: SymbolTable): void {
  const scope = objectScope(symbol, table);
  checkIdentity(symbol, table);
  switch (symbol.kind) {
    case 'table':
      if (symbol.declaration !== undefined) checkTable(symbol, symbol.declaration, scope);
      break;
    case 'tableExtension':
      if (symbol.target !== undefined) checkTable(symbol.target, symbol.declaration, scope);
      break;
    case 'page':
      checkPage(symbol, symbol.declaration, scope);
      break;
    case 'pageExtension':
      if (symbol.target !== undefined) {
        checkControls(symbol.target, symbol.declaration.layout, scope);
        checkViews(symbol.target, symbol.declaration.views, scope);
      }
      checkActions(symbol.declaration.actions, scope);
      break;
    case 'profile':
      checkCustomizations(symbol.declaration, scope);
      break;
    case 'profileExtension':
      if (symbol.declaration.kind === 'profileExtension')
        table.resolve('profile', symbol.declaration.target, scope.file, codes.extensionTarget);
      checkCustomizations(symbol.declaration, scope);
      break;
    case 'enum':
      void symbol.implements;
      break;
    case 'entitlement':
      checkSets(symbol.declaration, ['ObjectEntitlements'], scope);
      break;
    case 'codeunit':
      void symbol.sourceTable;
      break;
    case 'report':
    case 'reportExtension':
    case 'xmlPort':
      checkRequestPage(symbol, scope);
      break;
    case 'permissionSet':
    case 'permissionSetExtension':
    case 'query':
      break;
  }
  if ('declaration' in symbol && symbol.declaration !== undefined) checkPermissions(symbol.declaration, scope);
  for (const overloads of symbol.procedures.values())
    for (const { declaration } of overloads) checkNamesInAttributes(declaration.attributes, scope);
}

/** Places, from 0, of the arguments of attributes that name an object or a value of an enum. */
const namesInAttributes: ReadonlyMap<string, number> = new Map([
  ['inherentpermissions', 1],
  ['externalbusinessevent', 3],
]);

function checkNamesInAttributes(attributes: readonly ast.Attribute[], scope: RoutineScope): void {
  for (const { name, arguments: given } of attributes) {
    const node = given[namesInAttributes.get(name.text.toLowerCase()) ?? given.length];
    if (node?.kind === 'scope' || node?.kind === 'member') bindExpression(node, scope);
  }
}

/** Kinds of objects whose names do not go into columns of 30 characters. */
const withoutLengthLimit: ReadonlySet<AnyObjectSymbol['kind']> = new Set([
  'entitlement',
  'enum',
  'enumExtension',
  'interface',
  'controlAddIn',
  'permissionSetExtension',
]);

function checkIdentity(symbol: AnyObjectSymbol, table: SymbolTable): void {
  const declaration = 'declaration' in symbol ? symbol.declaration : undefined;
  if (declaration === undefined) return;
  if (symbol.name.length > 30 && !withoutLengthLimit.has(symbol.kind)) {
    table.diagnostics.error(
      declaration.name,
      codes.nameTooLong,
      `The name '${symbol.name}' is longer than 30 characters`,
    );
  }
  if (declaration.id === 0) {
    const message = `The ID '0' of '${symbol.name}' is not valid. IDs must be greater than zero`;
    table.diagnostics.error(declaration.name, codes.idNotPositive, message);
    return;
  }
  const { idRanges } = symbol.scope.app.manifest;
  if (declaration.id === undefined || idRanges.length === 0) return;
  if (!idRanges.some((range) => symbol.id >= range.from && symbol.id <= range.to)) {
    const ranges = idRanges.map((range) => `${range.from}..${range.to}`).join(', ');
    table.diagnostics.error(
      declaration.name,
      codes.idOutsideRange,
      `The id ${symbol.id} is outside of the ranges of the app (${ranges})`,
    );
  }
}

function checkTable(target: TableSymbol, node: ast.TableObject | ast.TableExtensionObject, scope: RoutineScope): void {
  for (const field of [...node.fields, ...(node.kind === 'tableExtension' ? node.modifiedFields : [])]) {
    const formula = property(field, 'CalcFormula');
    if (formula?.kind === 'calcFormulaValue') bindCalcFormula(formula, target, scope);
    const relation = property(field, 'TableRelation');
    if (relation?.kind === 'tableRelationValue') checkRelation(relation, field.name, target, scope);
  }
  for (const field of node.fields) {
    checkPermissionList(property(field, 'AccessByPermission'), scope);
    for (const name of ['AutoFormatExpression', 'CaptionClass']) {
      const value = property(field, name);
      if (value?.kind === 'expressionValue') bindExpression(value.expression, scope);
    }
  }
  for (const field of target.fields) void field.type;
  for (const key of node.keys) {
    for (const name of key.fields) bindFieldName(name, target, scope);
    bindFieldList(property(key, 'SumIndexFields'), target, scope);
    bindFieldList(property(key, 'IncludedFields'), target, scope);
    for (const name of namesIn(property(key, 'SqlIndex'))) bindFieldName(name, target, scope);
  }
  for (const group of node.fieldGroups) for (const name of group.fields) bindFieldName(name, target, scope);
  if (node.kind === 'tableExtension') checkAddedToGroups(target, node, scope);
  bindFieldList(property(node, 'DataCaptionFields'), target, scope);
}

/** Fields are added to groups that the table, or an extension that is seen from here, declares. */
function checkAddedToGroups(target: TableSymbol, node: ast.TableExtensionObject, scope: RoutineScope): void {
  const seen = visibleExtensions(target, scope.file.app);
  const groups = [target, ...seen].flatMap(({ declaration }) => declaration?.fieldGroups ?? []);
  const known = new Set(groups.map(({ name }) => name.text.toLowerCase()));
  for (const { group, fields } of node.addedToFieldGroups) {
    if (!known.has(group.text.toLowerCase()))
      report(
        scope,
        group,
        codes.fieldGroupMissing,
        `The FieldGroup '${group.text}' is not found in the target '${target.name}'`,
      );
    for (const name of fields) bindFieldName(name, target, scope);
  }
}

/** A field relates to a field of its own type, where one is named; the compiler takes others, and they find nothing. */
function checkRelation(
  relation: ast.TableRelationValue,
  name: ast.Identifier,
  owner: TableSymbol,
  scope: RoutineScope,
): void {
  const own = owner.fieldsByName.get(name.text.toLowerCase())?.type;
  for (const alternative of relation.alternatives) {
    const [branch] = bindTableRelation({ ...relation, alternatives: [alternative] }, owner, scope);
    const target = branch === undefined ? undefined : scope.table.findById('table', branch.table);
    // The fields of the platform's tables are not all documented.
    if (own === undefined || branch === undefined || target === undefined || target.scope.app.order === 0) continue;
    const related = target.fields.find(({ id }) => id === branch.field)?.type;
    if (related === undefined || isComparable(related, own)) continue;
    const message = `The field '${name.text}' has the type '${typeName(own)}', the field of '${target.name}' that it relates to '${typeName(related)}'`;
    scope.diagnostics.warning(alternative.target, codes.relationType, message);
  }
}

function checkPage(symbol: PageSymbol, node: ast.PageObject, scope: RoutineScope): void {
  const source = symbol.sourceTable;
  if (source !== undefined) {
    checkView(property(node, 'SourceTableView'), source, scope);
    bindFieldList(property(node, 'ODataKeyFields'), source, scope);
    bindFieldList(property(node, 'DataCaptionFields'), source, scope);
  }
  checkControls(symbol, node.layout, scope);
  checkViews(symbol, node.views, scope);
  checkActions(node.actions, scope);
}

function checkRequestPage(symbol: OtherObjectSymbol, scope: RoutineScope): void {
  const page = requestPageOf(symbol);
  if (page === undefined) return;
  const source = scope.record?.table;
  if (source !== undefined) {
    checkView(property(page, 'SourceTableView'), source, scope);
    bindFieldList(property(page, 'DataCaptionFields'), source, scope);
  }
  const parts = requestPageParts(symbol);
  if (parts === undefined) return;
  checkControls(parts, page.layout, scope);
  checkActions(page.actions, scope);
}

/** Profiles bring page customizations, which are known by their names alone. */
function checkCustomizations(node: ast.ObjectBase, { table, file, diagnostics }: RoutineScope): void {
  const list = property(node, 'Customizations');
  if (list?.kind !== 'listOfNamesValue') return;
  for (const name of list.names) {
    if (table.lookup('pageExtension', name, file)?.declaration.kind === 'pageCustomization') continue;
    diagnostics.error(name, codes.objectMissing, `PageCustomization '${referenceText(name)}' is missing`);
  }
}

function checkActions(nodes: readonly ast.ActionNode[], scope: RoutineScope): void {
  for (const node of nodes) {
    if (node.kind === 'pageAction') checkPermissionList(property(node, 'AccessByPermission'), scope);
    if (node.kind === 'pageAction' || node.kind === 'pagePlacement') checkActions(node.children, scope);
  }
}

function checkControls(page: PageParts, nodes: readonly ast.PageNode[], scope: RoutineScope): void {
  for (const node of nodes) {
    if (node.kind === 'pagePlacement') checkControls(page, node.children, scope);
    if (node.kind === 'pageControl' || node.kind === 'pageModification') checkNamedParts(page, node, scope);
    if (node.kind !== 'pageControl') continue;
    if (node.type === 'part' && node.hosted !== undefined) checkPart(page, node, node.hosted, scope);
    if (node.type === 'usercontrol' && node.hosted !== undefined)
      scope.table.resolve('controlAddIn', node.hosted, scope.file, codes.controlAddInMissing);
    const relation = property(node, 'TableRelation');
    if (relation?.kind === 'tableRelationValue') bindTableRelation(relation, page.sourceTable, scope);
    checkPermissionList(property(node, 'AccessByPermission'), scope);
    checkControls(page, node.children, scope);
  }
}

/** Controls and actions of the page that the properties of a container name. */
function checkNamedParts(page: PageParts, node: HasProperties, scope: RoutineScope): void {
  for (const name of ['FreezeColumn', 'IndentationControls'])
    for (const control of namesIn(property(node, name))) {
      if (page.controls.has(control.text.toLowerCase())) continue;
      const message = `Control '${control.text}' does not exist in page '${page.name}'`;
      report(scope, control, codes.controlOutsideGroup, message);
    }
  for (const name of ['FileUploadAction', 'FileUploadRowAction'])
    for (const action of namesIn(property(node, name))) {
      if (page.actions.has(action.text.toLowerCase())) continue;
      const message = `The action '${action.text}' is not found in the target '${page.name}'`;
      report(scope, action, codes.actionMissing, message);
    }
}

function namesIn(value: ast.PropertyValue | undefined): readonly ast.Identifier[] {
  if (value?.kind === 'expressionValue') return value.expression.kind === 'identifier' ? [value.expression] : [];
  if (value?.kind === 'expressionListValue')
    return value.expressions.filter(({ kind }) => kind === 'identifier') as ast.Identifier[];
  return listedNames(value);
}

function checkPart(page: PageParts, node: ast.PageControl, hosted: ast.ObjectReference, scope: RoutineScope): void {
  const shown = scope.table.lookup('page', hosted, scope.file)?.sourceTable;
  if (shown === undefined) return;
  const provider = property(node, 'Provider');
  const name = textProperty(node, 'Provider');
  if (provider !== undefined && name !== undefined && !page.controls.has(name.toLowerCase())) {
    const message = `The control '${name}' is not found in the target '${page.name}'`;
    report(scope, provider, codes.controlMissing, message);
    return;
  }
  const link = property(node, 'SubPageLink');
  if (link?.kind === 'fieldConditionsValue')
    bindConditions(link.conditions, shown, providerTable(page, node, scope), scope);
  checkView(property(node, 'SubPageView'), shown, scope);
}

/** The table whose fields a link names: the page's, or that of the part given as Provider. */
export function providerTable(page: PageParts, part: ast.PageControl, scope: RoutineScope): TableSymbol | undefined {
  const provider = textProperty(part, 'Provider');
  if (provider === undefined) return page.sourceTable;
  const control = page.controls.get(provider.toLowerCase());
  if (control?.declaration.hosted === undefined) return page.sourceTable;
  return scope.table.lookup('page', control.declaration.hosted, control.owner.scope)?.sourceTable;
}

function checkPermissionList(value: ast.PropertyValue | undefined, { table, file, diagnostics }: RoutineScope): void {
  if (value?.kind !== 'permissionsValue') return;
  for (const { objectType, object } of value.permissions) {
    if (object === undefined) continue;
    if (isPermissionKind(objectType)) table.resolve(permissionKinds[objectType], object, file);
    else if (object.kind === 'qualifiedName' && !systemObjects.has(referenceText(object).toLowerCase())) {
      // A warning, where the compiler has an error: which there are is known from use alone.
      const message = `'${referenceText(object)}' is not one of the known system objects`;
      diagnostics.warning(object, codes.systemObject, message);
    }
  }
}

function checkPermissions(node: ast.ObjectBase, scope: RoutineScope): void {
  checkPermissionList(property(node, 'Permissions'), scope);
  checkPermissionList(property(node, 'AccessByPermission'), scope);
  checkSets(node, ['IncludedPermissionSets', 'ExcludedPermissionSets'], scope);
}

function checkSets(node: ast.ObjectBase, names: readonly string[], scope: RoutineScope): void {
  for (const name of names) {
    const list = property(node, name);
    if (list?.kind !== 'listOfNamesValue') continue;
    for (const set of list.names) scope.table.resolve('permissionSet', set, scope.file);
  }
}
