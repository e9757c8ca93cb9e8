import type {
  Expression,
  Identifier,
  ObjectDeclaration,
  ObjectReference,
  QualifiedName,
  Span,
} from '../al/syntax/ast.ts';

/** A mention of an object by kind and name. `candidates` when the text leaves open which part is the object's name. */
export interface Reference {
  readonly kind: string;
  readonly names: readonly string[];
  readonly at: Span;
  /** `Enum::"X"::Value`: the value named with it. */
  readonly value?: Identifier;
  /** Without `Enum::` before it, a name may mean something else than an enum. */
  readonly uncertain?: true;
}

const KIND_OF_TYPE: Readonly<Record<string, string>> = {
  record: 'table',
  codeunit: 'codeunit',
  page: 'page',
  testpage: 'page',
  report: 'report',
  testrequestpage: 'report',
  query: 'query',
  xmlport: 'xmlport',
  enum: 'enum',
  interface: 'interface',
};

const KIND_OF_SCOPE: Readonly<Record<string, string>> = {
  database: 'table',
  codeunit: 'codeunit',
  page: 'page',
  report: 'report',
  query: 'query',
  xmlport: 'xmlport',
  enum: 'enum',
  interface: 'interface',
};

const KIND_OF_PERMISSION: Readonly<Record<string, string>> = { tabledata: 'table' };

const KIND_OF_EXTENSION: Readonly<Record<string, string>> = {
  tableExtension: 'table',
  pageExtension: 'page',
  pageCustomization: 'page',
  reportExtension: 'report',
  enumExtension: 'enum',
  permissionSetExtension: 'permissionset',
  profileExtension: 'profile',
};

type Node = { readonly kind: string } & Span & Readonly<Record<string, unknown>>;

/** Every mention of an object by name in a declaration. */
export function referencesIn(object: ObjectDeclaration): Reference[] {
  const found: Reference[] = [];
  if ('target' in object) add(found, KIND_OF_EXTENSION[object.kind]!, object.target);
  if ('implements' in object) for (const name of object.implements) add(found, 'interface', name);
  visit(object as unknown as Node, (node) => collect(node, found));
  return found;
}

/** Calls `action` for each node below `node`, and for `node`. */
export function visit(node: Node, action: (node: Node) => void): void {
  action(node);
  for (const [name, value] of Object.entries(node)) {
    if (name === 'source') continue;
    if (Array.isArray(value)) for (const item of value) visitValue(item, action);
    else visitValue(value, action);
  }
}

function visitValue(value: unknown, action: (node: Node) => void): void {
  if (typeof value === 'object' && value !== null) visit(value as Node, action);
}

function collect(node: Node, found: Reference[]): void {
  switch (node.kind) {
    case 'objectType': {
      const kind = KIND_OF_TYPE[String(node.type).toLowerCase()];
      if (kind) add(found, kind, node.object as ObjectReference);
      return;
    }
    case 'objectValue':
      add(found, String(node.objectType), node.object as ObjectReference);
      return;
    case 'permissionEntry': {
      const type = String(node.objectType);
      if (node.object && type !== 'system')
        add(found, KIND_OF_PERMISSION[type] ?? type, node.object as ObjectReference);
      return;
    }
    case 'implementationValue':
      for (const entry of node.entries as { interface: QualifiedName; codeunit: QualifiedName }[]) {
        add(found, 'interface', entry.interface);
        add(found, 'codeunit', entry.codeunit);
      }
      return;
    case 'tableRelationAlternative':
    case 'calcFormulaValue':
      addTableOrField(found, node.target as ObjectReference);
      return;
    case 'reportDataItem':
    case 'queryDataItem':
      add(found, 'table', node.table as ObjectReference);
      return;
    case 'scope':
      addScope(found, node as unknown as Extract<Expression, { kind: 'scope' }>);
      return;
    default:
  }
}

function add(found: Reference[], kind: string, reference: ObjectReference): void {
  if (reference.kind === 'qualifiedName') found.push({ kind, names: [reference.parts.at(-1)!.text], at: reference });
}

/** `Table`, `Table.Field` or `Namespace.Table.Field`. */
function addTableOrField(found: Reference[], reference: ObjectReference): void {
  if (reference.kind !== 'qualifiedName') return;
  const names = reference.parts.slice(-2).map((part) => part.text);
  found.push({ kind: 'table', names, at: reference });
}

/** `Database::Customer`, `Enum::"X"::Value`, `"X"::Value`. */
function addScope(found: Reference[], scope: Extract<Expression, { kind: 'scope' }>): void {
  const { object, name } = scope;
  if (name.kind !== 'identifier') return;
  if (object.kind === 'identifier') {
    const kind = object.quoted ? undefined : KIND_OF_SCOPE[object.text.toLowerCase()];
    if (kind) found.push({ kind, names: [name.text], at: name });
    else found.push({ kind: 'enum', names: [object.text], at: object, value: name, uncertain: true });
  } else if (object.kind === 'scope' && object.object.kind === 'identifier' && object.name.kind === 'identifier') {
    if (object.object.text.toLowerCase() === 'enum')
      found.push({ kind: 'enum', names: [object.name.text], at: object.name, value: name });
  }
}
