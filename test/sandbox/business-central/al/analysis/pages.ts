/** Pages and API pages: properties an API needs, names in camel case, captions of fields. */
import { systemFields } from '../semantics/bind-name.ts';
import type { BoundObject } from '../semantics/bind-object.ts';
import { booleanProperty, listedNames, property, textProperty } from '../semantics/properties.ts';
import type { AnyObjectSymbol, PageSymbol } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';

export function checkPages(analysed: AnalysedApp): void {
  const entities = new Map<string, PageSymbol>();
  for (const object of analysed.objects) {
    const { symbol } = object;
    if (symbol.kind === 'page' && symbol.pageType.toLowerCase() === 'api') {
      checkApiPage(symbol, object, entities, analysed);
    } else if (symbol.kind === 'page' || symbol.kind === 'pageExtension') checkCaptions(object, analysed);
    if (symbol.kind === 'query' && symbol.declaration.kind === 'query' && isApi(symbol.declaration))
      checkApiNames(symbol, symbol.declaration, analysed);
  }
}

const requiredOfApi = ['EntityName', 'EntitySetName'] as const;
/** Left out only by Microsoft's own API, whose address has no publisher and group, and whose version is then beta. */
const requiredOfCustomApi = ['APIPublisher', 'APIGroup', 'APIVersion'] as const;
const namesOfApi = ['APIPublisher', 'APIGroup', 'EntityName', 'EntitySetName'] as const;
const camelCase = /^[a-z][A-Za-z0-9]*$/;

function checkApiPage(
  symbol: PageSymbol,
  object: BoundObject,
  entities: Map<string, PageSymbol>,
  analysed: AnalysedApp,
): void {
  const { diagnostics } = analysed;
  const node = symbol.declaration;
  checkApiNames(symbol, node, analysed);
  checkInsert(symbol, node, diagnostics);
  checkKeyFields(symbol, object, diagnostics);
  for (const { declaration } of object.controls) {
    if (declaration.type !== 'field' && declaration.type !== 'part') continue;
    if (camelCase.test(declaration.name.text)) continue;
    diagnostics.warning(
      declaration.name,
      codes.camelCaseControl,
      `The name '${declaration.name.text}' of a control on an API page must be in camel case`,
    );
  }
  for (const version of versionsOf(node)) {
    const route = ['APIPublisher', 'APIGroup', 'EntitySetName'].map((name) => textProperty(node, name)?.toLowerCase());
    const key = [...route, version].join('/');
    const other = entities.get(key);
    if (other === undefined) entities.set(key, symbol);
    else {
      const message = `The EntitySetName '${route[2]}' is already being used by the page '${other.name}'`;
      diagnostics.error(property(node, 'EntitySetName') ?? node.name, codes.duplicateEntity, message);
    }
  }
}

/** What the address of an API is made of. */
function checkApiNames(
  symbol: AnyObjectSymbol,
  node: ast.PageObject | ast.QueryObject,
  { diagnostics }: AnalysedApp,
): void {
  const isMicrosofts = symbol.scope.app.manifest.publisher === 'Microsoft';
  for (const name of isMicrosofts ? requiredOfApi : [...requiredOfCustomApi, ...requiredOfApi]) {
    if (textProperty(node, name)) continue;
    diagnostics.error(
      node.name,
      codes.propertyMissing,
      `'${name}' property is missing on the API ${node.kind} '${symbol.name}'`,
    );
  }
  for (const name of namesOfApi) {
    const value = property(node, name);
    const text = textProperty(node, name);
    if (value === undefined || text === undefined || text === '' || camelCase.test(text)) continue;
    diagnostics.warning(
      value,
      codes.camelCaseProperty,
      `The value '${text}' of the property ${name} must be in camel case`,
    );
  }
  checkVersions(node, diagnostics);
}

function isApi(node: ast.QueryObject): boolean {
  return textProperty(node, 'QueryType')?.toLowerCase() === 'api';
}

function versionsOf(node: ast.PageObject | ast.QueryObject): string[] {
  const value = property(node, 'APIVersion');
  const expressions =
    value?.kind === 'expressionListValue'
      ? value.expressions
      : value?.kind === 'expressionValue'
        ? [value.expression]
        : [];
  return expressions.flatMap((expression) => (expression.kind === 'stringLiteral' ? [expression.value] : []));
}

function checkVersions(node: ast.PageObject | ast.QueryObject, diagnostics: AnalysedApp['diagnostics']): void {
  for (const version of versionsOf(node)) {
    if (version === 'beta' || /^v\d+\.\d+$/.test(version)) continue;
    diagnostics.error(
      property(node, 'APIVersion')!,
      codes.apiVersion,
      `Constant value ${version} is not a valid value for APIVersion. Valid values are 'beta' or of type 'vX.Y'`,
    );
  }
}

/** A row is inserted once all its fields are there; a page that inserts nothing need not say so. */
function checkInsert(symbol: PageSymbol, node: ast.PageObject, diagnostics: AnalysedApp['diagnostics']): void {
  if (booleanProperty(node, 'DelayedInsert') === true) return;
  if (booleanProperty(node, 'Editable') === false || booleanProperty(node, 'InsertAllowed') === false) return;
  diagnostics.error(
    node.name,
    codes.delayedInsert,
    `The API page '${symbol.name}' must have the 'DelayedInsert' property set to true`,
  );
}

function checkKeyFields(symbol: PageSymbol, object: BoundObject, diagnostics: AnalysedApp['diagnostics']): void {
  if (symbol.sourceTable === undefined) return;
  const shown = new Set(object.controls.map(({ expression }) => fieldShown(expression)));
  for (const name of listedNames(property(symbol.declaration, 'ODataKeyFields'))) {
    const key = name.text.toLowerCase();
    const exists = symbol.sourceTable.fieldsByName.has(key) || key in systemFields;
    if (!exists || shown.has(key)) continue;
    diagnostics.warning(
      name,
      codes.keyFieldNotOnPage,
      `Field '${name.text}' is not specified as a source expression on page '${symbol.name}'`,
    );
  }
}

const systemFieldNames: Record<number, string> = {
  2000000000: 'systemid',
  2000000001: 'systemcreatedat',
  2000000003: 'systemmodifiedat',
};

function fieldShown(expression: BoundObject['controls'][number]['expression']): string | undefined {
  if (expression?.kind === 'field') return expression.field.name.toLowerCase();
  return expression?.kind === 'systemField' ? systemFieldNames[expression.fieldNumber] : undefined;
}

/** Fields that show a field of the table take its caption; all others need one. */
function checkCaptions(object: BoundObject, { diagnostics }: AnalysedApp): void {
  for (const { declaration, expression } of object.controls) {
    if (declaration.type !== 'field' || expression === undefined) continue;
    if (expression.kind === 'field' || expression.kind === 'systemField' || expression.kind === 'error') continue;
    const hasCaption = ['Caption', 'CaptionML', 'CaptionClass'].some(
      (name) => property(declaration, name) !== undefined,
    );
    if (hasCaption || booleanProperty(declaration, 'ShowCaption') === false) continue;
    diagnostics.warning(
      declaration.name,
      codes.captionMissing,
      `The field '${declaration.name.text}' shows no table field and has no caption`,
    );
  }
}
