/** Layout, actions and views of a page with what its extensions add, move and modify, as the page engine wants them. */
import type { Condition } from '../../runtime/records/definitions.ts';
import type {
  CodeReference,
  DesignAction,
  DesignControl,
  DesignRun,
  DesignView,
  PageDesign,
} from '../../runtime/session/page-design.ts';
import type { PageFieldInfo, PageInfo, PagePartInfo } from '../../runtime/session/page-instance.ts';
import { type BoundObject, computedProperty, propertyMethod, triggerName } from '../semantics/bind-object.ts';
import { bindConditions, bindTableRelation } from '../semantics/conditions.ts';
import { type HasProperties, listedNames, objectProperty, property, textProperty } from '../semantics/properties.ts';
import { objectScope } from '../semantics/routine-scope.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { PageExtensionSymbol, PageSymbol, SymbolKind, TableSymbol } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';

type Owner = PageSymbol | PageExtensionSymbol;

interface DesignContext {
  readonly page: PageSymbol;
  readonly info: PageInfo;
  readonly table: SymbolTable;
  readonly bound: (symbol: Owner) => BoundObject | undefined;
  /** Name of the user's profile, whose customizations come last; '' for none. */
  readonly profile: string;
}

type Placed = ast.PageControl | ast.PageAction | ast.PageView;

/** A control, action or view on its way: extensions still add to it and modify it. */
interface Draft<Node extends Placed> {
  readonly node: Node;
  readonly owner: Owner;
  readonly children: Draft<Node>[];
  readonly modifications: { readonly node: ast.PageModification; readonly owner: Owner }[];
}

export function pageDesign(context: DesignContext): PageDesign {
  const { page, table } = context;
  const node = page.declaration;
  const customizations = customizationsOf(context.profile, table);
  // A customization has no number.
  const extensions = [
    ...page.extensions.filter((extension) => extension.id !== 0),
    ...page.extensions.filter((extension) => customizations.has(extension.name.toLowerCase())),
  ];
  const layout = drafts<ast.PageControl>(node.layout, page, extensions, (extension) => extension.declaration.layout);
  const actions = drafts<ast.PageAction>(node.actions, page, extensions, (extension) => extension.declaration.actions);
  const views = drafts<ast.PageView>(node.views, page, extensions, (extension) => extension.declaration.views);
  const element = elementMaker(context, '', '');
  const card = objectProperty(node, 'CardPageId');
  const { sourceTable } = page;
  return {
    id: page.id,
    properties: new Map(propertyTexts(node)),
    expressions: element(page, node).expressions,
    cardPageId: card === undefined ? 0 : (table.lookup('page', card, page.scope)?.id ?? 0),
    sourceView: viewOf(node, 'SourceTableView', sourceTable, undefined, page, table),
    dataCaptionFields: dataCaptionFields(node, sourceTable),
    layout: layout.map((draft) => control(draft, context)),
    actions: actions.map((draft) => action(draft, context)),
    views: views.map((draft) => view(draft, context)),
  };
}

/** Names of the page customizations of a profile, in lower case. */
function customizationsOf(name: string, table: SymbolTable): ReadonlySet<string> {
  const profile = name === '' ? undefined : table.findAll('profile', name)[0];
  const declaration = profile?.declaration;
  const list = declaration === undefined ? undefined : property(declaration, 'Customizations');
  if (list?.kind !== 'listOfNamesValue') return new Set();
  return new Set(list.names.map(({ parts }) => parts.at(-1)?.text.toLowerCase() ?? ''));
}

// ----------------------------------------------------------------------------------------------------------- placing

function drafts<Node extends Placed>(
  nodes: readonly ast.PageNode[] | readonly ast.ActionNode[] | readonly ast.ViewNode[],
  page: PageSymbol,
  extensions: readonly PageExtensionSymbol[],
  changes: (
    extension: PageExtensionSymbol,
  ) => readonly ast.PageNode[] | readonly ast.ActionNode[] | readonly ast.ViewNode[],
): Draft<Node>[] {
  const roots = draftsOf<Node>(nodes, page);
  for (const extension of extensions) {
    for (const change of changes(extension)) applyChange(roots, change, extension);
  }
  return roots;
}

function draftsOf<Node extends Placed>(nodes: readonly ast.Span[], owner: Owner): Draft<Node>[] {
  return nodes
    .filter((node): node is Node => 'kind' in node && isPlaced(String(node.kind)))
    .map((node) => ({
      node,
      owner,
      children: 'children' in node ? draftsOf<Node>(node.children, owner) : [],
      modifications: [],
    }));
}

function isPlaced(kind: string): boolean {
  return kind === 'pageControl' || kind === 'pageAction' || kind === 'pageView';
}

function nameOf(node: Placed): string {
  return node.name?.text ?? '';
}

interface Place<Node extends Placed> {
  readonly siblings: Draft<Node>[];
  readonly index: number;
  readonly draft: Draft<Node>;
}

function find<Node extends Placed>(siblings: Draft<Node>[], name: string): Place<Node> | undefined {
  for (const [index, draft] of siblings.entries()) {
    if (nameOf(draft.node).toLowerCase() === name) return { siblings, index, draft };
    const inside = find(draft.children, name);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function applyChange<Node extends Placed>(
  roots: Draft<Node>[],
  change: ast.PageNode | ast.ActionNode | ast.ViewNode,
  owner: PageExtensionSymbol,
): void {
  switch (change.kind) {
    case 'pagePlacement': {
      const added = draftsOf<Node>(change.children, owner);
      if (change.anchor === undefined) {
        roots.splice(change.operation === 'addfirst' ? 0 : roots.length, 0, ...added);
        return;
      }
      place(roots, change.anchor, change.operation, added, owner);
      return;
    }
    case 'pageMove': {
      const moved: Draft<Node>[] = [];
      for (const name of change.moved) {
        const found = find(roots, name.text.toLowerCase());
        if (found === undefined) continue;
        found.siblings.splice(found.index, 1);
        moved.push(found.draft);
      }
      place(roots, change.anchor, change.operation, moved, owner);
      return;
    }
    case 'pageModification':
      find(roots, change.target.text.toLowerCase())?.draft.modifications.push({ node: change, owner });
      return;
    default:
      roots.push(...draftsOf<Node>([change], owner));
  }
}

function place<Node extends Placed>(
  roots: Draft<Node>[],
  anchor: ast.Identifier,
  operation: ast.PlacementOperation | ast.MoveOperation,
  placed: readonly Draft<Node>[],
  owner: Owner,
): void {
  const found = find(roots, anchor.text.toLowerCase());
  if (found === undefined) {
    // An area that the page does not have comes into being with what is put into it.
    const kind = placed[0]?.node.kind;
    if (kind === undefined || kind === 'pageView') return;
    const area = { ...emptyArea(kind, anchor), source: anchor.source, start: anchor.start, end: anchor.end };
    roots.push({ node: area as unknown as Node, owner, children: [...placed], modifications: [] });
    return;
  }
  switch (operation) {
    case 'addfirst':
    case 'movefirst':
      found.draft.children.unshift(...placed);
      return;
    case 'addlast':
    case 'movelast':
      found.draft.children.push(...placed);
      return;
    case 'addbefore':
    case 'movebefore':
      found.siblings.splice(found.index, 0, ...placed);
      return;
    default:
      found.siblings.splice(found.index + 1, 0, ...placed);
  }
}

function emptyArea(kind: 'pageControl' | 'pageAction', name: ast.Identifier) {
  return {
    kind,
    type: 'area' as const,
    name,
    expression: undefined,
    hosted: undefined,
    target: undefined,
    properties: [],
    triggers: [],
    children: [],
    actions: [],
    documentation: undefined,
  };
}

// -------------------------------------------------------------------------------------------------------- properties

function* propertyTexts(node: HasProperties): Iterable<[string, string]> {
  for (const entry of node.properties) {
    yield [entry.name.text.toLowerCase(), textProperty(node, entry.name.text) ?? ''];
  }
}

/** Collects properties, computed properties and triggers of an element from the page and then from its extensions. */
function elementMaker(context: DesignContext, place: '' | 'control' | 'action', name: string) {
  const properties = new Map<string, string>();
  const expressions = new Map<string, CodeReference>();
  const triggers = new Map<string, CodeReference[]>();
  let access: DesignControl['access'];
  return (owner: Owner, node: HasProperties & { readonly triggers?: readonly ast.Trigger[] }) => {
    const extensionId = owner.kind === 'page' ? 0 : owner.id;
    const bound = context.bound(owner);
    for (const entry of node.properties) {
      const key = entry.name.text.toLowerCase();
      properties.set(key, textProperty(node, entry.name.text) ?? '');
      const method = propertyMethod(entry.name.text, place, name);
      const isComputed = computedProperty(entry) !== undefined && bound?.expressions.has(method) === true;
      if (isComputed) expressions.set(key, { extensionId, method });
      else expressions.delete(key);
    }
    access = accessOf(node, owner, context.table) ?? access;
    if (place !== '') {
      for (const trigger of node.triggers ?? []) {
        const key = trigger.name.text.toLowerCase();
        const list = triggers.get(key) ?? [];
        list.push({ extensionId, method: triggerName(trigger.name.text, place, name) });
        triggers.set(key, list);
      }
    }
    return { name, properties, expressions, triggers, access };
  };
}

/** `AccessByPermission = tabledata "BigC Exception" = M`. */
function accessOf(node: HasProperties, owner: Owner, table: SymbolTable): DesignControl['access'] {
  const value = property(node, 'AccessByPermission');
  if (value?.kind !== 'permissionsValue') return undefined;
  const entry = value.permissions.find((candidate) => candidate.objectType === 'tabledata');
  if (entry?.object === undefined) return undefined;
  const target = table.lookup('table', entry.object, owner.scope);
  return target === undefined ? undefined : { tableId: target.id, rights: entry.rights.toUpperCase() };
}

function elementOf<Node extends ast.PageControl | ast.PageAction>(
  draft: Draft<Node>,
  place: 'control' | 'action',
  context: DesignContext,
) {
  const make = elementMaker(context, place, nameOf(draft.node));
  let element = make(draft.owner, draft.node);
  for (const { node, owner } of draft.modifications) element = make(owner, node);
  return element;
}

/** The last one that sets the property, with the object whose names it uses. */
function lastWith<Node extends Placed>(draft: Draft<Node>, name: string): { node: HasProperties; owner: Owner } {
  const modified = draft.modifications.findLast(({ node }) => property(node, name) !== undefined);
  return modified ?? { node: draft.node, owner: draft.owner };
}

// ---------------------------------------------------------------------------------------------------------- controls

/** What a field control takes from the field of the table that it shows. */
const inheritedProperties = [
  'tooltip',
  'decimalplaces',
  'autoformattype',
  'blankzero',
  'blanknumbers',
  'extendeddatatype',
  'closingdates',
  'masktype',
  'numeric',
  'charallowed',
  'valuesallowed',
];

function control(draft: Draft<ast.PageControl>, context: DesignContext): DesignControl {
  const { node, owner } = draft;
  const element = elementOf(draft, 'control', context);
  const info = context.info.controls.find((candidate) => candidate.name === node.name.text);
  const field = info?.kind === 'field' ? (info as PageFieldInfo) : undefined;
  const part = info?.kind === 'part' ? (info as PagePartInfo) : undefined;
  if (field !== undefined) inherit(field, element.properties, context.page.sourceTable);
  const partTable = part === undefined ? undefined : context.table.findById('page', part.pageId)?.sourceTable;
  const relation = property(lastWith(draft, 'TableRelation').node, 'TableRelation');
  const { sourceTable } = context.page;
  return {
    kind: 'control',
    ...element,
    type: node.type,
    field,
    relation:
      relation?.kind === 'tableRelationValue'
        ? bindTableRelation(relation, sourceTable, objectScope(owner, context.table))
        : undefined,
    lookupPageId: pageProperty(draft, 'LookupPageId', context),
    drillDownPageId: pageProperty(draft, 'DrillDownPageId', context),
    part,
    hosted: node.hosted === undefined ? '' : sourceText(node.hosted),
    view: viewOf(node, 'SubPageView', partTable, undefined, owner, context.table),
    children: draft.children.map((child) => control(child, context)),
    actions: draftsOf<ast.PageAction>(node.actions, owner).map((child) => action(child, context)),
  };
}

function inherit(field: PageFieldInfo, properties: Map<string, string>, table: TableSymbol | undefined): void {
  const declaration = table?.fields.find((candidate) => candidate.id === field.fieldNo)?.declaration;
  if (declaration === undefined) return;
  for (const name of inheritedProperties) {
    const text = properties.has(name) ? undefined : textProperty(declaration, name);
    if (text !== undefined) properties.set(name, text);
  }
}

function pageProperty(draft: Draft<ast.PageControl>, name: string, context: DesignContext): number {
  const { node, owner } = lastWith(draft, name);
  const reference = objectProperty(node, name);
  return reference === undefined ? 0 : (context.table.lookup('page', reference, owner.scope)?.id ?? 0);
}

// ----------------------------------------------------------------------------------------------------------- actions

function action(draft: Draft<ast.PageAction>, context: DesignContext): DesignAction {
  const { node } = draft;
  return {
    kind: 'action',
    ...elementOf(draft, 'action', context),
    type: node.type,
    target: node.target?.text ?? '',
    run: runOf(draft, context),
    children: draft.children.map((child) => action(child, context)),
  };
}

const runKinds: Record<string, readonly [DesignRun['kind'], SymbolKind]> = {
  page: ['page', 'page'],
  codeunit: ['codeunit', 'codeunit'],
  report: ['report', 'report'],
  xmlport: ['xmlport', 'xmlPort'],
  query: ['query', 'query'],
};

function runOf(draft: Draft<ast.PageAction>, context: DesignContext): DesignRun | undefined {
  const { node, owner } = lastWith(draft, 'RunObject');
  const value = property(node, 'RunObject');
  if (value?.kind !== 'objectValue') return undefined;
  const [kind, symbolKind] = runKinds[value.objectType] ?? [];
  if (kind === undefined || symbolKind === undefined) return undefined;
  const symbol = context.table.lookup(symbolKind, value.object, owner.scope);
  if (symbol === undefined) return undefined;
  const target = symbol.kind === 'page' ? symbol.sourceTable : undefined;
  const { sourceTable } = context.page;
  const link = property(node, 'RunPageLink');
  const scope = objectScope(owner, context.table);
  return {
    kind,
    id: symbol.id,
    name: symbol.name,
    links:
      link?.kind === 'fieldConditionsValue' && target !== undefined
        ? bindConditions(link.conditions, target, sourceTable, scope)
        : [],
    view: viewOf(node, 'RunPageView', target, sourceTable, owner, context.table),
  };
}

// ------------------------------------------------------------------------------------------------------------- views

function view(draft: Draft<ast.PageView>, context: DesignContext): DesignView {
  const { node, owner } = draft;
  const { sourceTable } = context.page;
  const filters = property(node, 'Filters');
  const order = property(node, 'OrderBy');
  const scope = objectScope(owner, context.table);
  let conditions: Condition[] = [];
  if (sourceTable !== undefined && filters?.kind === 'viewValue')
    conditions = bindConditions(filters.filters, sourceTable, undefined, scope);
  else if (sourceTable !== undefined && filters?.kind === 'fieldConditionsValue')
    conditions = bindConditions(filters.conditions, sourceTable, undefined, scope);
  const columns = order?.kind === 'orderByValue' ? order.columns : [];
  return {
    name: node.name.text,
    caption: textProperty(node, 'Caption') ?? node.name.text,
    sorting: numbersOf(
      columns.map(({ column }) => column),
      sourceTable,
    ),
    isAscending: columns[0]?.descending !== true,
    filters: conditions,
  };
}

function viewOf(
  node: HasProperties,
  name: string,
  target: TableSymbol | undefined,
  source: TableSymbol | undefined,
  owner: Owner,
  table: SymbolTable,
): DesignView | undefined {
  const value = property(node, name);
  if (value?.kind !== 'viewValue' || target === undefined) return undefined;
  return {
    name: '',
    caption: '',
    sorting: numbersOf(value.sorting, target),
    isAscending: value.order !== 'descending',
    filters: bindConditions(value.filters, target, source, objectScope(owner, table)),
  };
}

function numbersOf(names: readonly ast.Identifier[], table: TableSymbol | undefined): number[] {
  return names
    .map((name) => table?.fieldsByName.get(name.text.toLowerCase())?.id ?? systemField(name.text))
    .filter((number) => number !== undefined);
}

function systemField(name: string): number | undefined {
  const names = ['systemid', 'systemcreatedat', 'systemcreatedby', 'systemmodifiedat', 'systemmodifiedby'];
  const index = names.indexOf(name.toLowerCase());
  return index < 0 ? undefined : 2000000000 + index;
}

/** Those of the table come first: the ones of a page count where the table has none. */
function dataCaptionFields(page: HasProperties, table: TableSymbol | undefined): number[] {
  const declaration = table?.declaration;
  const ofTable = declaration === undefined ? [] : fieldNumbers(declaration, 'DataCaptionFields', table);
  return ofTable.length > 0 ? ofTable : fieldNumbers(page, 'DataCaptionFields', table);
}

function fieldNumbers(node: HasProperties, name: string, table: TableSymbol | undefined): number[] {
  return numbersOf(listedNames(property(node, name)), table);
}
