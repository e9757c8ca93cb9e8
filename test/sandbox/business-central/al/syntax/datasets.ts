/** The parts of reports, queries and xmlports. */
import type {
  DatasetNode,
  Expression,
  ObjectReference,
  QueryNode,
  ReportLabel,
  ReportLayout,
  RequestPage,
  XmlPortNode,
  XmlPortNodeType,
} from './ast.ts';
import { parseExpression } from './expressions.ts';
import { noSections, parseBody, parseSection } from './members.ts';
import { emptyPageParts, isPlacement, parseAnchor, parsePageSection } from './pages.ts';
import {
  parseAnyName,
  parseIdentifier,
  parseObjectReference,
  SyntaxFailure,
  type TokenStream,
} from './token-stream.ts';
import { Token, type TokenKind } from './tokens.ts';
import { parseLabel } from './types.ts';

/** The parts of a report or report extension: each section adds to its list. */
export interface ReportParts {
  readonly dataset: DatasetNode[];
  readonly labels: ReportLabel[];
  readonly layouts: ReportLayout[];
  requestPage: RequestPage | undefined;
}

/** `dataset { }`, `requestpage { }`, `labels { }`, `rendering { }` */
export function parseReportSection(tokens: TokenStream, word: string, into: ReportParts): boolean {
  switch (word) {
    case 'dataset':
      parseSection(tokens, (name) => parseDatasetNode(tokens, name, into.dataset));
      return true;
    case 'requestpage':
      into.requestPage = parseRequestPage(tokens);
      return true;
    case 'labels':
      parseLabels(tokens, into.labels);
      return true;
    case 'rendering':
      parseSection(tokens, (name) => parseLayout(tokens, name, into.layouts));
      return true;
    default:
      return false;
  }
}

function parseDatasetNode(tokens: TokenStream, word: string, into: DatasetNode[]): boolean {
  const { source, start } = tokens;
  if (word === 'dataitem') {
    const { name, target: table } = parseNameAndTarget(tokens);
    const children: DatasetNode[] = [];
    const { properties, triggers } = parseBody(tokens, (child) => parseDatasetNode(tokens, child, children));
    into.push({ kind: 'reportDataItem', source, start, end: tokens.end, name, table, properties, triggers, children });
  } else if (word === 'column') {
    tokens.advance();
    tokens.expect(Token.OpenParenthesis);
    const name = parseAnyName(tokens);
    tokens.expect(Token.Semicolon);
    const expression = parseExpression(tokens);
    tokens.expect(Token.CloseParenthesis);
    const { properties, triggers } = parseBody(tokens, noSections);
    into.push({ kind: 'reportColumn', source, start, end: tokens.end, name, expression, properties, triggers });
  } else if (word === 'add' || isPlacement(word)) {
    tokens.advance();
    const anchor = parseAnchor(tokens);
    const children: DatasetNode[] = [];
    parseBody(tokens, (child) => parseDatasetNode(tokens, child, children));
    into.push({ kind: 'datasetPlacement', source, start, end: tokens.end, operation: word, anchor, children });
  } else if (word === 'modify') {
    tokens.advance();
    const target = parseAnchor(tokens);
    const { properties, triggers } = parseBody(tokens, noSections);
    into.push({ kind: 'datasetModification', source, start, end: tokens.end, target, properties, triggers });
  } else {
    return false;
  }
  return true;
}

/** `dataitem(Name; Table)` */
function parseNameAndTarget(tokens: TokenStream): { name: ReturnType<typeof parseAnyName>; target: ObjectReference } {
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const name = parseAnyName(tokens);
  tokens.expect(Token.Semicolon);
  const target = parseObjectReference(tokens);
  tokens.expect(Token.CloseParenthesis);
  return { name, target };
}

/** `requestpage { ... }` */
export function parseRequestPage(tokens: TokenStream): RequestPage {
  const { source, start } = tokens;
  tokens.advance();
  const parts = emptyPageParts();
  const body = parseBody(tokens, (word) => parsePageSection(tokens, word, parts), { code: true });
  return { kind: 'requestPage', source, start, end: tokens.end, ...body, layout: parts.layout, actions: parts.actions };
}

/** `labels { Name = 'text', Comment = '...'; }` */
function parseLabels(tokens: TokenStream, into: ReportLabel[]): void {
  tokens.advance();
  tokens.expect(Token.OpenBrace);
  while (!endsLabels(tokens)) {
    const before = tokens.position;
    const { source, start } = tokens;
    try {
      const name = parseIdentifier(tokens);
      tokens.expect(Token.Equal);
      const label = parseLabel(tokens);
      into.push({ kind: 'reportLabel', source, start, end: tokens.end, name, label });
      tokens.expectSemicolon();
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      skipLabel(tokens, before);
      tokens.lose(before);
    }
  }
  tokens.expect(Token.CloseBrace);
}

/** The `}`, or what can only stand behind it. */
function endsLabels({ kind }: TokenStream): boolean {
  return kind === Token.CloseBrace || kind === Token.EndOfFile || isCode(kind);
}

function isCode(kind: TokenKind): boolean {
  return kind === Token.Var || kind === Token.Trigger || kind === Token.Procedure || kind === Token.Local;
}

/** After an error: goes behind the `;` of the label, or to where the next one starts. */
function skipLabel(tokens: TokenStream, before: number): void {
  if (tokens.position === before) tokens.advance();
  for (let isPart = true; !endsLabels(tokens); isPart = tokens.kind === Token.Comma, tokens.advance()) {
    if (tokens.accept(Token.Semicolon)) return;
    if (!isPart && tokens.kind === Token.Word && tokens.peek() === Token.Equal) return;
  }
}

function parseLayout(tokens: TokenStream, word: string, into: ReportLayout[]): boolean {
  const { source, start } = tokens;
  if (word !== 'layout') return false;
  tokens.advance();
  const name = parseAnchor(tokens);
  const { properties } = parseBody(tokens, noSections);
  into.push({ kind: 'reportLayout', source, start, end: tokens.end, name, properties });
  return true;
}

const XMLPORT_NODES: ReadonlySet<string> = new Set<XmlPortNodeType>([
  'textelement',
  'textattribute',
  'tableelement',
  'fieldelement',
  'fieldattribute',
]);

/** One node of `schema { }` */
export function parseXmlPortNode(tokens: TokenStream, word: string, into: XmlPortNode[]): boolean {
  const { source, start } = tokens;
  if (!XMLPORT_NODES.has(word)) return false;
  const type = word as XmlPortNodeType;
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const name = parseAnyName(tokens);
  let table: ObjectReference | undefined;
  let field: Expression | undefined;
  if (tokens.accept(Token.Semicolon)) {
    if (type === 'tableelement') table = parseObjectReference(tokens);
    else field = parseExpression(tokens);
  }
  tokens.expect(Token.CloseParenthesis);
  const children: XmlPortNode[] = [];
  const { properties, triggers } = parseBody(tokens, (child) => parseXmlPortNode(tokens, child, children));
  const end = tokens.end;
  into.push({ kind: 'xmlPortNode', source, start, end, type, name, table, field, properties, triggers, children });
  return true;
}

/** One node of a query's `elements { }` */
export function parseQueryNode(tokens: TokenStream, word: string, into: QueryNode[]): boolean {
  const { source, start } = tokens;
  if (word === 'dataitem') {
    const { name, target: table } = parseNameAndTarget(tokens);
    const children: QueryNode[] = [];
    const { properties } = parseBody(tokens, (child) => parseQueryNode(tokens, child, children));
    into.push({ kind: 'queryDataItem', source, start, end: tokens.end, name, table, properties, children });
    return true;
  }
  if (word !== 'column' && word !== 'filter') return false;
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const name = parseAnyName(tokens);
  const field = tokens.accept(Token.Semicolon) ? parseAnyName(tokens) : undefined;
  if (word === 'filter' && !field) tokens.fail('AL0104', "Syntax error, ';' expected.");
  tokens.expect(Token.CloseParenthesis);
  const { properties } = parseBody(tokens, noSections);
  const end = tokens.end;
  if (word === 'column') into.push({ kind: 'queryColumn', source, start, end, name, field, properties });
  else into.push({ kind: 'queryFilter', source, start, end, name, field: field!, properties });
  return true;
}
