/** The parts of tables and enums. */
import type {
  EnumValue,
  FieldGroup,
  FieldGroupAddition,
  FieldModification,
  Identifier,
  TableField,
  TableKey,
} from './ast.ts';
import { noSections, parseBody, parseSection } from './members.ts';
import { isPlacement, parseAnchor } from './pages.ts';
import type { MemberHead } from './procedures.ts';
import { parseAnyName, parseInteger, parseNames, type TokenStream } from './token-stream.ts';
import { Token } from './tokens.ts';
import { parseType } from './types.ts';

/** The parts of a table or table extension: each section adds to its list. */
export interface TableParts {
  readonly fields: TableField[];
  readonly modifiedFields: FieldModification[];
  readonly keys: TableKey[];
  readonly fieldGroups: FieldGroup[];
  readonly addedToFieldGroups: FieldGroupAddition[];
}

/** `fields { }`, `keys { }`, `fieldgroups { }` */
export function parseTableSection(tokens: TokenStream, word: string, into: TableParts): boolean {
  switch (word) {
    case 'fields':
      parseSection(tokens, (name, head) => parseFieldOrModification(tokens, name, head, into));
      return true;
    case 'keys':
      parseSection(tokens, (name) => parseKey(tokens, name, into.keys));
      return true;
    case 'fieldgroups':
      parseSection(tokens, (name) => parseFieldGroup(tokens, name, into));
      return true;
    default:
      return false;
  }
}

function parseFieldOrModification(tokens: TokenStream, word: string, head: MemberHead, into: TableParts): boolean {
  const { source, start } = tokens;
  if (word === 'field') {
    into.fields.push(parseField(tokens, head));
    return true;
  }
  if (word !== 'modify') return false;
  tokens.advance();
  const name = parseAnchor(tokens);
  const { properties, triggers } = parseBody(tokens, noSections);
  into.modifiedFields.push({ kind: 'fieldModification', source, start, end: tokens.end, name, properties, triggers });
  return true;
}

/** `field(1; "No."; Code[20]) { }` */
function parseField(tokens: TokenStream, head: MemberHead): TableField {
  const { source } = tokens;
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const id = parseInteger(tokens).value;
  tokens.expectSeparator();
  const name = parseAnyName(tokens);
  tokens.expectSeparator();
  const type = parseType(tokens);
  tokens.expect(Token.CloseParenthesis);
  const { properties, triggers } = parseBody(tokens, noSections);
  const { start, documentation } = head;
  return { kind: 'tableField', source, start, end: tokens.end, id, name, type, properties, triggers, documentation };
}

function parseKey(tokens: TokenStream, word: string, into: TableKey[]): boolean {
  const { source, start } = tokens;
  if (word !== 'key') return false;
  const { name, fields } = parseNameAndFields(tokens);
  const { properties } = parseBody(tokens, noSections);
  into.push({ kind: 'tableKey', source, start, end: tokens.end, name, fields, properties });
  return true;
}

function parseFieldGroup(tokens: TokenStream, word: string, into: TableParts): boolean {
  const { source, start } = tokens;
  if (word === 'fieldgroup') {
    const { name, fields } = parseNameAndFields(tokens);
    const { properties } = parseBody(tokens, noSections);
    into.fieldGroups.push({ kind: 'fieldGroup', source, start, end: tokens.end, name, fields, properties });
    return true;
  }
  if (!isPlacement(word)) return false;
  const { name: group, fields } = parseNameAndFields(tokens);
  if (tokens.kind === Token.OpenBrace) parseBody(tokens, noSections);
  const end = tokens.end;
  into.addedToFieldGroups.push({ kind: 'fieldGroupAddition', source, start, end, operation: word, group, fields });
  return true;
}

/** `key(Name; A, B)` */
function parseNameAndFields(tokens: TokenStream): { name: Identifier; fields: Identifier[] } {
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const name = parseAnyName(tokens);
  tokens.expectSeparator();
  const fields = parseNames(tokens);
  tokens.expect(Token.CloseParenthesis);
  return { name, fields };
}

/** `value(1; Name) { }` */
export function parseEnumValue(tokens: TokenStream, word: string, head: MemberHead, into: EnumValue[]): boolean {
  const { source } = tokens;
  if (word !== 'value') return false;
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const ordinal = parseInteger(tokens).value;
  tokens.expectSeparator();
  const name = parseAnyName(tokens);
  tokens.expect(Token.CloseParenthesis);
  const { properties } = parseBody(tokens, noSections);
  const { start, documentation } = head;
  into.push({ kind: 'enumValue', source, start, end: tokens.end, ordinal, name, properties, documentation });
  return true;
}
