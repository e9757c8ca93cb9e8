/** The small languages inside property values: conditions on fields, views, table relations and calculation formulas. */
import type {
  CalcFormulaValue,
  CalcMethod,
  ConditionValue,
  Expression,
  FieldCondition,
  FilterTerm,
  Identifier,
  OrderByValue,
  TableRelationAlternative,
  TableRelationValue,
  ViewValue,
} from './ast.ts';
import { parseExpression, parsePostfix } from './expressions.ts';
import {
  isName,
  parseAnyName,
  parseNames,
  parseObjectReference,
  parseQualifiedName,
  type TokenStream,
} from './token-stream.ts';
import { Token } from './tokens.ts';

/** `A = const(1), B = field(C)` */
export function parseFieldConditions(tokens: TokenStream): FieldCondition[] {
  const conditions: FieldCondition[] = [];
  do conditions.push(parseFieldCondition(tokens));
  while (tokens.accept(Token.Comma));
  return conditions;
}

function parseFieldCondition(tokens: TokenStream): FieldCondition {
  const { source, start } = tokens;
  const field = parseAnyName(tokens);
  tokens.expect(Token.Equal);
  const condition = parseCondition(tokens);
  return { kind: 'fieldCondition', source, start, end: tokens.end, field, condition };
}

function parseCondition(tokens: TokenStream): ConditionValue {
  if (tokens.kind === Token.Word && tokens.peek() === Token.OpenParenthesis) {
    switch (tokens.word) {
      case 'const':
        return parseConst(tokens);
      case 'filter':
        return parseFilter(tokens);
      case 'field':
        return parseFieldReference(tokens);
      default:
        return tokens.fail('AL0292', "'FIELD', 'CONST' or 'FILTER' keyword is expected.");
    }
  }
  return parseLink(tokens);
}

/** `const(Item)`, `const(1)`, `const()` */
function parseConst(tokens: TokenStream): ConditionValue {
  const { source, start } = tokens;
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const value = tokens.kind === Token.CloseParenthesis ? undefined : parseConstValue(tokens);
  tokens.expect(Token.CloseParenthesis);
  return { kind: 'constCondition', source, start, end: tokens.end, value };
}

/** An option member may be a word that is a keyword elsewhere. */
function parseConstValue(tokens: TokenStream): Expression {
  const alone = tokens.peek() === Token.CloseParenthesis;
  const literal = tokens.kind === Token.True || tokens.kind === Token.False;
  return alone && !literal && tokens.wordAhead(0) !== '' ? parseAnyName(tokens) : parseExpression(tokens);
}

/** `filter(<> 0)`, `filter(Open | Released)`, `filter('A*')`: kept as text and as terms. */
function parseFilter(tokens: TokenStream): ConditionValue {
  const { source, start } = tokens;
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const textStart = tokens.start;
  const terms: FilterTerm[] = [];
  let depth = 0;
  while (depth > 0 || tokens.kind !== Token.CloseParenthesis) {
    if (tokens.kind === Token.OpenParenthesis) depth++;
    else if (tokens.kind === Token.CloseParenthesis) depth--;
    terms.push(parseFilterTerm(tokens));
  }
  const text = source.text.slice(textStart, Math.max(tokens.end, textStart)).trim();
  tokens.expect(Token.CloseParenthesis);
  return { kind: 'filterCondition', source, start, end: tokens.end, text, terms };
}

function parseFilterTerm(tokens: TokenStream): FilterTerm {
  switch (tokens.kind) {
    case Token.Equal:
    case Token.NotEqual:
    case Token.Less:
    case Token.LessOrEqual:
    case Token.Greater:
    case Token.GreaterOrEqual:
    case Token.DotDot:
    case Token.Bar:
    case Token.Ampersand:
    case Token.OpenParenthesis:
    case Token.CloseParenthesis:
    case Token.Times:
    case Token.Question:
    case Token.At:
    case Token.Percent: {
      const text = tokens.raw;
      tokens.advance();
      return { kind: 'operator', text };
    }
    case Token.Minus:
      return { kind: 'value', expression: parseExpression(tokens) };
    case Token.EndOfFile:
    case Token.Semicolon:
    case Token.CloseBrace:
      return tokens.fail('AL0104', "Syntax error, ')' expected.");
    default:
      return { kind: 'value', expression: isFilterWord(tokens) ? parseAnyName(tokens) : parsePostfix(tokens) };
  }
}

function isFilterWord(tokens: TokenStream): boolean {
  const word = tokens.wordAhead(0);
  if (word === '' || word === 'true' || word === 'false') return false;
  return tokens.peek() !== Token.DoubleColon && tokens.peek() !== Token.Dot;
}

/** `field(X)`, `field(upperlimit(X))`, `field(filter(X))`, `field(upperlimit(filter(X)))` */
function parseFieldReference(tokens: TokenStream): ConditionValue {
  const { source, start } = tokens;
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  let parentheses = 1;
  let upperLimit = false;
  let filter = false;
  while (tokens.peek() === Token.OpenParenthesis) {
    if (tokens.isWord('upperlimit')) upperLimit = true;
    else if (tokens.isWord('filter')) filter = true;
    else tokens.fail('AL0178', "A 'FILTER' keyword or an identifier is expected in the filter expression.");
    tokens.advance();
    tokens.advance();
    parentheses++;
  }
  const field = parseAnyName(tokens);
  while (parentheses-- > 0) tokens.expect(Token.CloseParenthesis);
  return { kind: 'fieldReferenceCondition', source, start, end: tokens.end, field, upperLimit, filter };
}

/** `Parent."No."` of a query's DataItemLink. */
function parseLink(tokens: TokenStream): ConditionValue {
  const { source, start } = tokens;
  let field = parseAnyName(tokens);
  let dataItem: Identifier | undefined;
  if (tokens.accept(Token.Dot)) {
    dataItem = field;
    field = parseAnyName(tokens);
  }
  return { kind: 'linkCondition', source, start, end: tokens.end, dataItem, field };
}

/** `where(conditions)`, or nothing. */
function parseWhere(tokens: TokenStream): FieldCondition[] {
  if (!tokens.acceptWord('where')) return [];
  tokens.expect(Token.OpenParenthesis);
  const conditions = tokens.kind === Token.CloseParenthesis ? [] : parseFieldConditions(tokens);
  tokens.expect(Token.CloseParenthesis);
  return conditions;
}

/** `sorting(A, B) order(descending) where(C = const(1))`: each part may be missing. */
export function parseView(tokens: TokenStream): ViewValue {
  const { source, start } = tokens;
  let sorting: Identifier[] = [];
  let order: ViewValue['order'];
  let filters: FieldCondition[] = [];
  for (;;) {
    if (tokens.acceptWord('sorting')) {
      tokens.expect(Token.OpenParenthesis);
      sorting = parseNames(tokens);
      tokens.expect(Token.CloseParenthesis);
    } else if (tokens.acceptWord('order')) {
      tokens.expect(Token.OpenParenthesis);
      order = parseDirection(tokens);
      tokens.expect(Token.CloseParenthesis);
    } else if (tokens.isWord('where')) {
      filters = parseWhere(tokens);
    } else {
      break;
    }
  }
  if (tokens.end < start || tokens.kind !== Token.Semicolon)
    tokens.fail('AL0104', "Syntax error, 'sorting', 'order' or 'where' expected.");
  return { kind: 'viewValue', source, start, end: tokens.end, sorting, order, filters };
}

function parseDirection(tokens: TokenStream): 'ascending' | 'descending' {
  const direction = tokens.word;
  if (direction !== 'ascending' && direction !== 'descending')
    return tokens.fail('AL0252', "Expected 'Ascending' or 'Descending' value.");
  tokens.advance();
  return direction;
}

/** `ascending(A, B), descending(C)` */
export function parseOrderBy(tokens: TokenStream): OrderByValue {
  const { source, start } = tokens;
  const columns: { column: Identifier; descending: boolean }[] = [];
  do {
    const descending = parseDirection(tokens) === 'descending';
    tokens.expect(Token.OpenParenthesis);
    for (const column of parseNames(tokens)) columns.push({ column, descending });
    tokens.expect(Token.CloseParenthesis);
  } while (tokens.accept(Token.Comma));
  return { kind: 'orderByValue', source, start, end: tokens.end, columns };
}

/** `if (conditions) Table.Field where(filters) else ...` */
export function parseTableRelation(tokens: TokenStream): TableRelationValue {
  const { source, start } = tokens;
  const alternatives: TableRelationAlternative[] = [];
  do alternatives.push(parseTableRelationAlternative(tokens));
  while (tokens.accept(Token.Else));
  return { kind: 'tableRelationValue', source, start, end: tokens.end, alternatives };
}

function parseTableRelationAlternative(tokens: TokenStream): TableRelationAlternative {
  const { source, start } = tokens;
  let conditions: FieldCondition[] = [];
  if (tokens.accept(Token.If)) {
    tokens.expect(Token.OpenParenthesis);
    conditions = parseFieldConditions(tokens);
    tokens.expect(Token.CloseParenthesis);
  }
  const target = parseObjectReference(tokens);
  const filters = parseWhere(tokens);
  return { kind: 'tableRelationAlternative', source, start, end: tokens.end, conditions, target, filters };
}

const CALC_METHODS: ReadonlySet<string> = new Set(['sum', 'average', 'exist', 'count', 'min', 'max', 'lookup']);

/** `-sum("Table".Field where(filters))` */
export function parseCalcFormula(tokens: TokenStream): CalcFormulaValue {
  const { source, start } = tokens;
  const negated = tokens.accept(Token.Minus);
  if (!negated) tokens.accept(Token.Plus);
  const method = tokens.word;
  if (!isName(tokens.kind) || !CALC_METHODS.has(method))
    tokens.fail('AL0176', 'Expected one of the calculation formula methods (Average,Count,Exist,Min,Max,Lookup,Sum).');
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const target = parseQualifiedName(tokens);
  const filters = parseWhere(tokens);
  tokens.expect(Token.CloseParenthesis);
  return {
    kind: 'calcFormulaValue',
    source,
    start,
    end: tokens.end,
    method: method as CalcMethod,
    negated,
    target,
    filters,
  };
}
