/** Names that must be one of a kind within an object, roots of XMLports, and objects that must be of a kind. */
import { queryNodes, reportColumns } from '../semantics/declare-datasets.ts';
import { property } from '../semantics/properties.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

export function checkObjectNames(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    if (!('declaration' in symbol) || symbol.declaration === undefined) continue;
    const node = symbol.declaration;
    if (node.kind === 'report') checkColumns(node, analysed);
    if (node.kind === 'xmlPort' && node.schema.length > 0) checkRoot(node, analysed);
    if (node.kind === 'query') checkQuery(node, analysed);
    if (node.kind !== 'profile') continue;
    const value = property(node, 'RoleCenter');
    const page = value?.kind === 'objectValue' ? analysed.table.lookup('page', value.object, symbol.scope) : undefined;
    if (page === undefined || page.pageType.toLowerCase() === 'rolecenter') continue;
    const message = `Page '${page.name}' should be of type 'RoleCenter', it is a ${page.pageType}`;
    analysed.diagnostics.error(value ?? node.name, codes.noRoleCenter, message);
  }
}

function checkColumns(node: ast.ReportObject, { diagnostics }: AnalysedApp): void {
  const named = [...reportColumns(node.dataset), ...node.labels];
  for (const { name } of repeated(named, ({ name: { text } }) => text)) {
    const message = `The name of all the columns and all the labels defined in a report must be unique, '${name.text}' is not`;
    diagnostics.error(name, codes.columnTwice, message);
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
