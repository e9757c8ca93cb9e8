import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';
import { bindCallStatement, completeCall } from './bind-call.ts';
import { bindEntity, bindExpression, bindMatches, bindOperation, boundError, entityValue } from './bind-expression.ts';
import { methodSection } from './bind-name.ts';
import type { BoundExpression, BoundMatch, BoundRange, BoundStatement } from './bound-tree.ts';
import { builtinMethod } from './builtins/index.ts';
import { convert, convertAssigned } from './conversions.ts';
import { codes } from './diagnostics.ts';
import { type RoutineScope, report, reportOnce } from './routine-scope.ts';
import { type AlType, booleanType, charType, dotNetType, errorType, isTextual, typeName } from './types.ts';

export function bindStatement(node: ast.Statement, scope: RoutineScope): BoundStatement {
  switch (node.kind) {
    case 'block':
      return { kind: 'block', statements: bindStatements(node.statements, scope), span: node };
    case 'emptyStatement':
      return { kind: 'block', statements: [], span: node };
    case 'callStatement':
      return { kind: 'call', expression: bindCallStatement(node.expression, scope), span: node };
    case 'assignment':
      return bindAssignment(node, scope);
    case 'if':
      return {
        kind: 'if',
        condition: bindCondition(node.condition, scope),
        // biome-ignore lint/suspicious/noThenProperty: the word of the language
        then: bindStatement(node.then, scope),
        else: node.else === undefined ? undefined : bindStatement(node.else, scope),
        span: node,
      };
    case 'case':
      return bindCase(node, scope);
    case 'for':
      return bindFor(node, scope);
    case 'forEach':
      return bindForEach(node, scope);
    case 'while':
      return {
        kind: 'while',
        condition: bindCondition(node.condition, scope),
        body: bindLoopBody(node.body, scope),
        span: node,
      };
    case 'repeat': {
      scope.loops++;
      const statements = bindStatements(node.statements, scope);
      scope.loops--;
      return { kind: 'repeat', statements, until: bindCondition(node.until, scope), span: node };
    }
    case 'with':
      return bindWith(node, scope);
    case 'exit':
      return bindExit(node, scope);
    case 'break':
    case 'continue':
      if (scope.loops === 0)
        report(
          scope,
          node,
          node.kind === 'break' ? codes.noLoop : codes.noLoopToContinue,
          `'${node.kind}' stands outside of a loop`,
        );
      return { kind: node.kind, span: node };
    case 'assertError':
      return { kind: 'assertError', statement: bindStatement(node.statement, scope), span: node };
  }
}

function bindStatements(nodes: readonly ast.Statement[], scope: RoutineScope): BoundStatement[] {
  return nodes.map((node) => bindStatement(node, scope));
}

function bindLoopBody(node: ast.Statement, scope: RoutineScope): BoundStatement {
  scope.loops++;
  const body = bindStatement(node, scope);
  scope.loops--;
  return body;
}

function bindCondition(node: ast.Expression, scope: RoutineScope): BoundExpression {
  return convert(bindExpression(node, scope), booleanType, scope);
}

function bindAssignment(node: ast.AssignmentStatement, scope: RoutineScope): BoundStatement {
  const target = bindTarget(node.target, scope);
  if (target.kind === 'properties') return bindPropertyAssignment(node, target.entity, scope);
  const place = target.expression;
  const value = bindExpression(node.value, scope);
  if (place.type.kind === 'error') return { kind: 'assignment', target: place, value, span: node };
  if (place.type.kind === 'array') {
    const message = 'Direct assignment is not valid for arrays. Use CopyArray, or assign the elements';
    report(scope, node.target, codes.arrayAssignment, message);
    return { kind: 'assignment', target: place, value: boundError(node.value), span: node };
  }
  if (node.operator === ':=') {
    return { kind: 'assignment', target: place, value: convertForAssignment(value, place.type, scope), span: node };
  }
  const operator = node.operator[0] as '+' | '-' | '*' | '/';
  const result =
    operator === '+' && place.type.kind === 'list'
      ? boundError(node)
      : bindOperation(operator, place, value, node, scope);
  return { kind: 'assignment', target: place, value: convertForAssignment(result, place.type, scope), span: node };
}

function convertForAssignment(value: BoundExpression, type: AlType, scope: RoutineScope): BoundExpression {
  if (type.kind === 'char' && value.kind === 'literal' && typeof value.value === 'string' && value.value.length === 1) {
    return { kind: 'literal', value: value.value.charCodeAt(0), type: charType, span: value.span };
  }
  if (type.kind === 'char' && isTextual(value.type)) {
    const message = `Cannot implicitly convert type '${typeName(value.type)}' to 'Char'`;
    report(scope, value.span, codes.conversion, message);
    return boundError(value.span);
  }
  return convertAssigned(value, type, scope);
}

type Target =
  | { readonly kind: 'place'; readonly expression: BoundExpression }
  /** A method used like a property: `ErrorInfo.Message := 'x'`, and procedures with one parameter as in C/AL. */
  | { readonly kind: 'properties'; readonly entity: PropertyLike };

type PropertyLike = Extract<ReturnType<typeof bindEntity>, { kind: 'builtins' | 'procedures' }>;

function bindTarget(node: ast.Expression, scope: RoutineScope): Target {
  const entity = node.kind === 'call' || node.kind === 'index' ? undefined : bindEntity(node, scope, false);
  if (
    entity?.kind === 'builtins' &&
    entity.signatures.some((signature) => signature.maximum >= 1 && signature.minimum <= 1)
  ) {
    return { kind: 'properties', entity };
  }
  if (entity?.kind === 'procedures' && entity.receiver !== undefined) {
    const signatures = builtinMethod(methodSection(entity.receiver.type), entity.overloads[0]!.name);
    if (signatures !== undefined)
      return {
        kind: 'properties',
        entity: { kind: 'builtins', receiver: entity.receiver, staticType: undefined, signatures },
      };
  }
  if (entity?.kind === 'procedures' && entity.overloads.some((overload) => overload.parameters.length === 1)) {
    return { kind: 'properties', entity };
  }
  if (entity?.kind === 'procedures') {
    report(scope, node, codes.notAssignable, 'A value cannot be assigned to a procedure');
    return { kind: 'place', expression: boundError(node) };
  }
  const expression = entity === undefined ? bindExpression(node, scope) : entityValue(entity, node, scope);
  if (!isAssignable(expression)) {
    report(
      scope,
      node,
      codes.notAssignable,
      'The left-hand side of an assignment must be a variable, field or array element',
    );
    return { kind: 'place', expression: boundError(node) };
  }
  return { kind: 'place', expression };
}

function isAssignable(expression: BoundExpression): boolean {
  switch (expression.kind) {
    case 'error':
    case 'dotNetMember':
    case 'field':
    case 'index':
    case 'character':
    case 'systemField':
      return true;
    case 'variable':
      return expression.type.kind !== 'label';
    case 'implicit':
      return expression.name === 'Rec' || expression.name === 'xRec' || expression.name === 'CurrFieldNo';
    default:
      return false;
  }
}

function bindPropertyAssignment(
  node: ast.AssignmentStatement,
  entity: PropertyLike,
  scope: RoutineScope,
): BoundStatement {
  if (node.operator !== ':=') {
    const current = completeCall(entity, [], node.target, scope, true);
    const operator = node.operator[0] as '+' | '-' | '*' | '/';
    const value = bindOperation(operator, current, bindExpression(node.value, scope), node, scope);
    if (current.kind !== 'builtin') return { kind: 'call', expression: boundError(node), span: node };
    const type = value.type;
    return {
      kind: 'call',
      expression: { ...current, arguments: [value], resultUsed: false, type },
      span: node,
    };
  }
  return { kind: 'call', expression: completeCall(entity, [node.value], node.target, scope, false), span: node };
}

function bindCase(node: ast.CaseStatement, scope: RoutineScope): BoundStatement {
  const subject = bindExpression(node.subject, scope);
  if (subject.type.kind === 'record' || subject.type.kind === 'array')
    report(
      scope,
      node.subject,
      codes.caseType,
      `Type '${typeName(subject.type)}' cannot be used in a 'case' statement`,
    );
  const branches = node.branches.map((branch) => ({
    values: bindMatches(branch.values, subject.type, scope),
    statement: bindStatement(branch.statement, scope),
  }));
  reportRepeated(
    branches.flatMap(({ values }) => values),
    scope,
  );
  return {
    kind: 'case',
    subject,
    branches,
    else: node.else === undefined ? undefined : bindStatements(node.else, scope),
    span: node,
  };
}

/** Constants that an earlier branch has taken already. */
function reportRepeated(values: readonly (BoundMatch | BoundRange)[], scope: RoutineScope): void {
  const seen = new Set<string>();
  for (const match of values) {
    if (match.kind !== 'match') continue;
    const literal = match.value.kind === 'conversion' ? match.value.operand : match.value;
    if (literal.kind !== 'literal') continue;
    const key = `${typeof literal.value} ${literal.value}`;
    if (seen.has(key)) {
      const message = `Expression ${sourceText(literal.span)} cannot be specified more than once in a 'case' statement`;
      report(scope, literal.span, codes.repeatedCase, message);
    }
    seen.add(key);
  }
}

/** Types of which there is a next value. */
const countable: ReadonlySet<AlType['kind']> = new Set([
  'integer',
  'bigInteger',
  'decimal',
  'option',
  'enum',
  'char',
  'byte',
  'date',
  'time',
  'duration',
  'dateTime',
  'boolean',
  'dotNet',
  'variant',
  'error',
]);

function bindFor(node: ast.ForStatement, scope: RoutineScope): BoundStatement {
  const variable = bindExpression(node.variable, scope);
  if (!isAssignable(variable)) report(scope, node.variable, codes.notAssignable, 'A for statement needs a variable');
  else if (!countable.has(variable.type.kind)) {
    const message = `The loop variable in a 'for' statement must be a numeric type, '${typeName(variable.type)}' is not`;
    report(scope, node.variable, codes.loopVariable, message);
  }
  return {
    kind: 'for',
    variable,
    from: convert(bindExpression(node.from, scope), variable.type, scope),
    to: convert(bindExpression(node.to, scope), variable.type, scope),
    down: node.down,
    body: bindLoopBody(node.body, scope),
    span: node,
  };
}

function bindForEach(node: ast.ForEachStatement, scope: RoutineScope): BoundStatement {
  const variable = bindExpression(node.variable, scope);
  const collection = bindExpression(node.collection, scope);
  const elementType = elementOf(collection.type);
  if (elementType === undefined) {
    report(
      scope,
      node.collection,
      codes.foreach,
      `A foreach statement cannot operate on a value of type '${typeName(collection.type)}'`,
    );
  } else if (variable.type.kind !== 'error' && elementType.kind !== 'error') {
    convert({ kind: 'implicit', name: 'object', type: elementType, span: node.variable }, variable.type, scope);
  }
  return {
    kind: 'forEach',
    variable,
    collection,
    elementType: elementType ?? errorType,
    body: bindLoopBody(node.body, scope),
    span: node,
  };
}

function elementOf(type: AlType): AlType | undefined {
  switch (type.kind) {
    case 'error':
      return errorType;
    case 'dotNet':
      return dotNetType;
    case 'list':
      return type.element;
    case 'array':
      return type.element;
    case 'jsonArray':
      return { kind: 'jsonToken' };
    case 'xmlNodeList':
      return { kind: 'xmlNode' };
    case 'xmlAttributeCollection':
      return { kind: 'xmlAttribute' };
    case 'text':
    case 'code':
      return charType;
    default:
      return undefined;
  }
}

function bindWith(node: ast.WithStatement, scope: RoutineScope): BoundStatement {
  const record = bindExpression(node.record, scope);
  if (scope.file.app.noImplicitWith) {
    const message = "The 'with' statement is deprecated and will be removed for cloud development in a future release";
    scope.diagnostics.warning(node, codes.withStatement, message);
  }
  scope.withRecords.push(record);
  const body = bindStatement(node.body, scope);
  scope.withRecords.pop();
  return body;
}

function bindExit(node: ast.ExitStatement, scope: RoutineScope): BoundStatement {
  if (node.value === undefined) return { kind: 'exit', value: undefined, span: node };
  const value = bindExpression(node.value, scope);
  if (scope.returnType.kind === 'void') {
    reportOnce(scope, node, codes.exitValue, 'The procedure has no return value, so exit cannot have one');
    return { kind: 'exit', value: undefined, span: node };
  }
  return { kind: 'exit', value: convertAssigned(value, scope.returnType, scope), span: node };
}
