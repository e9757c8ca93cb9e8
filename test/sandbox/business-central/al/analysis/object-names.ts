/** Names that must be one of a kind within an object, roots of XMLports, and objects that must be of a kind. */
import { dataItems, extendedReport, queryNodes, reportColumns, xmlPortNodes } from '../semantics/declare-datasets.ts';
import { property } from '../semantics/properties.ts';
import { type AnyObjectSymbol, describeObject } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

export function checkObjectNames(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    if (!('declaration' in symbol) || symbol.declaration === undefined) continue;
    const node = symbol.declaration;
    if (node.kind === 'report' || node.kind === 'reportExtension') {
      const extended = extendedReport(symbol);
      checkColumns(node, extended, analysed);
      checkRecords(symbol, dataItems(node.dataset), dataItems(extended?.dataset ?? []), analysed);
    }
    if (node.kind === 'xmlPort' && node.schema.length > 0) {
      checkRoot(node, analysed);
      checkRecords(symbol, variableElements(node), [], analysed);
    }
    if (node.kind === 'query') checkQuery(node, analysed);
    if (node.kind !== 'profile') continue;
    const value = property(node, 'RoleCenter');
    const page = value?.kind === 'objectValue' ? analysed.table.lookup('page', value.object, symbol.scope) : undefined;
    if (page === undefined || page.pageType.toLowerCase() === 'rolecenter') continue;
    const message = `Page '${page.name}' should be of type 'RoleCenter', it is a ${page.pageType}`;
    analysed.diagnostics.error(value ?? node.name, codes.noRoleCenter, message);
  }
}

function checkColumns(
  node: ast.ReportObject | ast.ReportExtensionObject,
  extended: ast.ReportObject | undefined,
  { diagnostics }: AnalysedApp,
): void {
  const namesOf = ({ dataset, labels }: typeof node) => [...reportColumns(dataset), ...labels];
  const known = new Set(extended === undefined ? [] : namesOf(extended).map(keyOf));
  for (const { name } of repeated(namesOf(node), ({ name: { text } }) => text, known)) {
    const message = `The name of all the columns and all the labels defined in a report must be unique, '${name.text}' is not`;
    diagnostics.error(name, codes.columnTwice, message);
  }
  const items = new Set([...dataItems(node.dataset)].map(keyOf));
  for (const column of reportColumns(node.dataset)) {
    if (!items.has(keyOf(column))) continue;
    const message = `The name '${column.name.text}' is used across multiple columns and data items`;
    diagnostics.warning(column.name, codes.columnAndItem, message);
  }
}

/** Elements that code knows by their names. What holds a field has no variable, and may share its name. */
function variableElements({ schema }: ast.XmlPortObject): ast.XmlPortNode[] {
  return [...xmlPortNodes(schema)].filter(({ type }) => type === 'tableelement' || type.startsWith('text'));
}

interface Named {
  readonly name: ast.Identifier;
}

function keyOf({ name }: Named): string {
  return name.text.toLowerCase();
}

/**
 * Data items and elements are variables: each name stands for one of them.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/upgrade/upgrade-pte-merge-conflict
 */
function checkRecords(
  symbol: AnyObjectSymbol,
  nodes: Iterable<Named>,
  known: Iterable<Named>,
  { diagnostics }: AnalysedApp,
): void {
  const seen = new Set([...known].map(keyOf));
  for (const node of nodes) {
    const { name } = node;
    const key = keyOf(node);
    const isVariable = symbol.globals.get(key)?.span !== undefined;
    if (isVariable || seen.has(key)) {
      const what = isVariable ? 'variable' : symbol.kind === 'xmlPort' ? 'element' : 'dataitem';
      const message = `A member of type ${what} with name '${name.text}' is already defined in ${describeObject(symbol)}`;
      diagnostics.error(name, codes.duplicateMember, message);
    }
    seen.add(key);
  }
}

function checkRoot(node: ast.XmlPortObject, { diagnostics }: AnalysedApp): void {
  const [first, second] = node.schema;
  const wrong = first?.type.endsWith('attribute') === true ? first : second;
  if (wrong === undefined) return;
  const message = `There must be exactly one root node and it has to be an element, '${wrong.name.text}' is no root`;
  diagnostics.error(wrong.name, codes.xmlRoot, message);
}

function checkQuery(node: ast.QueryObject, { diagnostics }: AnalysedApp): void {
  for (const { name } of repeated(queryNodes(node.elements), ({ name: { text } }) => text)) {
    const message = `A member of type query with name '${name.text}' is already defined in query '${node.name.text}'`;
    diagnostics.error(name, codes.duplicateMember, message);
  }
}
