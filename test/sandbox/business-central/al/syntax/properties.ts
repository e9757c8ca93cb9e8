import type { Expression, PermissionEntry, Property, PropertyValue, QualifiedName } from './ast.ts';
import { parseCalcFormula, parseFieldConditions, parseOrderBy, parseTableRelation, parseView } from './conditions.ts';
import { parseExpression } from './expressions.ts';
import {
  isName,
  parseAnyName,
  parseIdentifier,
  parseInteger,
  parseObjectReference,
  parseQualifiedName,
  type TokenStream,
} from './token-stream.ts';
import { Token } from './tokens.ts';
import { parseLabel, parseMultiLanguage, parseOptionMembers } from './types.ts';

type ValueParser = (tokens: TokenStream) => PropertyValue;

/** How the value of each property is read; a property that is not here has an expression or a list of them. */
const VALUE_PARSERS: ReadonlyMap<string, ValueParser> = new Map([
  ...forEach(
    parseLabel,
    'Caption, ToolTip, OptionCaption, InstructionalText, AboutTitle, AboutText, RequestFilterHeading, EntityCaption,' +
      'EntitySetCaption, AdditionalSearchTerms, ProfileDescription, Summary, PromotedActionCategories',
  ),
  ...forEach(
    parseMultiLanguage,
    'CaptionML, ToolTipML, OptionCaptionML, InstructionalTextML, RequestFilterHeadingML, PromotedActionCategoriesML,' +
      'AboutTitleML, AboutTextML, EntityCaptionML, EntitySetCaptionML, AdditionalSearchTermsML',
  ),
  ...forEach(
    parseListOfNames,
    'ApplicationArea, RequestFilterFields, CalcFields, DataCaptionFields, SumIndexFields, IncludedFields,' +
      'IncludedPermissionSets, ExcludedPermissionSets, ObjectEntitlements, Customizations, ODataKeyFields,' +
      'IndentationControls',
  ),
  ...forEach(parseView, 'SourceTableView, RunPageView, SubPageView, DataItemTableView, Filters'),
  ...forEach(
    parseConditionsValue,
    'SubPageLink, RunPageLink, DataItemLink, LinkFields, ColumnFilter, DataItemTableFilter',
  ),
  ...forEach(parsePermissions, 'Permissions, AccessByPermission'),
  ...forEach(parseImplementation, 'Implementation, DefaultImplementation, UnknownValueImplementation'),
  ...forEach(parseTypedObject, 'RunObject'),
  ...forEach(objectOfType('table'), 'TableNo, SourceTable'),
  ...forEach(
    objectOfType('page'),
    'LookupPageId, DrillDownPageId, CardPageId, NavigationPageId, RoleCenter, CardFormId, LookupFormId',
  ),
  ...forEach(parseTableRelation, 'TableRelation'),
  ...forEach(parseCalcFormula, 'CalcFormula'),
  ...forEach(parseOrderBy, 'OrderBy'),
  ...forEach(parseDecimalPlaces, 'DecimalPlaces'),
  ...forEach(parseOptionMembersValue, 'OptionMembers'),
]);

function forEach(parser: ValueParser, names: string): (readonly [string, ValueParser])[] {
  return names.split(',').map((name) => [name.trim().toLowerCase(), parser] as const);
}

/** `Name = value;` */
export function parseProperty(tokens: TokenStream): Property {
  const { source, start } = tokens;
  const name = parseIdentifier(tokens);
  tokens.expect(Token.Equal);
  const value = parseValue(tokens, name.text.toLowerCase());
  const end = tokens.end;
  if (tokens.kind !== Token.Semicolon && value.kind !== 'emptyValue' && startsNext(tokens)) {
    tokens.report('AL0111', 'Semicolon expected.', end);
  } else {
    tokens.expect(Token.Semicolon);
  }
  return { kind: 'property', source, start, end, name, value };
}

/** Whether only the `;` is missing: the next token starts a member or closes the body. */
function startsNext(tokens: TokenStream): boolean {
  return tokens.kind === Token.CloseBrace || tokens.kind === Token.Trigger || tokens.peek() === Token.Equal;
}

function parseValue(tokens: TokenStream, name: string): PropertyValue {
  const { source, start } = tokens;
  if (tokens.kind === Token.Semicolon && name !== 'optionmembers')
    return { kind: 'emptyValue', source, start, end: start };
  return (VALUE_PARSERS.get(name) ?? parseExpressions)(tokens);
}

/** One expression, a list of expressions, or a label, for properties without a form of their own. */
function parseExpressions(tokens: TokenStream): PropertyValue {
  const { source, start } = tokens;
  if (tokens.kind === Token.Text && tokens.peek() === Token.Comma && isLabelOption(tokens.wordAhead(2))) {
    return parseLabel(tokens);
  }
  const expressions = [parsePropertyExpression(tokens)];
  while (tokens.accept(Token.Comma)) expressions.push(parsePropertyExpression(tokens));
  const end = tokens.end;
  if (expressions.length > 1) return { kind: 'expressionListValue', source, start, end, expressions };
  return { kind: 'expressionValue', source, start, end, expression: expressions[0]! };
}

function isLabelOption(word: string): boolean {
  return word === 'comment' || word === 'locked' || word === 'maxlength';
}

/** A value such as `Style = Strong` may be a word that is a keyword in code. */
function parsePropertyExpression(tokens: TokenStream): Expression {
  const word = tokens.wordAhead(0);
  const alone = tokens.peek() === Token.Semicolon || tokens.peek() === Token.Comma;
  return alone && word !== '' && word !== 'true' && word !== 'false' ? parseAnyName(tokens) : parseExpression(tokens);
}

function parseListOfNames(tokens: TokenStream): PropertyValue {
  const { source, start } = tokens;
  const names: QualifiedName[] = [];
  do {
    tokens.accept(Token.Hash); // ApplicationArea = #Basic, #Suite: the older spelling
    names.push(parseQualifiedName(tokens));
  } while (tokens.accept(Token.Comma));
  return { kind: 'listOfNamesValue', source, start, end: tokens.end, names };
}

function parseConditionsValue(tokens: TokenStream): PropertyValue {
  const { source, start } = tokens;
  const conditions = parseFieldConditions(tokens);
  return { kind: 'fieldConditionsValue', source, start, end: tokens.end, conditions };
}

function parseOptionMembersValue(tokens: TokenStream): PropertyValue {
  const { source, start } = tokens;
  const members = parseOptionMembers(tokens);
  return { kind: 'optionMembersValue', source, start, end: tokens.end, members };
}

/** `2:5`, `2`, `2:`, `:5` */
function parseDecimalPlaces(tokens: TokenStream): PropertyValue {
  const { source, start } = tokens;
  const minimum = tokens.kind === Token.Integer ? parseInteger(tokens).value : undefined;
  let maximum = minimum;
  if (tokens.accept(Token.Colon)) maximum = tokens.kind === Token.Integer ? parseInteger(tokens).value : undefined;
  else if (minimum === undefined) tokens.fail('AL0114', 'Syntax error, integer literal expected.');
  return { kind: 'decimalPlacesValue', source, start, end: tokens.end, minimum, maximum };
}

/** `page "Customer Card"` */
function parseTypedObject(tokens: TokenStream): PropertyValue {
  const { source, start } = tokens;
  const objectType = tokens.word;
  if (objectType === '') tokens.fail('AL0115', 'Object type expected.');
  tokens.advance();
  const object = parseObjectReference(tokens);
  return { kind: 'objectValue', source, start, end: tokens.end, objectType, object };
}

function objectOfType(objectType: string): ValueParser {
  return (tokens) => {
    const { source, start } = tokens;
    const object = parseObjectReference(tokens);
    return { kind: 'objectValue', source, start, end: tokens.end, objectType, object };
  };
}

/** `"Interface" = "Codeunit", ...` */
function parseImplementation(tokens: TokenStream): PropertyValue {
  const { source, start } = tokens;
  const entries: { interface: QualifiedName; codeunit: QualifiedName }[] = [];
  do {
    const implemented = parseQualifiedName(tokens);
    tokens.expect(Token.Equal);
    entries.push({ interface: implemented, codeunit: parseQualifiedName(tokens) });
  } while (tokens.accept(Token.Comma));
  return { kind: 'implementationValue', source, start, end: tokens.end, entries };
}

const PERMISSION_TYPES: ReadonlySet<string> = new Set([
  'tabledata',
  'table',
  'codeunit',
  'page',
  'report',
  'query',
  'xmlport',
  'system',
]);

/** `tabledata Customer = rimd, codeunit * = X` */
function parsePermissions(tokens: TokenStream): PropertyValue {
  const { source, start } = tokens;
  const permissions: PermissionEntry[] = [];
  do permissions.push(parsePermission(tokens));
  while (tokens.accept(Token.Comma));
  return { kind: 'permissionsValue', source, start, end: tokens.end, permissions };
}

function parsePermission(tokens: TokenStream): PermissionEntry {
  const { source, start } = tokens;
  const objectType = tokens.word;
  if (!PERMISSION_TYPES.has(objectType)) tokens.fail('AL0115', 'Object type expected.');
  tokens.advance();
  const object = tokens.accept(Token.Times) ? undefined : parseObjectReference(tokens);
  tokens.expect(Token.Equal);
  const rights = tokens.raw;
  const expected = objectType === 'tabledata' ? 'RIMD' : 'X';
  if (!isName(tokens.kind)) tokens.fail('AL0195', `Invalid permission kind '${rights}'. Expected: '${expected}'.`);
  if (![...rights.toUpperCase()].every((right) => expected.includes(right)))
    tokens.report(
      'AL0195',
      `Invalid permission kind '${rights}' for ${objectType}. Expected: '${expected}'.`,
      tokens.start,
    );
  tokens.advance();
  return { kind: 'permissionEntry', source, start, end: tokens.end, objectType, object, rights };
}
