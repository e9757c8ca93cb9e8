import type { LabelValue, MultiLanguageValue, ObjectTypeName, TypeReference } from './ast.ts';
import {
  isName,
  parseAnyName,
  parseIdentifier,
  parseInteger,
  parseObjectReference,
  parseQualifiedName,
  parseText,
  type TokenStream,
} from './token-stream.ts';
import { Token } from './tokens.ts';

const OBJECT_TYPES: ReadonlyMap<string, ObjectTypeName> = new Map(
  (
    [
      'Record',
      'Codeunit',
      'Page',
      'Report',
      'Query',
      'XmlPort',
      'Enum',
      'Interface',
      'TestPage',
      'TestRequestPage',
      'TestPart',
      'RequestPage',
      'ControlAddIn',
    ] as const
  ).map((name) => [name.toLowerCase(), name]),
);

export function isObjectTypeWord(word: string): boolean {
  return OBJECT_TYPES.has(word);
}

/** The type of a variable, parameter, field or return value. */
export function parseType(tokens: TokenStream): TypeReference {
  const { source, start } = tokens;
  const word = tokens.word;
  const objectType = OBJECT_TYPES.get(word);
  if (objectType && (isName(tokens.peek()) || tokens.peek() === Token.Integer)) {
    tokens.advance();
    const object = parseObjectReference(tokens);
    const temporary = objectType === 'Record' && tokens.acceptWord('temporary');
    return { kind: 'objectType', source, start, end: tokens.end, type: objectType, object, temporary };
  }
  switch (word) {
    case 'text':
    case 'code':
      return parseTextType(tokens, word === 'text' ? 'Text' : 'Code');
    case 'option':
      return parseOptionType(tokens);
    case 'label': {
      tokens.advance();
      const label = parseLabel(tokens);
      return { kind: 'labelType', source, start, end: tokens.end, label };
    }
    case 'textconst': {
      tokens.advance();
      const label = parseMultiLanguage(tokens);
      return { kind: 'labelType', source, start, end: tokens.end, label };
    }
    case 'dotnet': {
      tokens.advance();
      const name = parseQualifiedName(tokens);
      return { kind: 'dotNetType', source, start, end: tokens.end, name };
    }
    case 'list':
      return parseListType(tokens);
    case 'dictionary':
      return parseDictionaryType(tokens);
    case 'array':
      return parseArrayType(tokens);
    default: {
      const { text: name } = parseIdentifier(tokens);
      return { kind: 'simpleType', source, start, end: tokens.end, name };
    }
  }
}

/** `Text`, `Text[50]`, `Code[20]` */
function parseTextType(tokens: TokenStream, name: 'Text' | 'Code'): TypeReference {
  const { source, start } = tokens;
  tokens.advance();
  let length: number | undefined;
  if (tokens.accept(Token.OpenBracket)) {
    length = parseInteger(tokens).value;
    tokens.expect(Token.CloseBracket);
  }
  return { kind: 'textType', source, start, end: tokens.end, name, length };
}

function parseOptionType(tokens: TokenStream): TypeReference {
  const { source, start } = tokens;
  tokens.advance();
  const hasMembers = isName(tokens.kind) || tokens.kind === Token.Comma;
  const members = hasMembers ? parseOptionMembers(tokens) : undefined;
  return { kind: 'optionType', source, start, end: tokens.end, members };
}

/** `" ",Item,,"G/L Account"`: a member may be empty. */
export function parseOptionMembers(tokens: TokenStream): string[] {
  const members: string[] = [];
  do {
    const empty =
      tokens.kind === Token.Comma || tokens.kind === Token.Semicolon || tokens.kind === Token.CloseParenthesis;
    members.push(empty ? '' : parseAnyName(tokens).text);
  } while (tokens.accept(Token.Comma));
  return members;
}

function parseListType(tokens: TokenStream): TypeReference {
  const { source, start } = tokens;
  tokens.advance();
  tokens.expect(Token.Of);
  tokens.expect(Token.OpenBracket);
  const element = tokens.nested(parseType);
  tokens.expect(Token.CloseBracket);
  return { kind: 'listType', source, start, end: tokens.end, element };
}

function parseDictionaryType(tokens: TokenStream): TypeReference {
  const { source, start } = tokens;
  tokens.advance();
  tokens.expect(Token.Of);
  tokens.expect(Token.OpenBracket);
  const key = tokens.nested(parseType);
  tokens.expect(Token.Comma);
  const value = tokens.nested(parseType);
  tokens.expect(Token.CloseBracket);
  return { kind: 'dictionaryType', source, start, end: tokens.end, key, value };
}

function parseArrayType(tokens: TokenStream): TypeReference {
  const { source, start } = tokens;
  tokens.advance();
  tokens.expect(Token.OpenBracket);
  if (tokens.kind === Token.CloseBracket)
    tokens.fail('AL0113', 'At least one dimension must be specified for the array declaration.');
  const dimensions = [parseInteger(tokens).value];
  while (tokens.accept(Token.Comma)) dimensions.push(parseInteger(tokens).value);
  tokens.expect(Token.CloseBracket);
  tokens.expect(Token.Of);
  const element = tokens.nested(parseType);
  return { kind: 'arrayType', source, start, end: tokens.end, dimensions, element };
}

/** `'text', Comment = '...', Locked = true, MaxLength = 50` */
export function parseLabel(tokens: TokenStream): LabelValue {
  const { source, start } = tokens;
  const text = parseText(tokens);
  let comment: string | undefined;
  let locked = false;
  let maxLength: number | undefined;
  while (tokens.accept(Token.Comma)) {
    if (tokens.is(Token.Semicolon)) break; // `Caption = 'text',;`: Microsoft's compiler takes it
    const option = tokens.word;
    if (option !== 'comment' && option !== 'locked' && option !== 'maxlength')
      tokens.fail('AL0439', "The label's property is not valid. Possible properties are: Comment, Locked, MaxLength.");
    tokens.advance();
    tokens.expect(Token.Equal);
    if (option === 'comment') comment = parseText(tokens);
    else if (option === 'maxlength') maxLength = parseInteger(tokens).value;
    else if (tokens.accept(Token.True)) locked = true;
    else if (!tokens.accept(Token.False)) tokens.fail('AL0220', 'Syntax error, boolean literal expected.');
  }
  return { kind: 'labelValue', source, start, end: tokens.end, text, comment, locked, maxLength };
}

/** `ENU = 'text', DAN = 'tekst'` */
export function parseMultiLanguage(tokens: TokenStream): MultiLanguageValue {
  const { source, start } = tokens;
  const texts: { language: string; text: string }[] = [];
  do {
    const language = parseIdentifier(tokens).text;
    tokens.expect(Token.Equal);
    texts.push({ language, text: parseText(tokens) });
  } while (tokens.accept(Token.Comma));
  return { kind: 'multiLanguageValue', source, start, end: tokens.end, texts };
}
