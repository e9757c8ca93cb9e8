/** Fields named as arguments: of the record that a method is called on, of another record, of a test page. */
import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';
import { bindExpression, boundError } from './bind-expression.ts';
import { systemFields, visibleField } from './bind-name.ts';
import { queryColumnType } from './bind-object-member.ts';
import type { BoundExpression } from './bound-tree.ts';
import { codes } from './diagnostics.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import type { AnyObjectSymbol, TableSymbol } from './symbols.ts';

/** A field of the receiver, named without it: `Customer.SetRange("No.")`. */
export function bindFieldArgument(
  node: ast.Expression,
  receiver: BoundExpression | undefined,
  scope: RoutineScope,
): BoundExpression {
  const name = nameOf(node);
  if (receiver?.type.kind === 'query') return bindColumn(node, name, receiver.type.symbol, scope);
  const tested = receiver === undefined ? undefined : testedPage(receiver);
  if (tested !== undefined) return bindTestedField(node, name, tested, scope);
  const table = receiver?.type.kind === 'record' ? receiver.type.table : receiver && filteredTable(receiver);
  if (table === undefined) {
    report(scope, node, codes.argumentNotField, 'A field can be named for a record only');
    return boundError(node);
  }
  const field = name && fieldNumber(table, name, node, scope);
  if (field !== undefined) return field;
  const wanted = name?.text ?? sourceText(node);
  report(scope, node, codes.memberMissing, `'Record ${table.name}' does not contain a definition for '${wanted}'`);
  return boundError(node);
}

/** A column or a filter of a query, by its name. */
function bindColumn(
  node: ast.Expression,
  name: ast.Identifier | undefined,
  query: AnyObjectSymbol,
  scope: RoutineScope,
): BoundExpression {
  const elements = query.kind === 'query' && query.declaration.kind === 'query' ? query.declaration.elements : [];
  const type = name && queryColumnType(elements, name.text.toLowerCase(), scope, query);
  if (name !== undefined && type !== undefined) return { kind: 'columnName', column: name.text, type, span: node };
  const wanted = name?.text ?? sourceText(node);
  report(scope, node, codes.memberMissing, `'Query ${query.name}' does not contain a definition for '${wanted}'`);
  return boundError(node);
}

/** `Rec."No."` names the field as `"No."` does. */
function nameOf(node: ast.Expression): ast.Identifier | undefined {
  if (node.kind === 'member') return node.name;
  return node.kind === 'identifier' ? node : undefined;
}

/** A field of a table by its name, or one that the system gives to every table. */
function fieldNumber(
  table: TableSymbol | undefined,
  name: ast.Identifier,
  span: ast.Span,
  scope: RoutineScope,
): BoundExpression | undefined {
  const field = table && visibleField(table, name.text, scope);
  if (field !== undefined) return { kind: 'fieldNumber', number: field.id, record: undefined, type: field.type, span };
  const system = systemFields[name.text.toLowerCase()];
  return system && { kind: 'fieldNumber', number: system.number, record: undefined, type: system.type, span };
}

/** The test page of `Page.FindFirstField(...)` and of `Page.Filter.SetFilter(...)`. */
function testedPage(receiver: BoundExpression): BoundExpression | undefined {
  if (receiver.type.kind === 'testPage') return receiver;
  return receiver.type.kind === 'testFilter' && receiver.kind === 'builtin' ? receiver.receiver : undefined;
}

/** The table of a data item whose filter a test sets on a request page. */
function filteredTable(receiver: BoundExpression): TableSymbol | undefined {
  if (receiver.kind !== 'testControl' || receiver.page.type.kind !== 'testRequestPage') return undefined;
  const key = receiver.control.toLowerCase();
  const { symbol } = receiver.page.type;
  const owners = 'requestPageTable' in symbol ? [symbol, ...symbol.extensions] : [symbol];
  const type = owners.map((owner) => owner.globals.get(key)?.type).find((found) => found !== undefined);
  return type?.kind === 'record' ? type.table : undefined;
}

/** A field of the test page's source table by name, or one of its controls. */
function bindTestedField(
  node: ast.Expression,
  name: ast.Identifier | undefined,
  page: BoundExpression,
  scope: RoutineScope,
): BoundExpression {
  const symbol = page.type.kind === 'testPage' && page.type.symbol.kind === 'page' ? page.type.symbol : undefined;
  if (name === undefined) return bindExpression(node, scope);
  const field = fieldNumber(symbol?.sourceTable, name, node, scope);
  if (field !== undefined) return field;
  const control = symbol?.controls.get(name.text.toLowerCase());
  if (control !== undefined)
    return { kind: 'testControl', page, control: control.name, type: { kind: 'testField' }, span: node };
  return bindExpression(node, scope);
}

/** `CopyFilter(A, Other.B)`: a field with the record it belongs to. */
export function bindOtherField(node: ast.Expression, scope: RoutineScope): BoundExpression {
  const bound = bindExpression(node, scope);
  if (bound.kind === 'field')
    return { kind: 'fieldNumber', number: bound.field.id, record: bound.record, type: bound.type, span: node };
  if (bound.kind === 'systemField') {
    return { kind: 'fieldNumber', number: bound.fieldNumber, record: bound.record, type: bound.type, span: node };
  }
  if (bound.kind !== 'error') report(scope, node, codes.argumentNotField, 'A field of a record is expected');
  return boundError(node);
}
