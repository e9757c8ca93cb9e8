/** Makes the symbols of an app's objects. Types are resolved when first asked for, so order does not matter. */
import type * as ast from '../syntax/ast.ts';
import { declareDataset, requestPageTable } from './declare-datasets.ts';
import { codes } from './diagnostics.ts';
import {
  attribute,
  booleanArgument,
  booleanProperty,
  objectProperty,
  obsoleteOf,
  textArgument,
  textProperty,
} from './properties.ts';
import { resolveFieldType, resolveType } from './resolve-type.ts';
import type { SymbolTable } from './symbol-table.ts';
import {
  type AddInEventSymbol,
  type AnyObjectSymbol,
  type AppSymbol,
  type CodeunitSymbol,
  type EnumSymbol,
  type EnumValueSymbol,
  type EventKind,
  type FieldSymbol,
  type FileScope,
  type InterfaceSymbol,
  kindName,
  type ObjectSymbolBase,
  type OtherObjectSymbol,
  type PageControlSymbol,
  type PageSymbol,
  type ParameterSymbol,
  type ProcedureSymbol,
  type TableExtensionSymbol,
  type TableSymbol,
  type VariableSymbol,
} from './symbols.ts';
import { type AlType, extendsInterface, voidType } from './types.ts';

/** A name usable in JavaScript; AL names differ in case only by mistake, so lower case identifies them. */
export function jsIdentifier(prefix: string, name: string): string {
  return prefix + name.toLowerCase().replace(/[^a-z0-9_]/g, (character) => `$${character.charCodeAt(0).toString(16)}`);
}

export function declareUnit(unit: ast.CompilationUnit, app: AppSymbol, table: SymbolTable): void {
  const scope: FileScope = {
    app,
    namespace: unit.namespace === undefined ? '' : unit.namespace.parts.map((part) => part.text).join('.'),
    usingNames: unit.usings.map((using) => using.name),
    usings: unit.usings.map((using) =>
      using.name.parts
        .map((part) => part.text)
        .join('.')
        .toLowerCase(),
    ),
  };
  app.namespaces.add(scope.namespace.toLowerCase());
  for (const object of unit.objects) {
    // What has moved to another app is declared there.
    if (textProperty(object, 'ObsoleteState')?.toLowerCase() === 'moved') continue;
    const symbol = declareObject(object, scope, table);
    if (symbol !== undefined) table.add(symbol, object.name);
  }
}

function declareObject(node: ast.ObjectDeclaration, scope: FileScope, table: SymbolTable): AnyObjectSymbol | undefined {
  switch (node.kind) {
    case 'table':
      return declareTable(node, scope, table);
    case 'tableExtension':
      return complete({ ...base(node, scope), kind: node.kind, declaration: node, target: undefined }, node, table);
    case 'codeunit':
      return declareCodeunit(node, scope, table);
    case 'page':
      return declarePage(node, scope, table);
    case 'pageExtension':
    case 'pageCustomization':
      return complete(
        { ...base(node, scope), kind: 'pageExtension', declaration: node, target: undefined },
        node,
        table,
      );
    case 'enum':
      return declareEnum(node, scope, table);
    case 'enumExtension':
      return complete({ ...base(node, scope), kind: node.kind, declaration: node, target: undefined }, node, table);
    case 'interface':
      return declareInterface(node, scope, table);
    case 'dotNet':
      return undefined;
    default: {
      const events = node.kind === 'controlAddIn' ? node.events.map((event) => addInEvent(event, scope, table)) : [];
      const common = base(node, scope);
      const symbol: OtherObjectSymbol = { ...common, kind: node.kind, declaration: node, extensions: [], events };
      complete(symbol, node, table);
      if ('requestPage' in node && node.requestPage !== undefined) complete(symbol, node.requestPage, table);
      declareDataset(symbol, table, (name, type) => datasetVariable(symbol, name, type));
      return symbol;
    }
  }
}

function base(node: ast.ObjectBase, scope: FileScope): ObjectSymbolBase {
  return {
    id: node.id ?? 0,
    name: node.name.text,
    namespace: scope.namespace,
    scope,
    access: textProperty(node, 'Access')?.toLowerCase() === 'internal' ? 'internal' : 'public',
    obsolete: obsoleteOf(node),
    procedures: new Map(),
    globals: new Map(),
  };
}

/** Adds procedures and globals to a new symbol. */
function complete<T extends AnyObjectSymbol>(symbol: T, node: ast.Members, table: SymbolTable): T {
  for (const procedure of node.procedures) addProcedure(symbol, procedure, table);
  for (const declaration of node.variables) {
    for (const name of declaration.names) {
      const key = name.text.toLowerCase();
      // The first stays: one mistake is one finding.
      if (symbol.globals.has(key))
        table.diagnostics.error(
          name,
          codes.duplicateVariable,
          `A variable named '${name.text}' is already declared here`,
        );
      else symbol.globals.set(key, globalVariable(symbol, declaration, name, table));
    }
  }
  return symbol;
}

/** A record variable of a data item, or the variable of an XMLport element; extensions see it too. */
function datasetVariable(owner: AnyObjectSymbol, name: ast.Identifier, resolve: () => AlType): VariableSymbol {
  let type: AlType | undefined;
  return {
    kind: 'variable',
    name: name.text,
    get type() {
      type ??= resolve();
      return type;
    },
    role: 'global',
    byReference: false,
    isProtected: true,
    owner,
    jsName: jsIdentifier('g_', name.text),
    span: undefined,
    boxed: false,
    used: true,
  };
}

function globalVariable(
  owner: AnyObjectSymbol,
  declaration: ast.VariableDeclaration,
  name: ast.Identifier,
  table: SymbolTable,
): VariableSymbol {
  let type: AlType | undefined;
  return {
    kind: 'variable',
    name: name.text,
    get type() {
      type ??= resolveType(declaration.type, owner.scope, table);
      return type;
    },
    role: 'global',
    byReference: false,
    isProtected: declaration.isProtected,
    owner,
    jsName: jsIdentifier('g_', name.text),
    span: name,
    boxed: false,
    used: false,
  };
}

function addProcedure(owner: AnyObjectSymbol, node: ast.Procedure, table: SymbolTable): void {
  const key = node.name.text.toLowerCase();
  const overloads = owner.procedures.get(key) ?? [];
  owner.procedures.set(key, overloads);
  overloads.push(
    procedureSymbol(
      owner,
      node,
      jsIdentifier('p_', node.name.text) + (overloads.length === 0 ? '' : `$$${overloads.length}`),
      table,
    ),
  );
}

const eventAttributes: readonly [string, EventKind][] = [
  ['IntegrationEvent', 'integration'],
  ['BusinessEvent', 'business'],
  ['InternalEvent', 'internal'],
  ['ExternalBusinessEvent', 'business'],
];

/** The symbol of a procedure or trigger, whose types resolve on first use. */
export function procedureSymbol(
  owner: AnyObjectSymbol,
  node: ast.Procedure | ast.Trigger,
  jsName: string,
  table: SymbolTable,
): ProcedureSymbol {
  let parameters: ParameterSymbol[] | undefined;
  let returnType: AlType | undefined;
  let event: ProcedureSymbol['event'];
  for (const [name, kind] of eventAttributes) {
    const found = attribute(node, name);
    if (found === undefined) continue;
    const external = name === 'ExternalBusinessEvent';
    event = {
      kind,
      includeSender: !external && booleanArgument(found, 0),
      globalAccess: kind === 'integration' && booleanArgument(found, 1),
      isolated: !external && booleanArgument(found, kind === 'integration' ? 2 : 1),
    };
  }
  const obsolete = attribute(node, 'Obsolete');
  return {
    kind: 'procedure',
    name: node.name.text,
    owner,
    declaration: node,
    access: node.kind === 'procedure' ? node.access : 'local',
    jsName,
    tryFunction: attribute(node, 'TryFunction') !== undefined,
    event,
    get parameters() {
      parameters ??= parameterSymbols(node.parameters, owner.scope, table);
      return parameters;
    },
    get returnType() {
      returnType ??=
        node.returnType !== undefined
          ? resolveType(node.returnType, owner.scope, table)
          : attribute(node, 'TryFunction') !== undefined
            ? { kind: 'boolean' }
            : voidType;
      return returnType;
    },
    obsolete: obsolete === undefined ? undefined : { state: 'Pending', reason: textArgument(obsolete, 0) },
    serviceEnabled: attribute(node, 'ServiceEnabled') !== undefined,
  };
}

function parameterSymbols(nodes: readonly ast.Parameter[], scope: FileScope, table: SymbolTable): ParameterSymbol[] {
  return nodes.map(({ name, type, byReference }) => ({
    name: name.text,
    type: resolveType(type, scope, table),
    byReference,
  }));
}

function addInEvent(node: ast.ControlAddInEvent, scope: FileScope, table: SymbolTable): AddInEventSymbol {
  let parameters: ParameterSymbol[] | undefined;
  return {
    name: node.name.text,
    declaration: node,
    get parameters() {
      parameters ??= parameterSymbols(node.parameters, scope, table);
      return parameters;
    },
  };
}

function declareTable(node: ast.TableObject, scope: FileScope, table: SymbolTable): TableSymbol {
  const symbol: TableSymbol = {
    ...base(node, scope),
    kind: 'table',
    declaration: node,
    fields: [],
    fieldsByName: new Map(),
    extensions: [],
    temporary: textProperty(node, 'TableType')?.toLowerCase() === 'temporary',
  };
  for (const field of node.fields) addField(symbol, field, undefined, scope, table);
  return complete(symbol, node, table);
}

/** Number of system fields, which come first in a record's values. */
export const SYSTEM_FIELD_COUNT = 6;

export function addField(
  owner: TableSymbol,
  node: ast.TableField,
  extension: TableExtensionSymbol | undefined,
  scope: FileScope,
  table: SymbolTable,
): void {
  if (textProperty(node, 'ObsoleteState')?.toLowerCase() === 'moved') return;
  let type: AlType | undefined;
  const fieldClass = textProperty(node, 'FieldClass')?.toLowerCase();
  const field: FieldSymbol = {
    kind: 'field',
    id: node.id,
    name: node.name.text,
    caption: textProperty(node, 'Caption') ?? node.name.text,
    table: owner,
    declaration: node,
    extension,
    fieldClass: fieldClass === 'flowfield' ? 'FlowField' : fieldClass === 'flowfilter' ? 'FlowFilter' : 'Normal',
    get type() {
      type ??= resolveFieldType(node, scope, table);
      return type;
    },
    obsolete: obsoleteOf(node),
    slot: SYSTEM_FIELD_COUNT + owner.fields.length,
  };
  const key = field.name.toLowerCase();
  if (owner.fieldsByName.has(key) || owner.fields.some((other) => other.id === field.id)) {
    table.diagnostics.error(
      node.name,
      codes.duplicateField,
      `A field with the name or number of '${field.name}' (${field.id}) is already declared in table '${owner.name}'`,
    );
    // A name of its own stays known: one mistake is one finding.
    if (owner.fieldsByName.has(key)) return;
  }
  owner.fields.push(field);
  owner.fieldsByName.set(key, field);
}

function declareCodeunit(node: ast.CodeunitObject, scope: FileScope, table: SymbolTable): CodeunitSymbol {
  let implemented: InterfaceSymbol[] | undefined;
  let sourceTable: TableSymbol | undefined | null = null;
  const symbol: CodeunitSymbol = {
    ...base(node, scope),
    kind: 'codeunit',
    declaration: node,
    get implements() {
      implemented ??= resolveInterfaces(node.implements, scope, table);
      return implemented;
    },
    subtype: textProperty(node, 'Subtype') ?? 'Normal',
    singleInstance: booleanProperty(node, 'SingleInstance') ?? false,
    manualBinding: textProperty(node, 'EventSubscriberInstance')?.toLowerCase() === 'manual',
    get sourceTable() {
      if (sourceTable === null) sourceTable = tableProperty(node, 'TableNo', scope, table);
      return sourceTable;
    },
  };
  return complete(symbol, node, table);
}

function tableProperty(
  node: ast.ObjectBase,
  name: string,
  scope: FileScope,
  table: SymbolTable,
): TableSymbol | undefined {
  const reference = objectProperty(node, name);
  return reference === undefined ? undefined : table.resolve('table', reference, scope);
}

function resolveInterfaces(
  names: readonly ast.QualifiedName[],
  scope: FileScope,
  table: SymbolTable,
): InterfaceSymbol[] {
  return names.map((name) => table.resolve('interface', name, scope)).filter((symbol) => symbol !== undefined);
}

function declarePage(node: ast.PageObject, scope: FileScope, table: SymbolTable): PageSymbol {
  let sourceTable: TableSymbol | undefined | null = null;
  const symbol: PageSymbol = {
    ...base(node, scope),
    kind: 'page',
    declaration: node,
    get sourceTable() {
      if (sourceTable === null) sourceTable = tableProperty(node, 'SourceTable', scope, table);
      return sourceTable;
    },
    sourceTableTemporary: booleanProperty(node, 'SourceTableTemporary') ?? false,
    pageType: textProperty(node, 'PageType') ?? 'Card',
    controls: new Map(),
    actions: new Map(),
    extensions: [],
  };
  collectControls(node.layout, symbol, symbol.controls);
  collectActions(node.actions, symbol.actions);
  collectCueActions(node.layout, symbol.actions);
  return complete(symbol, node, table);
}

export function collectControls(
  nodes: readonly ast.PageNode[],
  owner: PageControlSymbol['owner'],
  into: Map<string, PageControlSymbol>,
): void {
  for (const node of nodes) {
    if (node.kind === 'pageControl') {
      into.set(node.name.text.toLowerCase(), { kind: 'control', name: node.name.text, declaration: node, owner });
      collectControls(node.children, owner, into);
    } else if (node.kind === 'pagePlacement') collectControls(node.children, owner, into);
  }
}

/** Actions inside controls: the tiles of cue groups. */
function collectCueActions(nodes: readonly ast.PageNode[], into: Map<string, ast.PageAction>): void {
  for (const node of nodes) {
    if (node.kind === 'pageControl') collectActions(node.actions, into);
    if (node.kind === 'pageControl' || node.kind === 'pagePlacement') collectCueActions(node.children, into);
  }
}

export function collectActions(nodes: readonly ast.ActionNode[], into: Map<string, ast.PageAction>): void {
  for (const node of nodes) {
    if (node.kind === 'pageAction') {
      if (node.name !== undefined) into.set(node.name.text.toLowerCase(), node);
      collectActions(node.children, into);
    } else if (node.kind === 'pagePlacement') collectActions(node.children, into);
  }
}

function declareEnum(node: ast.EnumObject, scope: FileScope, table: SymbolTable): EnumSymbol {
  let implemented: InterfaceSymbol[] | undefined;
  const symbol: EnumSymbol = {
    ...base(node, scope),
    kind: 'enum',
    declaration: node,
    get implements() {
      implemented ??= resolveInterfaces(node.implements, scope, table);
      return implemented;
    },
    values: [],
    valuesByName: new Map(),
    extensible: booleanProperty(node, 'Extensible') ?? true,
    assignmentCompatible: booleanProperty(node, 'AssignmentCompatibility') ?? false,
  };
  for (const value of node.values) addEnumValue(symbol, value, scope, table);
  return complete(symbol, node, table);
}

export function addEnumValue(owner: EnumSymbol, node: ast.EnumValue, scope: FileScope, table: SymbolTable): void {
  const value: EnumValueSymbol = {
    kind: 'enumValue',
    ordinal: node.ordinal,
    name: node.name.text,
    caption: textProperty(node, 'Caption') ?? node.name.text,
    declaration: node,
    app: scope.app,
  };
  const key = value.name.toLowerCase();
  if (owner.valuesByName.has(key) || owner.values.some((other) => other.ordinal === value.ordinal)) {
    table.diagnostics.error(
      node.name,
      codes.duplicateEnumValue,
      `A value with the name or ordinal of '${value.name}' (${value.ordinal}) is already declared in enum '${owner.name}'`,
    );
    if (owner.valuesByName.has(key)) return;
  }
  owner.values.push(value);
  owner.valuesByName.set(key, value);
}

function declareInterface(node: ast.InterfaceObject, scope: FileScope, table: SymbolTable): InterfaceSymbol {
  let parents: InterfaceSymbol[] | undefined;
  const symbol: InterfaceSymbol = {
    ...base(node, scope),
    kind: 'interface',
    declaration: node,
    get extends() {
      parents ??= resolveInterfaces(node.extends, scope, table);
      return parents;
    },
  };
  return complete(symbol, node, table);
}

/** Tables, pages and reports are extensible unless they say otherwise. */
function checkExtensible(reference: ast.Span, target: AnyObjectSymbol, table: SymbolTable): void {
  const declaration = 'declaration' in target ? target.declaration : undefined;
  if (declaration === undefined || booleanProperty(declaration, 'Extensible') !== false) return;
  const message = `The object ${kindName(target.kind)} '${target.name}' is not extensible`;
  table.diagnostics.error(reference, codes.notExtensible, message);
}

/** Attaches extension objects to what they extend: fields, enum values, controls. Called once all apps are declared. */
export function mergeExtensions(app: AppSymbol, table: SymbolTable): void {
  for (const symbol of app.objects) {
    if (symbol.kind === 'tableExtension') mergeTableExtension(symbol, table);
    else if (symbol.kind === 'enumExtension') {
      const target = table.resolve('enum', symbol.declaration.target, symbol.scope, codes.extensionTarget);
      if (target === undefined) {
        lose(symbol.declaration.values, table);
        continue;
      }
      symbol.target = target;
      if (!target.extensible) {
        table.diagnostics.error(
          symbol.declaration.target,
          codes.enumNotExtensible,
          `The enum '${target.name}' is not extensible`,
        );
      }
      for (const value of symbol.declaration.values) addEnumValue(target, value, symbol.scope, table);
    } else if (symbol.kind === 'pageExtension') {
      const target = table.resolve('page', symbol.declaration.target, symbol.scope, codes.extensionTarget);
      if (target === undefined) continue;
      symbol.target = target;
      // What users may arrange, profiles may arrange for them: only extensions are shut out.
      if (symbol.declaration.kind === 'pageExtension') checkExtensible(symbol.declaration.target, target, table);
      target.extensions.push(symbol);
      collectControls(symbol.declaration.layout, symbol, target.controls);
      collectActions(symbol.declaration.actions, target.actions);
      collectCueActions(symbol.declaration.layout, target.actions);
    } else if (symbol.kind === 'reportExtension' && symbol.declaration.kind === 'reportExtension') {
      const target = table.resolve('report', symbol.declaration.target, symbol.scope, codes.extensionTarget);
      if (target?.kind !== 'report') continue;
      symbol.target = target;
      checkExtensible(symbol.declaration.target, target, table);
      target.extensions.push(symbol);
    } else if (symbol.kind === 'permissionSetExtension' && symbol.declaration.kind === 'permissionSetExtension') {
      const { target } = symbol.declaration;
      symbol.target = table.resolve('permissionSet', target, symbol.scope, codes.extensionTarget);
      if (symbol.target !== undefined) checkExtensible(target, symbol.target, table);
    } else if (symbol.kind === 'interface') checkParents(symbol, table);
    if (symbol.kind === 'report' || symbol.kind === 'reportExtension' || symbol.kind === 'xmlPort')
      symbol.requestPageTable = requestPageTable(symbol, table);
  }
}

/** An interface can not extend what extends it; what closes a circle is said, and then left out. */
function checkParents(symbol: InterfaceSymbol, table: SymbolTable): void {
  for (const parent of symbol.extends.filter((candidate) => extendsInterface(candidate, symbol))) {
    symbol.extends.splice(symbol.extends.indexOf(parent), 1);
    const { declaration, scope } = symbol;
    const name = declaration.extends.find((candidate) => table.lookup('interface', candidate, scope) === parent);
    const message = `Interface '${symbol.name}' cannot extend interface '${parent.name}' since it causes a circular reference`;
    table.diagnostics.error(name ?? declaration.name, codes.circularInterface, message);
  }
}

/** What extends nothing is missing wherever it is used; the finding is the target. */
function lose(nodes: readonly { readonly name: ast.Identifier }[], table: SymbolTable): void {
  for (const { name } of nodes) table.diagnostics.lost.add(name.text.toLowerCase());
}

function mergeTableExtension(symbol: TableExtensionSymbol, table: SymbolTable): void {
  const target = table.resolve('table', symbol.declaration.target, symbol.scope, codes.extensionTarget);
  if (target === undefined) {
    lose(symbol.declaration.fields, table);
    return;
  }
  symbol.target = target;
  checkExtensible(symbol.declaration.target, target, table);
  target.extensions.push(symbol);
  for (const field of symbol.declaration.fields) addField(target, field, symbol, symbol.scope, table);
}
