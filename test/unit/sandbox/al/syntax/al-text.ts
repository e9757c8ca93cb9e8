import type {
  Expression,
  ObjectDeclaration,
  ObjectKind,
  PropertyValue,
  RangeExpression,
  Statement,
} from '../../../../sandbox/business-central/al/syntax/ast.ts';
import type { Diagnostic } from '../../../../sandbox/business-central/al/syntax/diagnostic.ts';
import { parseFile } from '../../../../sandbox/business-central/al/syntax/parse.ts';

/** `line:column code` of each diagnostic. */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

export function diagnose(text: string, symbols: string[] = []): string[] {
  return places(parseFile(text, { path: 'Test.al', symbols }).diagnostics);
}

/** Parses text that must be free of errors. */
export function parseUnit(text: string, symbols: string[] = []) {
  const { unit, diagnostics } = parseFile(text, { path: 'Test.al', symbols });
  if (diagnostics.length > 0) throw new Error(places(diagnostics).join(', '));
  return unit;
}

export function parseObject<Kind extends ObjectKind>(
  kind: Kind,
  text: string,
): Extract<ObjectDeclaration, { kind: Kind }> {
  const [object] = parseUnit(text).objects;
  if (object?.kind !== kind) throw new Error(`Parsed ${object?.kind}, not ${kind}`);
  return object as Extract<ObjectDeclaration, { kind: Kind }>;
}

export function parseStatements(code: string): readonly Statement[] {
  return parseObject('codeunit', `codeunit 1 X { procedure P() begin ${code} end; }`).procedures[0]!.body!.statements;
}

export function parseStatement(code: string): Statement {
  const [statement, ...more] = parseStatements(code);
  if (!statement || more.length > 0) throw new Error(`${more.length + 1} statements`);
  return statement;
}

/** The value of one property of a table field. */
export function parsePropertyValue(property: string): PropertyValue {
  const table = parseObject('table', `table 1 T { fields { field(1; F; Integer) { ${property} } } }`);
  return table.fields[0]!.properties[0]!.value;
}

export function parseExpression(code: string): Expression {
  const statement = parseStatement(`x := ${code};`);
  if (statement.kind !== 'assignment') throw new Error(statement.kind);
  return statement.value;
}

/** An expression with all its grouping shown. */
export function grouped(expression: Expression | RangeExpression | undefined): string {
  switch (expression?.kind) {
    case undefined:
      return '';
    case 'identifier':
      return expression.quoted ? `"${expression.text}"` : expression.text;
    case 'integerLiteral':
    case 'bigIntegerLiteral':
    case 'booleanLiteral':
      return String(expression.value);
    case 'decimalLiteral':
      return expression.text;
    case 'stringLiteral':
      return `'${expression.value}'`;
    case 'dateLiteral':
      return `${expression.digits}D`;
    case 'timeLiteral':
      return `${expression.digits}T`;
    case 'dateTimeLiteral':
      return `${expression.digits}DT`;
    case 'this':
      return 'this';
    case 'member':
      return `${grouped(expression.object)}.${grouped(expression.name)}`;
    case 'scope':
      return `${grouped(expression.object)}::${grouped(expression.name)}`;
    case 'call':
      return `${grouped(expression.callee)}(${expression.arguments.map(grouped).join(', ')})`;
    case 'index':
      return `${grouped(expression.object)}[${expression.indexes.map(grouped).join(', ')}]`;
    case 'unary':
      return `(${expression.operator} ${grouped(expression.operand)})`;
    case 'binary':
      return `(${grouped(expression.left)} ${expression.operator} ${grouped(expression.right)})`;
    case 'in':
      return `(${grouped(expression.operand)} in [${expression.values.map(grouped).join(', ')}])`;
    case 'range':
      return `${grouped(expression.from)}..${grouped(expression.to)}`;
    case 'conditional':
      return `(${grouped(expression.condition)} ? ${grouped(expression.whenTrue)} : ${grouped(expression.whenFalse)})`;
    case 'typeTest': {
      const { type } = expression;
      const name = type.kind === 'qualifiedName' ? type.parts.map(({ text }) => text).join('.') : type.kind;
      return `(${grouped(expression.operand)} ${expression.operator} ${name})`;
    }
  }
}
