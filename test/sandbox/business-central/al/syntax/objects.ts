import type {
  ControlAddInEvent,
  DotNetAssembly,
  DotNetTypeDeclaration,
  EnumValue,
  Identifier,
  ObjectDeclaration,
  ObjectReference,
  QualifiedName,
  QueryNode,
  XmlPortNode,
} from './ast.ts';
import {
  parseQueryNode,
  parseReportSection,
  parseRequestPage,
  parseXmlPortNode,
  type ReportParts,
} from './datasets.ts';
import { noSections, parseBody, parseSection } from './members.ts';
import { emptyPageParts, parseAnchor, parsePageSection } from './pages.ts';
import { type MemberHead, parseControlAddInEvent } from './procedures.ts';
import { parseEnumValue, parseTableSection, type TableParts } from './tables.ts';
import {
  isName,
  parseAnyName,
  parseInteger,
  parseObjectName,
  parseObjectReference,
  parseQualifiedName,
  type TokenStream,
} from './token-stream.ts';
import { Token } from './tokens.ts';

type ObjectParser = (tokens: TokenStream, head: MemberHead, namespace: string) => ObjectDeclaration;

const OBJECT_PARSERS: ReadonlyMap<string, ObjectParser> = new Map<string, ObjectParser>([
  ['table', parseTable],
  ['tableextension', parseTableExtension],
  ['page', parsePage],
  ['pageextension', parsePageExtension],
  ['pagecustomization', parsePageExtension],
  ['codeunit', parseCodeunit],
  ['report', parseReport],
  ['reportextension', parseReport],
  ['xmlport', parseXmlPort],
  ['query', parseQuery],
  ['enum', parseEnum],
  ['enumextension', parseEnum],
  ['interface', parseInterface],
  ['permissionset', parsePlain],
  ['permissionsetextension', parsePlainExtension],
  ['profile', parsePlain],
  ['profileextension', parsePlainExtension],
  ['controladdin', parseControlAddIn],
  ['entitlement', parsePlain],
  ['dotnet', parseDotNet],
]);

export const OBJECT_KEYWORDS: readonly string[] = [...OBJECT_PARSERS.keys()];

/** Whether the current word opens an object: `page 50 Name`, `interface Name {`, `profile Name extends ...`. */
export function startsObject(tokens: TokenStream): boolean {
  const word = tokens.word;
  if (word === '' || !OBJECT_PARSERS.has(word)) return false;
  const next = tokens.peek();
  if (word === 'dotnet') return next === Token.OpenBrace;
  const afterNext = tokens.peek(2);
  if (next === Token.Integer) return isName(afterNext);
  return isName(next) && (afterNext === Token.OpenBrace || HEADING_WORDS.has(tokens.wordAhead(2)));
}

const HEADING_WORDS: ReadonlySet<string> = new Set(['extends', 'customizes', 'implements']);

export function parseObject(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const parser = OBJECT_PARSERS.get(tokens.word);
  if (parser) return parser(tokens, head, namespace);
  const keywords = OBJECT_KEYWORDS.join(', ');
  return tokens.fail('AL0198', `Expected one of the application object keywords (${keywords}).`);
}

interface Heading {
  readonly keyword: string;
  readonly id: number | undefined;
  readonly name: Identifier;
}

/** Objects that have no number. */
const UNNUMBERED: ReadonlySet<string> = new Set([
  'interface',
  'profile',
  'profileextension',
  'pagecustomization',
  'controladdin',
  'entitlement',
]);

/** `table 50100 "Name"` */
function parseHeading(tokens: TokenStream): Heading {
  const keyword = tokens.word;
  tokens.advance();
  const id = UNNUMBERED.has(keyword) ? undefined : parseObjectId(tokens);
  return { keyword, id, name: parseObjectName(tokens) };
}

/** The number of an object; where it is missing, the object is known by its name. */
function parseObjectId(tokens: TokenStream): number | undefined {
  if (!isName(tokens.kind)) return parseInteger(tokens).value;
  tokens.report('AL0114', 'Syntax error, integer literal expected.');
  return undefined;
}

/** The fields that every object has. */
function common(head: MemberHead, namespace: string, heading: Heading) {
  const { attributes, documentation } = head;
  return { id: heading.id, name: heading.name, namespace, attributes, documentation };
}

function parseTarget(tokens: TokenStream, keyword: string): ObjectReference {
  tokens.expectWord(keyword);
  return parseObjectReference(tokens);
}

/** `implements A, B`, `extends A, B` */
function parseNamesAfter(tokens: TokenStream, keyword: string): QualifiedName[] {
  if (!tokens.acceptWord(keyword)) return [];
  const names = [parseQualifiedName(tokens)];
  while (tokens.accept(Token.Comma)) names.push(parseQualifiedName(tokens));
  return names;
}

function tableParts(): TableParts {
  return { fields: [], modifiedFields: [], keys: [], fieldGroups: [], addedToFieldGroups: [] };
}

function parseTable(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const base = common(head, namespace, parseHeading(tokens));
  const { fields, modifiedFields: _, keys, fieldGroups, addedToFieldGroups: __, ...rest } = parseTableParts(tokens);
  return { kind: 'table', source, start: head.start, end: tokens.end, ...base, ...rest, fields, keys, fieldGroups };
}

function parseTableExtension(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const base = common(head, namespace, parseHeading(tokens));
  const target = parseTarget(tokens, 'extends');
  const parts = parseTableParts(tokens);
  return { kind: 'tableExtension', source, start: head.start, end: tokens.end, ...base, target, ...parts };
}

function parseTableParts(tokens: TokenStream) {
  const parts = tableParts();
  const body = parseBody(tokens, (word) => parseTableSection(tokens, word, parts), { code: true });
  return { ...parts, ...body };
}

function parsePageBody(tokens: TokenStream) {
  const parts = emptyPageParts();
  const body = parseBody(tokens, (word) => parsePageSection(tokens, word, parts), { code: true });
  return { ...parts, ...body };
}

function parsePage(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const base = common(head, namespace, parseHeading(tokens));
  const body = parsePageBody(tokens);
  return { kind: 'page', source, start: head.start, end: tokens.end, ...base, ...body };
}

function parsePageExtension(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const heading = parseHeading(tokens);
  const customizes = heading.keyword === 'pagecustomization';
  const target = parseTarget(tokens, customizes ? 'customizes' : 'extends');
  const body = parsePageBody(tokens);
  const kind = customizes ? 'pageCustomization' : 'pageExtension';
  return { kind, source, start: head.start, end: tokens.end, ...common(head, namespace, heading), target, ...body };
}

function parseCodeunit(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const base = common(head, namespace, parseHeading(tokens));
  const interfaces = parseNamesAfter(tokens, 'implements');
  const body = parseBody(tokens, noSections, { code: true });
  return { kind: 'codeunit', source, start: head.start, end: tokens.end, ...base, implements: interfaces, ...body };
}

function parseReport(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const heading = parseHeading(tokens);
  const base = common(head, namespace, heading);
  const target = heading.keyword === 'reportextension' ? parseTarget(tokens, 'extends') : undefined;
  const parts: ReportParts = { dataset: [], labels: [], layouts: [], requestPage: undefined };
  const body = parseBody(tokens, (word) => parseReportSection(tokens, word, parts), { code: true });
  const span = { source, start: head.start, end: tokens.end };
  if (target) return { kind: 'reportExtension', ...span, ...base, target, ...body, ...parts };
  return { kind: 'report', ...span, ...base, ...body, ...parts };
}

function parseXmlPort(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const base = common(head, namespace, parseHeading(tokens));
  const schema: XmlPortNode[] = [];
  let requestPage: ReturnType<typeof parseRequestPage> | undefined;
  const body = parseBody(
    tokens,
    (word) => {
      if (word === 'schema') parseSection(tokens, (node) => parseXmlPortNode(tokens, node, schema));
      else if (word === 'requestpage') requestPage = parseRequestPage(tokens);
      else if (word === 'events') parseSection(tokens, noSections);
      else return false;
      return true;
    },
    { code: true },
  );
  return { kind: 'xmlPort', source, start: head.start, end: tokens.end, ...base, ...body, schema, requestPage };
}

function parseQuery(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const base = common(head, namespace, parseHeading(tokens));
  const elements: QueryNode[] = [];
  const body = parseBody(
    tokens,
    (word) => {
      if (word !== 'elements') return false;
      parseSection(tokens, (node) => parseQueryNode(tokens, node, elements));
      return true;
    },
    { code: true },
  );
  return { kind: 'query', source, start: head.start, end: tokens.end, ...base, ...body, elements };
}

function parseEnum(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const heading = parseHeading(tokens);
  const base = common(head, namespace, heading);
  const target = heading.keyword === 'enumextension' ? parseTarget(tokens, 'extends') : undefined;
  const interfaces = target ? [] : parseNamesAfter(tokens, 'implements');
  const values: EnumValue[] = [];
  const body = parseBody(tokens, (word, valueHead) => parseEnumValue(tokens, word, valueHead, values));
  const span = { source, start: head.start, end: tokens.end };
  if (target) return { kind: 'enumExtension', ...span, ...base, ...body, target, values };
  return { kind: 'enum', ...span, ...base, ...body, implements: interfaces, values };
}

function parseInterface(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const base = common(head, namespace, parseHeading(tokens));
  const extended = parseNamesAfter(tokens, 'extends');
  const body = parseBody(tokens, noSections, { code: true, bodiless: true });
  return { kind: 'interface', source, start: head.start, end: tokens.end, ...base, extends: extended, ...body };
}

const PLAIN_KINDS = { permissionset: 'permissionSet', profile: 'profile', entitlement: 'entitlement' } as const;

/** An object that has nothing but properties. */
function parsePlain(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const heading = parseHeading(tokens);
  const kind = PLAIN_KINDS[heading.keyword as keyof typeof PLAIN_KINDS];
  const body = parseBody(tokens, noSections);
  return { kind, source, start: head.start, end: tokens.end, ...common(head, namespace, heading), ...body };
}

function parsePlainExtension(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const heading = parseHeading(tokens);
  const target = parseTarget(tokens, 'extends');
  const body = parseBody(tokens, noSections);
  const kind = heading.keyword === 'profileextension' ? 'profileExtension' : 'permissionSetExtension';
  return { kind, source, start: head.start, end: tokens.end, ...common(head, namespace, heading), target, ...body };
}

function parseControlAddIn(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source } = tokens;
  const base = common(head, namespace, parseHeading(tokens));
  const events: ControlAddInEvent[] = [];
  const body = parseBody(
    tokens,
    (word, eventHead) => {
      if (word !== 'event') return false;
      events.push(parseControlAddInEvent(tokens, eventHead));
      return true;
    },
    { code: true, bodiless: true },
  );
  return { kind: 'controlAddIn', source, start: head.start, end: tokens.end, ...base, ...body, events };
}

/** `dotnet { assembly(Name) { type(Full.Name; Alias) { } } }` */
function parseDotNet(tokens: TokenStream, head: MemberHead, namespace: string): ObjectDeclaration {
  const { source, start } = tokens;
  tokens.advance();
  const name: Identifier = { kind: 'identifier', source, start, end: start, text: '', quoted: false };
  const base = common(head, namespace, { keyword: 'dotnet', id: undefined, name });
  const assemblies: DotNetAssembly[] = [];
  const body = parseBody(tokens, (word) => {
    if (word !== 'assembly') return false;
    assemblies.push(parseAssembly(tokens));
    return true;
  });
  return { kind: 'dotNet', source, start: head.start, end: tokens.end, ...base, ...body, assemblies };
}

function parseAssembly(tokens: TokenStream): DotNetAssembly {
  const { source, start } = tokens;
  tokens.advance();
  const name = parseAnchorOfDottedName(tokens);
  const types: DotNetTypeDeclaration[] = [];
  const { properties } = parseBody(tokens, (word) => {
    if (word !== 'type') return false;
    types.push(parseDotNetType(tokens));
    return true;
  });
  return { kind: 'dotNetAssembly', source, start, end: tokens.end, name, properties, types };
}

function parseAnchorOfDottedName(tokens: TokenStream): Identifier {
  if (tokens.peek(2) !== Token.Dot) return parseAnchor(tokens);
  tokens.expect(Token.OpenParenthesis);
  const name = parseDottedName(tokens);
  tokens.expect(Token.CloseParenthesis);
  return name;
}

function parseDotNetType(tokens: TokenStream): DotNetTypeDeclaration {
  const { source, start } = tokens;
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const fullName = parseDottedName(tokens);
  const alias = tokens.accept(Token.Semicolon) ? parseAnyName(tokens) : undefined;
  tokens.expect(Token.CloseParenthesis);
  const { properties } = parseBody(tokens, noSections);
  return { kind: 'dotNetTypeDeclaration', source, start, end: tokens.end, fullName, alias, properties };
}

/** `System.Text.Encoding`, quoted or not, as one name. */
function parseDottedName(tokens: TokenStream): Identifier {
  const { source, start } = tokens;
  const { parts } = parseQualifiedName(tokens);
  const text = parts.map((part) => part.text).join('.');
  return { kind: 'identifier', source, start, end: tokens.end, text, quoted: parts[0]!.quoted };
}
