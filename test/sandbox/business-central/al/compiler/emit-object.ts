/** One AL object as a JavaScript module: `($, app) => class`. */

import type { FileCoverage } from '../coverage/coverage.ts';
import type { BoundObject } from '../semantics/bind-object.ts';
import { implementation, interfaceMembers } from '../semantics/bind-object.ts';
import type { BoundRoutine } from '../semantics/bound-tree.ts';
import { describeObject, type VariableSymbol } from '../semantics/symbols.ts';
import { Emission } from './emission.ts';
import { emitAny, interfaceMethod } from './emit-call.ts';
import { emitExpression } from './emit-expression.ts';
import { emitRoutine } from './emit-routine.ts';
import { emitAssignment } from './emit-statement.ts';
import { isLazy, lazyInstance, zeroValue } from './emit-type.ts';
import type { Faults } from './faults.ts';

export interface EmittedObject {
  /** Script whose value is the factory `($, app) => class`. */
  readonly source: string;
  /** AL line by JavaScript line. */
  readonly lines: readonly number[];
  /** Procedures and triggers by the name of the method that holds their body, for call stacks. */
  readonly routines: ReadonlyMap<string, BoundRoutine>;
}

const baseClasses: Record<string, string> = {
  table: '$.RecordVar',
  tableExtension: '$.TableExtensionInstance',
  codeunit: '$.CodeunitInstance',
  page: '$.PageInstance',
  pageExtension: '$.PageExtensionInstance',
  query: '$.QueryInstance',
  report: '$.ReportInstance',
};

/** Kinds of objects that become classes. */
export function isEmitted(bound: BoundObject): boolean {
  return bound.symbol.kind in baseClasses && 'declaration' in bound.symbol;
}

export function emitObject(bound: BoundObject, faults: Faults, coverage?: FileCoverage): EmittedObject {
  const { symbol } = bound;
  const emission = new Emission(symbol, faults, coverage);
  const { writer } = emission;
  const routines = new Map<string, BoundRoutine>();
  const className = `${symbol.kind[0]!.toUpperCase()}${symbol.kind.slice(1)}${symbol.id}`;
  // The constants are known only at the end: their line is put in place of this one.
  writer.open('(($, app) => {');
  writer.line('/* constants */');
  writer.open(`return class ${className} extends ${baseClasses[symbol.kind]} {`);
  emitConstructor(bound, emission);
  for (const variable of symbol.globals.values()) emitLazyGlobal(variable, emission);
  emitClearAll(bound, emission);
  for (const routine of bound.procedures) {
    routines.set(emitRoutine(routine, routine.procedure.jsName, emission), routine);
  }
  for (const [jsName, routine] of bound.triggers) {
    routines.set(emitRoutine(routine, jsName, emission), routine);
  }
  emitInterfaceMembers(bound, emission);
  emitControls(bound, emission);
  emitComputedProperties(bound, emission);
  writer.close('};');
  writer.close('})');
  const source = writer.source.replace('/* constants */', () => emission.constantDeclarations);
  return { source, lines: writer.lines, routines };
}

/** Globals that are made on first use: records because they are many, objects because they may refer to each other. */
function isLazyGlobal(variable: VariableSymbol): boolean {
  return variable.type.kind === 'record' || isLazy(variable.type);
}

function emitConstructor(bound: BoundObject, emission: Emission): void {
  const { writer } = emission;
  const { symbol } = bound;
  const [parameters, call] = constructorCall(symbol, emission);
  writer.open(`constructor(${parameters}) {`);
  writer.line(`super(${call});`);
  if (symbol.kind === 'page' && symbol.pageType.toLowerCase() === 'api') {
    const { source, start } = symbol.declaration;
    emission.countRoutine(() => {
      return { kind: 'API page', object: describeObject(symbol), name: '', line: source.position(start).line };
    });
  }
  const variables = [...symbol.globals.values()].filter((variable) => variable.type.kind !== 'label');
  if (variables.length > 0) {
    writer.line(`const rt = ${emission.session};`);
    for (const variable of variables) {
      if (isLazyGlobal(variable)) writer.line(`this.${backing(variable)} = undefined;`);
      else writer.line(`this.${variable.jsName} = ${zeroValue(variable.type, emission)};`);
    }
  }
  writer.close('}');
}

/** Parameters of the constructor and what it passes on. */
function constructorCall(symbol: BoundObject['symbol'], emission: Emission): [string, string] {
  switch (symbol.kind) {
    case 'table':
      return ['session, temporary', `session, ${emission.constant(`app.tableDef(${symbol.id})`)}, temporary`];
    case 'codeunit':
      return ['session', `session, ${emission.constant(`app.codeunitInfo(${symbol.id})`)}`];
    case 'page':
      return ['session', `session, ${emission.constant(`app.pageInfo(${symbol.id})`)}`];
    case 'query':
      return ['session', `session, ${emission.constant(`app.queryInfo(${symbol.id})`)}`];
    case 'report':
      return ['session', `session, ${emission.constant(`app.reportInfo(${symbol.id})`)}`];
    default:
      return ['host', 'host'];
  }
}

function backing(variable: VariableSymbol): string {
  return `i${variable.jsName.slice(1)}`;
}

function emitLazyGlobal(variable: VariableSymbol, emission: Emission): void {
  if (!isLazyGlobal(variable)) return;
  const { writer } = emission;
  const made = variable.type.kind === 'record' ? zeroValue(variable.type, emission) : lazyInstance(variable.type);
  writer.line(
    `get ${variable.jsName}() { const rt = ${emission.session}; return (this.${backing(variable)} ??= ${made}); }`,
  );
  writer.line(`set ${variable.jsName}(value) { this.${backing(variable)} = value; }`);
}

/** `ClearAll()` sets all globals back. */
function emitClearAll(bound: BoundObject, emission: Emission): void {
  const { writer } = emission;
  writer.open('clearAll() {');
  writer.line(`const rt = ${emission.session};`);
  for (const variable of bound.symbol.globals.values()) {
    if (variable.type.kind === 'label') continue;
    if (isLazyGlobal(variable)) writer.line(`this.${backing(variable)} = undefined;`);
    else writer.line(`this.${variable.jsName} = ${zeroValue(variable.type, emission)};`);
  }
  writer.close('}');
}

/** Interface members are called by a name of their own, because overloads of a codeunit are named by their order. */
function emitInterfaceMembers(bound: BoundObject, emission: Emission): void {
  const { symbol } = bound;
  if (symbol.kind !== 'codeunit') return;
  const present = new Set<string>();
  for (const target of symbol.implements) {
    for (const member of interfaceMembers(target)) {
      const found = implementation(symbol, member);
      const name = interfaceMethod(member);
      if (present.has(name)) continue;
      present.add(name);
      if (found === undefined) {
        const api = JSON.stringify(`the default implementation of ${target.name}.${member.name}`);
        emission.writer.line(`${name}() { throw new $.UnsupportedAlError(${api}); }`);
        continue;
      }
      const parameters = member.parameters.map((_parameter, index) => `a${index}`).join(', ');
      emission.writer.line(`${name}(${parameters}) { return this.${found.jsName}(${parameters}); }`);
    }
  }
}

/** Field controls of pages read and write their expression. */
function emitControls(bound: BoundObject, emission: Emission): void {
  const { writer } = emission;
  for (const { declaration, expression } of bound.controls) {
    if (declaration.type !== 'field' || expression === undefined || expression.type.kind === 'error') continue;
    const name = controlMethod(declaration.name.text);
    const line = declaration.source.position(declaration.start).line;
    writer.open(`${name}$get() {`, line);
    writer.line(`const rt = ${emission.session};`);
    writer.line(`return ${emitExpression(expression, emission)};`, line);
    writer.close('}');
    const assignable =
      expression.kind === 'variable' ||
      expression.kind === 'field' ||
      expression.kind === 'index' ||
      expression.kind === 'systemField';
    if (!assignable || expression.type.kind === 'label') continue;
    writer.open(`${name}$set(value) {`, line);
    writer.line(`const rt = ${emission.session};`);
    writer.line(`${emitAssignment(expression, 'value', expression.type, emission)};`, line);
    writer.close('}');
  }
}

/** Visible, StyleExpr and the like of pages, controls and actions. */
function emitComputedProperties(bound: BoundObject, emission: Emission): void {
  const { writer } = emission;
  for (const [method, expression] of bound.expressions) {
    if (expression.type.kind === 'error') continue;
    const line = expression.span.source.position(expression.span.start).line;
    writer.open(`${method}() {`, line);
    writer.line(`const rt = ${emission.session};`);
    writer.line(`return ${emitAny(expression, emission)};`, line);
    writer.close('}');
  }
}

export function controlMethod(name: string): string {
  return `c_${name.toLowerCase().replace(/[^a-z0-9_]/g, (character) => `$${character.charCodeAt(0).toString(16)}`)}`;
}
