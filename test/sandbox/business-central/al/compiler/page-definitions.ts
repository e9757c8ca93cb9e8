/** Pages as hosts want them: controls with their accessors, parts with their links, service procedures. */
import type {
  PageActionInfo,
  PageFieldInfo,
  PageInfo,
  PageLink,
  PagePartInfo,
  ServiceProcedureInfo,
} from '../../runtime/session/page-instance.ts';
import type { TypeDescriptor } from '../../runtime/values/types.ts';
import { type BoundControl, type BoundObject, triggerName } from '../semantics/bind-object.ts';
import { providerTable } from '../semantics/check-properties.ts';
import { bindConditions } from '../semantics/conditions.ts';
import { booleanProperty, type HasProperties, property, textProperty } from '../semantics/properties.ts';
import { objectScope } from '../semantics/routine-scope.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { PageExtensionSymbol, PageSymbol, TableSymbol } from '../semantics/symbols.ts';
import type { AlType } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';
import { controlMethod } from './emit-object.ts';

interface PageContext {
  readonly page: PageSymbol;
  readonly table: SymbolTable;
  readonly descriptor: (type: AlType) => TypeDescriptor;
  readonly bound: (symbol: PageSymbol | PageExtensionSymbol) => BoundObject | undefined;
}

export function pageDefinition(context: PageContext): PageInfo {
  const { page } = context;
  const node = page.declaration;
  const source = page.sourceTable;
  const properties = new Map(
    node.properties.map((entry) => [entry.name.text.toLowerCase(), textProperty(node, entry.name.text) ?? '']),
  );
  // A customization belongs to a profile and has neither a number nor code.
  const extensions = page.extensions.filter((extension) => extension.id !== 0);
  const owners: (PageSymbol | PageExtensionSymbol)[] = [page, ...extensions];
  const controls = owners.flatMap((owner) =>
    (context.bound(owner)?.controls ?? [])
      .map((control) => controlInfo(control, owner, context))
      .filter((control) => control !== undefined),
  );
  return {
    id: page.id,
    name: page.name,
    caption: textProperty(node, 'Caption') ?? page.name,
    pageType: page.pageType,
    sourceTableId: source?.id ?? 0,
    sourceTableTemporary: page.sourceTableTemporary,
    sourceTableView: viewText(node),
    properties,
    odataKeyFields: keyFields(node, source),
    controls,
    actions: owners.flatMap((owner) => actionInfos(owner)),
    procedures: serviceProcedures(context),
    extensionIds: extensions.map((extension) => extension.id),
    appId: page.scope.app.manifest.id,
  };
}

/** `sorting(A) where(B = const(x))` as SetView reads it. */
function viewText(node: HasProperties): string {
  const view = property(node, 'SourceTableView');
  return view === undefined || view.kind === 'emptyValue' ? '' : sourceText(view);
}

function keyFields(node: HasProperties, source: TableSymbol | undefined): number[] {
  const value = property(node, 'ODataKeyFields');
  if (value?.kind !== 'listOfNamesValue') return [];
  return value.names
    .map((name) => {
      const key = name.parts[0]?.text.toLowerCase() ?? '';
      return key === 'systemid' ? 2000000000 : source?.fieldsByName.get(key)?.id;
    })
    .filter((number) => number !== undefined);
}

function controlInfo(
  { declaration, expression }: BoundControl,
  owner: PageSymbol | PageExtensionSymbol,
  context: PageContext,
): PageFieldInfo | PagePartInfo | undefined {
  if (declaration.type === 'part') return partInfo(declaration, owner, context);
  if (declaration.type !== 'field' || expression === undefined || expression.type.kind === 'error') return undefined;
  const name = declaration.name.text;
  const fieldNo =
    expression.kind === 'field' ? expression.field.id : expression.kind === 'systemField' ? expression.fieldNumber : 0;
  const isField =
    (expression.kind === 'field' || expression.kind === 'systemField') && expression.record.kind === 'implicit';
  const caption = expression.kind === 'field' ? expression.field.caption : name;
  const triggers = context.bound(owner)?.triggers;
  const onValidate = triggerName('OnValidate', 'control', name);
  const around = (trigger: string) =>
    context.page.extensions
      .filter((extension) => context.bound(extension)?.triggers.has(triggerName(trigger, 'control', name)) === true)
      .map((extension) => [extension.id, triggerName(trigger, 'control', name)] as const);
  const fieldEditable =
    expression.kind === 'field' && expression.field.declaration !== undefined
      ? booleanProperty(expression.field.declaration, 'Editable')
      : undefined;
  const isCalculated = expression.kind === 'field' && expression.field.fieldClass !== 'Normal';
  return {
    kind: 'field',
    name,
    caption: textProperty(declaration, 'Caption') ?? caption,
    type: context.descriptor(expression.type),
    fieldNo: isField ? fieldNo : 0,
    editable: booleanProperty(declaration, 'Editable') ?? fieldEditable ?? !isCalculated,
    extensionId: owner.kind === 'page' ? 0 : owner.id,
    method: controlMethod(name),
    onValidate: triggers?.has(onValidate) === true ? onValidate : '',
    onBeforeValidate: around('OnBeforeValidate'),
    onAfterValidate: around('OnAfterValidate'),
    assignable: expression.kind === 'variable' || expression.kind === 'field' || expression.kind === 'index',
  };
}

function partInfo(
  node: ast.PageControl,
  owner: PageSymbol | PageExtensionSymbol,
  context: PageContext,
): PagePartInfo | undefined {
  const part = node.hosted === undefined ? undefined : context.table.lookup('page', node.hosted, owner.scope);
  if (part === undefined) return undefined;
  return {
    kind: 'part',
    name: node.name.text,
    caption: textProperty(node, 'Caption') ?? node.name.text,
    pageId: part.id,
    entityName: textProperty(node, 'EntityName') ?? '',
    entitySetName: textProperty(node, 'EntitySetName') ?? '',
    multiplicity: textProperty(node, 'Multiplicity') ?? '',
    links: partLinks(node, part, owner, context),
  };
}

function partLinks(
  node: ast.PageControl,
  part: PageSymbol,
  owner: PageSymbol | PageExtensionSymbol,
  context: PageContext,
): PageLink[] {
  const link = property(node, 'SubPageLink');
  if (link?.kind !== 'fieldConditionsValue' || part.sourceTable === undefined) return [];
  const scope = objectScope(owner, context.table);
  const source = providerTable(context.page, node, scope);
  return bindConditions(link.conditions, part.sourceTable, source, scope).map((condition) => {
    if (condition.kind === 'field') return { field: condition.field, kind: 'field', source: condition.source };
    if (condition.kind === 'const') return { field: condition.field, kind: 'const', value: condition.value };
    return { field: condition.field, kind: 'filter', filter: condition.filter };
  });
}

function actionInfos(owner: PageSymbol | PageExtensionSymbol): PageActionInfo[] {
  const result: PageActionInfo[] = [];
  const visit = (nodes: readonly ast.ActionNode[]) => {
    for (const node of nodes) {
      if (node.kind === 'pagePlacement') visit(node.children);
      if (node.kind !== 'pageAction') continue;
      visit(node.children);
      const hasTrigger = node.triggers.some((trigger) => trigger.name.text.toLowerCase() === 'onaction');
      if (!hasTrigger || node.name === undefined) continue;
      const extensionId = owner.kind === 'page' ? 0 : owner.id;
      result.push({ name: node.name.text, method: triggerName('OnAction', 'action', node.name.text), extensionId });
    }
  };
  visit(owner.declaration.actions);
  return result;
}

function serviceProcedures(context: PageContext): ServiceProcedureInfo[] {
  const { page, descriptor } = context;
  return [...page.procedures.values()]
    .flat()
    .filter((procedure) => procedure.serviceEnabled)
    .map((procedure) => ({
      name: procedure.name,
      method: procedure.jsName,
      parameters: procedure.parameters.map(({ name, type, byReference }) => ({
        name,
        type: descriptor(type),
        byReference,
      })),
      returns: procedure.returnType.kind === 'void' ? undefined : descriptor(procedure.returnType),
    }));
}
