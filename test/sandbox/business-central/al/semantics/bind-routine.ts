/** Binds the procedures and triggers of an object. */
import type * as ast from '../syntax/ast.ts';
import { bindStatement } from './bind-statement.ts';
import type { BoundExpression, BoundRoutine } from './bound-tree.ts';
import { jsIdentifier } from './declare.ts';
import { codes } from './diagnostics.ts';
import { resolveType } from './resolve-type.ts';
import { objectScope, type RoutineScope } from './routine-scope.ts';
import type { SymbolTable } from './symbol-table.ts';
import type { ProcedureSymbol, VariableSymbol } from './symbols.ts';
import { type AlType, typeName } from './types.ts';

/** What a trigger knows beyond its own parameters: a codeunit's OnRun has the record it was run with. */
export interface ImplicitParameter {
  readonly name: string;
  readonly type: AlType;
}

const duplicateCodes: Partial<Record<VariableSymbol['role'], string>> = {
  parameter: codes.duplicateParameter,
  return: codes.duplicateReturn,
};

export function bindRoutine(
  procedure: ProcedureSymbol,
  table: SymbolTable,
  implicit: readonly ImplicitParameter[] = [],
  /** The record of the data item or table element around. */
  itemRecord?: BoundExpression,
): BoundRoutine {
  const owner = procedure.owner;
  const node = procedure.declaration;
  const locals = new Map<string, VariableSymbol>();
  const implicitParameters: VariableSymbol[] = implicit.map((parameter) => ({
    kind: 'variable',
    name: parameter.name,
    type: parameter.type,
    role: 'parameter',
    byReference: true,
    isProtected: false,
    owner: undefined,
    jsName: jsIdentifier('v_', parameter.name),
    span: undefined,
    boxed: false,
    used: true,
  }));
  const [ranWith] = implicitParameters;
  // Without NoImplicitWith, the fields of the record that a codeunit runs with need no `Rec.` in OnRun.
  const recordOfOnRun: BoundExpression | undefined =
    ranWith === undefined || owner.scope.app.noImplicitWith
      ? undefined
      : { kind: 'variable', variable: ranWith, type: ranWith.type, span: node };
  const scope: RoutineScope = {
    ...objectScope(owner, table),
    locals,
    returnType: procedure.returnType,
    ambientRecord: itemRecord ?? recordOfOnRun,
  };

  const declare = (
    name: ast.Identifier,
    type: AlType,
    role: VariableSymbol['role'],
    byReference: boolean,
  ): VariableSymbol => {
    const key = name.text.toLowerCase();
    const variable: VariableSymbol = {
      kind: 'variable',
      name: name.text,
      type,
      role,
      byReference,
      isProtected: false,
      owner: undefined,
      jsName: jsIdentifier('v_', name.text),
      span: name,
      boxed: false,
      used: false,
    };
    if (locals.has(key)) {
      table.diagnostics.error(
        name,
        duplicateCodes[role] ?? codes.duplicateVariable,
        `A variable named '${name.text}' is already declared here`,
      );
    }
    locals.set(key, variable);
    return variable;
  };

  const parameters = [...implicitParameters];
  for (const parameter of parameters) locals.set(parameter.name.toLowerCase(), parameter);
  procedure.parameters.forEach((parameter, index) => {
    parameters.push(declare(node.parameters[index]!.name, parameter.type, 'parameter', parameter.byReference));
  });
  const returnVariable =
    node.returnName === undefined ? undefined : declare(node.returnName, procedure.returnType, 'return', false);
  // Microsoft's `SCM Planning Transparency` gives an array back by its name.
  if (procedure.returnType.kind === 'array' && node.returnType !== undefined && node.returnName === undefined) {
    const message = `'${typeName(procedure.returnType)}' is not a valid return type`;
    table.diagnostics.error(node.returnType, codes.returnType, message);
  }
  const variables: VariableSymbol[] = [];
  for (const declaration of node.variables) {
    const type = resolveType(declaration.type, owner.scope, table);
    for (const name of declaration.names) variables.push(declare(name, type, 'local', false));
  }
  const body = node.body;
  return {
    procedure,
    owner,
    parameters,
    locals: variables,
    returnVariable,
    body: body === undefined ? { kind: 'block', statements: [], span: node } : bindStatement(body, scope),
  };
}
