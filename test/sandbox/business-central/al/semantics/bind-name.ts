/** What a name or a member stands for. */
import type * as ast from '../syntax/ast.ts';
import { extensionProcedures, resolveObjectMember } from './bind-object-member.ts';
import type { BoundExpression } from './bound-tree.ts';
import { builtinMethod, fileFunction, hasStatics, staticMethod, systemFunction } from './builtins/index.ts';
import type { BuiltinSignature } from './builtins/signature.ts';
import { codes } from './diagnostics.ts';
import { property } from './properties.ts';
import { platformOption } from './resolve-type.ts';
import { type RoutineScope, report, reportOnce } from './routine-scope.ts';
import { seesInternals } from './symbol-table.ts';
import type {
  AnyObjectSymbol,
  EnumSymbol,
  FieldSymbol,
  InterfaceSymbol,
  ObjectSymbol,
  ProcedureSymbol,
  TableSymbol,
  VariableSymbol,
} from './symbols.ts';
import {
  type AlType,
  bigIntegerType,
  dateTimeType,
  errorType,
  guidType,
  integerType,
  simpleType,
  typeName,
} from './types.ts';

export type Entity =
  | { readonly kind: 'value'; readonly expression: BoundExpression }
  | {
      readonly kind: 'procedures';
      readonly receiver: BoundExpression | undefined;
      readonly overloads: readonly ProcedureSymbol[];
    }
  | {
      readonly kind: 'builtins';
      readonly receiver: BoundExpression | undefined;
      readonly staticType: string | undefined;
      readonly signatures: readonly BuiltinSignature[];
    }
  /** `Page`, `Session`, `Database`, `Enum`: a type in front of a static method or of `::`. */
  | { readonly kind: 'typeName'; readonly name: string }
  | { readonly kind: 'enumType'; readonly symbol: EnumSymbol }
  | { readonly kind: 'optionType'; readonly type: AlType }
  /** A member of a .NET object, whatever it is. */
  | { readonly kind: 'dotNetMember'; readonly receiver: BoundExpression; readonly name: ast.Identifier }
  /** Reported already, or left to the caller to report. */
  | { readonly kind: 'missing' };

const missing: Entity = { kind: 'missing' };

export const systemFields: Record<string, { slot: number; number: number; type: AlType }> = {
  systemrowversion: { slot: 0, number: 0, type: bigIntegerType },
  systemid: { slot: 1, number: 2000000000, type: guidType },
  systemcreatedat: { slot: 2, number: 2000000001, type: dateTimeType },
  systemcreatedby: { slot: 3, number: 2000000002, type: guidType },
  systemmodifiedat: { slot: 4, number: 2000000003, type: dateTimeType },
  systemmodifiedby: { slot: 5, number: 2000000004, type: guidType },
};

/** Types that stand before `::` to give the number of an object, with the kind of symbol they name. */
export const objectNumberTypes: Record<string, AnyObjectSymbol['kind']> = {
  database: 'table',
  codeunit: 'codeunit',
  page: 'page',
  report: 'report',
  query: 'query',
  xmlport: 'xmlPort',
  permissionset: 'permissionSet',
};

export function value(expression: BoundExpression): Entity {
  return { kind: 'value', expression };
}

/** `callable`: the name is being called, so procedures come before fields. */
export function resolveName(name: ast.Identifier, scope: RoutineScope, callable: boolean): Entity {
  const key = name.text.toLowerCase();
  for (let index = scope.withRecords.length - 1; index >= 0; index--) {
    const member = accessibleMember(scope.withRecords[index]!, name, scope, callable);
    if (member !== undefined) return member;
  }
  const ambient = ambientMember(name, scope, callable);
  if (ambient !== undefined) return ambient;
  const named = scope.locals.get(key) ?? findGlobal(scope.owner, key);
  if (named !== undefined) {
    // Variables can not be called: `CompanyName()` is the function even where a parameter has that name.
    const called = callable ? resolveCallable(key, name, scope) : undefined;
    return called ?? variable(named, name);
  }

  const implicit = implicitVariable(key, name, scope);
  if (implicit !== undefined) return implicit;

  const own = ownProcedures(scope.owner, key);
  if (callable && own !== undefined) return own;
  if (scope.record !== undefined && scope.recordIsImplicit) {
    const record: BoundExpression = { kind: 'implicit', name: 'Rec', type: scope.record, span: name };
    const member = resolveMember(value(record), name, scope, callable);
    // Inside a table, system functions of the same name as a record method (Commit, Count, Format) keep their meaning
    // only where the record has no such method.
    if (member.kind === 'procedures' || member.kind === 'builtins') return member;
    const isFunction = callable && systemFunction(key) !== undefined;
    if (member.kind !== 'missing' && !isFunction) return member;
  }
  if (own !== undefined) return own;

  const functions = systemFunction(key);
  if (functions !== undefined && (callable || functions.some((signature) => signature.minimum === 0))) {
    return { kind: 'builtins', receiver: undefined, staticType: undefined, signatures: functions };
  }
  if (key === 'enum' || Object.hasOwn(objectNumberTypes, key) || hasStatics(key))
    return { kind: 'typeName', name: key };
  if (simpleType(key) !== undefined || key === 'text' || key === 'record') return { kind: 'typeName', name: key };
  const method = ownMethod(name, scope, callable);
  if (method !== undefined) return method;
  const symbol = scope.table.lookup('enum', name, scope.file);
  if (symbol !== undefined) return { kind: 'enumType', symbol };
  const option = platformOption(key);
  if (option !== undefined) return { kind: 'optionType', type: option };
  const ofFiles = callable && scope.file.app.manifest.target !== 'cloud' ? fileFunction(key) : undefined;
  if (ofFiles !== undefined)
    return { kind: 'builtins', receiver: undefined, staticType: undefined, signatures: ofFiles };
  return missing;
}

function accessibleMember(
  record: BoundExpression,
  name: ast.Identifier,
  scope: RoutineScope,
  callable: boolean,
): Entity | undefined {
  const member = resolveMember(value(record), name, scope, callable);
  const isHidden = member.kind === 'procedures' && !member.overloads.some((overload) => isAccessible(overload, scope));
  return isHidden || member.kind === 'missing' ? undefined : member;
}

/**
 * A member of the record of the data item, table element or OnRun around. Locals shadow its fields (AL0557), and so do
 * the elements of an XMLport; global variables and the data items of a report do not (`Opportunity - Details`).
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/diagnostics/diagnostic-al557
 */
function ambientMember(name: ast.Identifier, scope: RoutineScope, callable: boolean): Entity | undefined {
  if (scope.ambientRecord === undefined) return undefined;
  const key = name.text.toLowerCase();
  const isShadowed = scope.locals.has(key) || isXmlPortElement(scope.owner, key);
  if (isShadowed && !callable) return undefined;
  const member = accessibleMember(scope.ambientRecord, name, scope, callable);
  // Variables can not be called.
  return isShadowed && member?.kind === 'value' ? undefined : member;
}

function isXmlPortElement(owner: AnyObjectSymbol, key: string): boolean {
  const variable = owner.kind === 'xmlPort' ? owner.globals.get(key) : undefined;
  return variable !== undefined && variable.span === undefined;
}

/** What a name means where it can only be a procedure: of the object, of its record, or of the platform. */
function resolveCallable(key: string, name: ast.Identifier, scope: RoutineScope): Entity | undefined {
  const own = ownProcedures(scope.owner, key);
  if (own !== undefined) return own;
  if (scope.record !== undefined && scope.recordIsImplicit) {
    const record: BoundExpression = { kind: 'implicit', name: 'Rec', type: scope.record, span: name };
    const member = resolveMember(value(record), name, scope, true);
    if (member.kind === 'procedures' || member.kind === 'builtins') return member;
  }
  const functions = systemFunction(key);
  return functions && { kind: 'builtins', receiver: undefined, staticType: undefined, signatures: functions };
}

/** Methods of the object itself, and a query's columns, need nothing in front: `SetRange(Column, 1)` in a query. */
function ownMethod(name: ast.Identifier, scope: RoutineScope, callable: boolean): Entity | undefined {
  const { owner } = scope;
  const self = ownObject(owner, name);
  if (self === undefined) return undefined;
  const { kind } = self.type;
  const key = name.text.toLowerCase();
  const methods = builtinMethod(kind, key);
  if (methods !== undefined) return { kind: 'builtins', receiver: self, staticType: undefined, signatures: methods };
  if (owner.kind !== 'query') return undefined;
  const member = resolveObjectMember(self, name, scope, callable);
  return member.kind === 'missing' ? undefined : member;
}

/** The object that code stands in; of a page extension the page that it extends. */
function ownObject(owner: AnyObjectSymbol, span: ast.Span): BoundExpression | undefined {
  if (owner.kind === 'pageExtension' && owner.target !== undefined)
    return { kind: 'implicit', name: 'CurrPage', type: { kind: 'page', symbol: owner.target }, span };
  const kind = owner.kind === 'xmlPort' ? 'xmlport' : owner.kind === 'reportExtension' ? 'report' : owner.kind;
  if (kind !== 'codeunit' && kind !== 'query' && kind !== 'page' && kind !== 'report' && kind !== 'xmlport')
    return undefined;
  const name = owner.kind === 'reportExtension' ? 'CurrReport' : 'object';
  return { kind: 'implicit', name, type: { kind, symbol: owner as ObjectSymbol }, span };
}

/** `this.Name`: a variable or procedure of the object itself. */
export function resolveOwnMember(name: ast.Identifier, scope: RoutineScope): Entity | undefined {
  const key = name.text.toLowerCase();
  const global = findGlobal(scope.owner, key);
  return global === undefined ? ownProcedures(scope.owner, key) : variable(global, name);
}

function variable(symbol: VariableSymbol, span: ast.Span): Entity {
  symbol.used = true;
  return value({ kind: 'variable', variable: symbol, type: symbol.type, span });
}

/** Globals of the object itself, or protected ones of what it extends. */
function findGlobal(owner: AnyObjectSymbol, key: string): VariableSymbol | undefined {
  const own = owner.globals.get(key);
  if (own !== undefined) return own;
  const target =
    owner.kind === 'tableExtension' || owner.kind === 'pageExtension' || owner.kind === 'reportExtension'
      ? owner.target
      : undefined;
  const inherited = target?.globals.get(key);
  return inherited?.isProtected === true ? inherited : undefined;
}

function ownProcedures(owner: AnyObjectSymbol, key: string): Entity | undefined {
  const own = owner.procedures.get(key);
  if (own !== undefined) return { kind: 'procedures', receiver: undefined, overloads: own };
  if (owner.kind === 'reportExtension' && owner.target !== undefined) {
    const reportProcedures = owner.target.procedures.get(key)?.filter((procedure) => procedure.access !== 'local');
    return reportProcedures && { kind: 'procedures', receiver: undefined, overloads: reportProcedures };
  }
  if (owner.kind !== 'pageExtension' || owner.target === undefined) return undefined;
  const declared = owner.target.procedures.get(key) ?? [];
  const added = extensionProcedures(owner.target, key, owner.scope.app);
  const inherited = [...declared, ...added].filter((procedure) => procedure.access !== 'local');
  if (inherited.length === 0) return undefined;
  const span = owner.declaration;
  const page: BoundExpression = {
    kind: 'implicit',
    name: 'CurrPage',
    type: { kind: 'page', symbol: owner.target },
    span,
  };
  return { kind: 'procedures', receiver: page, overloads: inherited };
}

function implicitVariable(key: string, span: ast.Span, scope: RoutineScope): Entity | undefined {
  switch (key) {
    case 'rec':
    case 'xrec':
      if (scope.record === undefined) return undefined;
      return value({ kind: 'implicit', name: key === 'rec' ? 'Rec' : 'xRec', type: scope.record, span });
    case 'currfieldno':
      return scope.record === undefined
        ? undefined
        : value({ kind: 'implicit', name: 'CurrFieldNo', type: integerType, span });
    case 'currpage':
      if (scope.page === undefined) {
        const owner = scope.owner;
        if (owner.kind !== 'report' && owner.kind !== 'reportExtension' && owner.kind !== 'xmlPort') return undefined;
        return value({ kind: 'implicit', name: 'CurrPage', type: { kind: 'requestPage', symbol: owner }, span });
      }
      return value({ kind: 'implicit', name: 'CurrPage', type: { kind: 'page', symbol: scope.page }, span });
    case 'currreport':
      if (scope.owner.kind !== 'report' && scope.owner.kind !== 'reportExtension') return undefined;
      return value({ kind: 'implicit', name: 'CurrReport', type: { kind: 'report', symbol: scope.owner }, span });
    case 'currxmlport':
      if (scope.owner.kind !== 'xmlPort') return undefined;
      return value({ kind: 'implicit', name: 'object', type: { kind: 'xmlport', symbol: scope.owner }, span });
    case 'currquery':
      if (scope.owner.kind !== 'query') return undefined;
      return value({ kind: 'implicit', name: 'object', type: { kind: 'query', symbol: scope.owner }, span });
    case 'requestoptionspage':
      if (scope.owner.kind !== 'report') return undefined;
      return value({
        kind: 'implicit',
        name: 'RequestOptionsPage',
        type: { kind: 'requestPage', symbol: scope.owner },
        span,
      });
    default:
      return undefined;
  }
}

/** The section of the built-in methods of a type. */
export function methodSection(type: AlType): string {
  if (type.kind === 'label' || type.kind === 'code') return 'text';
  return type.kind.toLowerCase();
}

export function resolveMember(object: Entity, name: ast.Identifier, scope: RoutineScope, callable: boolean): Entity {
  switch (object.kind) {
    case 'value':
      return resolveValueMember(object.expression, name, scope, callable);
    case 'typeName': {
      const signatures = staticMethod(object.name, name.text);
      if (signatures === undefined) return missing;
      return { kind: 'builtins', receiver: undefined, staticType: object.name, signatures };
    }
    case 'enumType': {
      const span = name;
      const receiver: BoundExpression = {
        kind: 'enumType',
        symbol: object.symbol,
        type: { kind: 'enum', symbol: object.symbol },
        span,
      };
      const key = name.text.toLowerCase();
      if (key === 'frominteger') {
        const signature: BuiltinSignature = {
          name: 'FromInteger',
          parameters: [
            { name: 'Value', type: 'Integer', accepts: undefined, byReference: false, optional: false, rest: false },
          ],
          returns: 'Self',
          optionalReturn: false,
          isStatic: true,
          section: 'enum',
          minimum: 1,
          maximum: 1,
        };
        return { kind: 'builtins', receiver, staticType: 'enum', signatures: [signature] };
      }
      const signatures = builtinMethod('enum', key);
      return signatures === undefined || key === 'asinteger'
        ? missing
        : { kind: 'builtins', receiver, staticType: 'enum', signatures };
    }
    default:
      return missing;
  }
}

function resolveValueMember(
  object: BoundExpression,
  name: ast.Identifier,
  scope: RoutineScope,
  callable: boolean,
): Entity {
  const type = object.type;
  const key = name.text.toLowerCase();
  if (type.kind === 'error') return value({ kind: 'error', type: errorType, span: name });
  // What .NET types offer is not known here: their members are taken as they are written.
  if (type.kind === 'dotNet') return { kind: 'dotNetMember', receiver: object, name };
  switch (type.kind) {
    case 'record': {
      if (!callable) {
        const field = recordField(object, type.table, key, name, scope);
        if (field !== undefined) return field;
      }
      const procedures = tableProcedures(type.table, key, scope);
      if (procedures.length > 0) return { kind: 'procedures', receiver: object, overloads: procedures };
      const methods = builtinMethod('record', key);
      if (methods !== undefined)
        return { kind: 'builtins', receiver: object, staticType: undefined, signatures: methods };
      return recordField(object, type.table, key, name, scope) ?? missing;
    }
    case 'interface': {
      const overloads = interfaceProcedures(type.symbol, key);
      return overloads.length === 0 ? missing : { kind: 'procedures', receiver: object, overloads };
    }
    case 'codeunit':
    case 'page':
    case 'report':
    case 'query':
    case 'xmlport':
    case 'requestPage':
    case 'testPage':
    case 'testRequestPage':
    case 'controlAddIn':
      return resolveObjectMember(object, name, scope, callable);
  }
  const methods = builtinMethod(methodSection(type), key);
  if (methods !== undefined) return { kind: 'builtins', receiver: object, staticType: undefined, signatures: methods };
  return missing;
}

function recordField(
  record: BoundExpression,
  table: TableSymbol,
  key: string,
  span: ast.Span,
  scope: RoutineScope,
): Entity | undefined {
  const field = visibleField(table, key, scope);
  if (field !== undefined) return value({ kind: 'field', record, field, type: field.type, span });
  const system = systemFields[key];
  if (system === undefined) return undefined;
  return value({ kind: 'systemField', record, slot: system.slot, fieldNumber: system.number, type: system.type, span });
}

export function visibleField(table: TableSymbol, name: string, scope: RoutineScope): FieldSymbol | undefined {
  const field = table.fieldsByName.get(name.toLowerCase());
  if (field?.extension !== undefined && !scope.file.app.visible.has(field.extension.scope.app)) return undefined;
  return field;
}

/** Procedures of a table and of its extensions that the app can see. */
function tableProcedures(table: TableSymbol, key: string, scope: RoutineScope): readonly ProcedureSymbol[] {
  const own = table.procedures.get(key) ?? [];
  const extended = extensionProcedures(table, key, scope.file.app);
  return extended.length === 0 ? own : [...own, ...extended];
}

export function interfaceProcedures(symbol: InterfaceSymbol, key: string): ProcedureSymbol[] {
  return [
    ...(symbol.procedures.get(key) ?? []),
    ...symbol.extends.flatMap((parent) => interfaceProcedures(parent, key)),
  ];
}

/** Reports a call of a procedure that the calling object may not see. */
export function checkAccess(procedure: ProcedureSymbol, span: ast.Span, scope: RoutineScope): void {
  if (procedure.owner === scope.owner) return;
  if (!isAccessible(procedure, scope)) {
    report(scope, span, codes.accessLevel, `'${procedure.name}' is inaccessible due to its protection level`);
  }
  if (procedure.obsolete !== undefined && procedure.owner.scope.app !== scope.file.app) {
    scope.diagnostics.warning(
      span,
      codes.obsoletePending,
      `Procedure '${procedure.name}' is marked for removal. ${procedure.obsolete.reason}`,
    );
  }
}

function isAccessible(procedure: ProcedureSymbol, scope: RoutineScope): boolean {
  return (
    procedure.owner === scope.owner ||
    procedure.access === 'public' ||
    (procedure.access === 'internal' && seesInternals(scope.file.app, procedure.owner.scope.app)) ||
    (procedure.access === 'protected' && extendsObject(scope.owner, procedure.owner))
  );
}

function extendsObject(owner: AnyObjectSymbol, target: AnyObjectSymbol): boolean {
  return (
    (owner.kind === 'tableExtension' || owner.kind === 'pageExtension' || owner.kind === 'reportExtension') &&
    owner.target === target
  );
}

/** Says what is wrong with a name that stands for nothing. */
export function reportMissing(name: ast.Identifier, object: Entity | undefined, scope: RoutineScope): void {
  if (object === undefined) {
    if (isOfMissingTable(name, scope.owner)) return;
    const isRecord = /^x?rec$/i.test(name.text);
    const hint = isRecord && scope.page !== undefined ? `: page '${scope.page.name}' has no source table` : '';
    const message = `The name '${name.text}' does not exist in the current context${hint}`;
    reportOnce(scope, name, codes.nameMissing, message, isRecord ? scope.table.saidOf(scope.owner) : scope.reported);
    return;
  }
  const where =
    object.kind === 'value'
      ? typeName(object.expression.type)
      : object.kind === 'typeName'
        ? object.name
        : object.kind === 'enumType'
          ? `Enum ${object.symbol.name}`
          : object.kind === 'optionType'
            ? typeName(object.type)
            : 'It';
  report(scope, name, codes.memberMissing, `'${where}' does not contain a definition for '${name.text}'`);
}

/** Whether the table of an object, or what it extends, does not exist: that has been reported, and any name can be its. */
export function lacksKnownTable(owner: AnyObjectSymbol): boolean {
  switch (owner.kind) {
    case 'tableExtension':
    case 'reportExtension':
      return owner.target === undefined;
    case 'pageExtension':
      return owner.target === undefined || lacksKnownTable(owner.target);
    case 'page':
      return owner.sourceTable === undefined && property(owner.declaration, 'SourceTable') !== undefined;
    case 'codeunit':
      return owner.sourceTable === undefined && property(owner.declaration, 'TableNo') !== undefined;
    default:
      return false;
  }
}

/** What is missing may be something of a table or object that is missing itself. */
function isOfMissingTable(name: ast.Identifier, owner: AnyObjectSymbol): boolean {
  if (!lacksKnownTable(owner)) return false;
  const needsRecord = owner.scope.app.noImplicitWith && (owner.kind === 'page' || owner.kind === 'codeunit');
  return !needsRecord || /^x?rec$/i.test(name.text);
}
