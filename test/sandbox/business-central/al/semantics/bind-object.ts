/** Binds everything inside an object: procedures, triggers at every place, page expressions. */
import type * as ast from '../syntax/ast.ts';
import { checkAddInEvents, checkAddInTrigger } from './add-ins.ts';
import { checkAnchor, requestPageParts } from './anchors.ts';
import { bindDataset } from './bind-dataset.ts';
import { bindExpression } from './bind-expression.ts';
import { bindRoutine, type ImplicitParameter } from './bind-routine.ts';
import type { BoundExpression, BoundRoutine } from './bound-tree.ts';
import { jsIdentifier, procedureSymbol } from './declare.ts';
import { codes } from './diagnostics.ts';
import { attribute } from './properties.ts';
import { objectScope } from './routine-scope.ts';
import type { SymbolTable } from './symbol-table.ts';
import { type AnyObjectSymbol, describeObject, type InterfaceSymbol, type ProcedureSymbol } from './symbols.ts';
import { sameType } from './types.ts';

export interface BoundControl {
  readonly declaration: ast.PageControl;
  /** What a field control shows. */
  readonly expression: BoundExpression | undefined;
}

export interface BoundObject {
  readonly symbol: AnyObjectSymbol;
  readonly procedures: readonly BoundRoutine[];
  /** By generated method name: see `triggerName`. */
  readonly triggers: ReadonlyMap<string, BoundRoutine>;
  readonly controls: readonly BoundControl[];
  /** Computed properties of pages, by generated method name: see `propertyMethod`. */
  readonly expressions: ReadonlyMap<string, BoundExpression>;
}

/** Properties of pages, controls and actions that can be computed, in lower case. */
const computedProperties: ReadonlySet<string> = new Set([
  'visible',
  'enabled',
  'editable',
  'styleexpr',
  'showmandatory',
  'hidevalue',
  'captionclass',
  'autoformatexpression',
  'datacaptionexpression',
  'indentationcolumn',
]);

/** The expression of a property that must be computed; undefined for constants and other properties. */
export function computedProperty(property: ast.Property): ast.Expression | undefined {
  if (!computedProperties.has(property.name.text.toLowerCase()) || property.value.kind !== 'expressionValue')
    return undefined;
  const { expression } = property.value;
  return expression.kind === 'booleanLiteral' || expression.kind === 'stringLiteral' ? undefined : expression;
}

/** Name of the generated method of a computed property. */
export function propertyMethod(property: string, place: '' | 'control' | 'action', element = ''): string {
  const own = jsIdentifier('x_', property);
  return place === '' ? own : `${own}$${place}${jsIdentifier('_', element)}`;
}

/** Name of the generated method of a trigger: of the object, or of one of its fields, controls, actions. */
export function triggerName(
  trigger: string,
  place: '' | 'field' | 'control' | 'action' | 'item' = '',
  element = '',
): string {
  const own = jsIdentifier('t_', trigger);
  return place === '' ? own : `${own}$${place}${jsIdentifier('_', element)}`;
}

export function bindObject(symbol: AnyObjectSymbol, table: SymbolTable): BoundObject {
  const triggers = new Map<string, BoundRoutine>();
  const controls: BoundControl[] = [];
  const expressions = new Map<string, BoundExpression>();
  const addTriggers = (
    nodes: readonly ast.Trigger[],
    place: Parameters<typeof triggerName>[1] = '',
    element = '',
    itemRecord?: BoundExpression,
  ) => {
    for (const node of nodes) {
      const jsName = triggerName(node.name.text, place, element);
      const implicit = place === '' && symbol.kind === 'codeunit' ? onRunParameters(symbol, node) : [];
      const routine = bindRoutine(procedureSymbol(symbol, node, jsName, table), table, implicit, itemRecord);
      triggers.set(jsName, place === '' ? routine : { ...routine, element });
    }
  };
  const declaration = 'declaration' in symbol ? symbol.declaration : undefined;
  if (declaration === undefined) return { symbol, procedures: [], triggers, controls, expressions };
  if (symbol.kind === 'interface' || symbol.kind === 'controlAddIn') {
    for (const procedure of allProcedures(symbol)) void [procedure.parameters, procedure.returnType];
    if (symbol.kind === 'controlAddIn') checkAddInEvents(symbol, table);
    return { symbol, procedures: [], triggers, controls, expressions };
  }

  addTriggers(declaration.triggers);
  switch (declaration.kind) {
    case 'table':
      for (const field of declaration.fields) addTriggers(field.triggers, 'field', field.name.text);
      break;
    case 'tableExtension':
      for (const field of declaration.fields) addTriggers(field.triggers, 'field', field.name.text);
      for (const field of declaration.modifiedFields) {
        addTriggers(field.triggers, 'field', field.name.text);
        if (
          symbol.kind === 'tableExtension' &&
          symbol.target?.fieldsByName.has(field.name.text.toLowerCase()) === false
        ) {
          table.diagnostics.error(
            field.name,
            codes.fieldMissing,
            `The field '${field.name.text}' does not exist in table '${symbol.target.name}'`,
          );
        }
      }
      break;
    case 'report':
    case 'reportExtension':
    case 'xmlPort':
    case 'query':
    case 'page':
    case 'pageExtension':
    case 'pageCustomization': {
      const scope = objectScope(symbol, table);
      const page = symbol.kind === 'page' ? symbol : symbol.kind === 'pageExtension' ? symbol.target : undefined;
      const anchors = page ?? (symbol.kind === 'reportExtension' ? requestPageParts(symbol) : undefined);
      if ('layout' in declaration) {
        addExpressions(declaration.properties, '');
        walkControls(declaration.layout);
        walkActions(declaration.actions);
      } else if (
        symbol.kind === 'report' ||
        symbol.kind === 'reportExtension' ||
        symbol.kind === 'xmlPort' ||
        symbol.kind === 'query'
      ) {
        bindDataset(symbol, table, { addTriggers, walkControls, walkActions });
      }
      break;

      function addExpressions(nodes: readonly ast.Property[], place: '' | 'control' | 'action', element = ''): void {
        for (const node of nodes) {
          const expression = computedProperty(node);
          if (expression === undefined) continue;
          expressions.set(propertyMethod(node.name.text, place, element), bindExpression(expression, scope));
        }
      }
      function walkControls(nodes: readonly ast.PageNode[]): void {
        for (const node of nodes) {
          switch (node.kind) {
            case 'pageControl': {
              const expression = node.expression === undefined ? undefined : bindExpression(node.expression, scope);
              if (node.type === 'part' && node.hosted !== undefined) table.resolve('page', node.hosted, symbol.scope);
              controls.push({ declaration: node, expression });
              addTriggers(node.triggers, 'control', node.name.text);
              if (node.type === 'usercontrol') checkUserControl(node);
              addExpressions(node.properties, 'control', node.name.text);
              walkControls(node.children);
              walkActions(node.actions);
              break;
            }
            case 'pagePlacement':
              checkName(node.anchor, 'control');
              if (node.operation === 'addfirst' || node.operation === 'addlast') checkGroup(node.anchor);
              walkControls(node.children);
              break;
            case 'pageMove':
              for (const name of [node.anchor, ...node.moved]) checkName(name, 'control');
              if (node.operation === 'movefirst' || node.operation === 'movelast') checkGroup(node.anchor);
              break;
            case 'pageModification':
              checkName(node.target, 'control');
              addTriggers(node.triggers, 'control', node.target.text);
              addExpressions(node.properties, 'control', node.target.text);
          }
        }
      }
      function walkActions(nodes: readonly ast.ActionNode[]): void {
        for (const node of nodes) {
          switch (node.kind) {
            case 'pageAction':
              addTriggers(node.triggers, 'action', node.name?.text ?? '');
              addExpressions(node.properties, 'action', node.name?.text);
              walkActions(node.children);
              break;
            case 'pagePlacement':
              checkName(node.anchor, 'action');
              walkActions(node.children);
              break;
            case 'pageMove':
              for (const name of [node.anchor, ...node.moved]) checkName(name, 'action');
              break;
            case 'pageModification':
              checkName(node.target, 'action');
              addTriggers(node.triggers, 'action', node.target.text);
              addExpressions(node.properties, 'action', node.target.text);
          }
        }
      }
      function checkUserControl({ hosted, name, triggers: nodes }: ast.PageControl): void {
        const addIn = hosted && table.lookup('controlAddIn', hosted, symbol.scope);
        if (addIn === undefined) return;
        for (const node of nodes) {
          const routine = triggers.get(triggerName(node.name.text, 'control', name.text));
          checkAddInTrigger(node.name, routine?.procedure.parameters ?? [], addIn, table);
        }
      }
      /** What is put first or last is put into something. */
      function checkGroup(name: ast.Identifier | undefined): void {
        const control = name === undefined ? undefined : page?.controls.get(name.text.toLowerCase());
        if (name === undefined || control === undefined || !leafControls.has(control.declaration.type)) return;
        const message = `The anchoring symbol '${name.text}' must be a grouping symbol, it is a ${control.declaration.type}`;
        table.diagnostics.error(name, codes.anchorNoGroup, message);
      }
      function checkName(name: ast.Identifier | undefined, what: 'control' | 'action'): void {
        if (anchors === undefined) return;
        // Categories of promoted actions need no declaration; request pages have none.
        if (what === 'action' && page !== undefined && /^category_/i.test(name?.text ?? '')) return;
        checkAnchor(name, what, anchors, scope);
      }
    }
  }
  const procedures = [...allProcedures(symbol)].map((procedure) => bindRoutine(procedure, table));
  if (symbol.kind === 'codeunit') checkInterfaces(symbol, table);
  return { symbol, procedures, triggers, controls, expressions };
}

/** Controls that hold no others. */
const leafControls: ReadonlySet<ast.ControlType> = new Set([
  'field',
  'label',
  'part',
  'systempart',
  'chartpart',
  'usercontrol',
]);

function onRunParameters(symbol: AnyObjectSymbol, node: ast.Trigger): ImplicitParameter[] {
  if (symbol.kind !== 'codeunit' || symbol.sourceTable === undefined || node.name.text.toLowerCase() !== 'onrun')
    return [];
  return [
    { name: 'Rec', type: { kind: 'record', table: symbol.sourceTable, temporary: symbol.sourceTable.temporary } },
  ];
}

function* allProcedures(symbol: AnyObjectSymbol): Iterable<ProcedureSymbol> {
  for (const overloads of symbol.procedures.values()) yield* overloads;
}

/** All procedures an interface asks for, its parents' included. */
export function* interfaceMembers(symbol: InterfaceSymbol): Iterable<ProcedureSymbol> {
  yield* allProcedures(symbol);
  for (const parent of symbol.extends) yield* interfaceMembers(parent);
}

/** The procedure of a codeunit that implements a member of an interface. */
export function implementation(symbol: AnyObjectSymbol, member: ProcedureSymbol): ProcedureSymbol | undefined {
  return symbol.procedures.get(member.name.toLowerCase())?.find(
    (procedure) =>
      procedure.access !== 'local' &&
      procedure.parameters.length === member.parameters.length &&
      procedure.parameters.every((parameter, index) => {
        const wanted = member.parameters[index]!;
        return parameter.byReference === wanted.byReference && sameType(parameter.type, wanted.type);
      }) &&
      sameType(procedure.returnType, member.returnType),
  );
}

function checkInterfaces(symbol: Extract<AnyObjectSymbol, { kind: 'codeunit' }>, table: SymbolTable): void {
  for (const [index, target] of symbol.implements.entries()) {
    for (const member of interfaceMembers(target)) {
      if (member.declaration.kind === 'procedure' && member.declaration.body !== undefined) continue;
      if (attribute(member.declaration, 'Obsolete') !== undefined) continue;
      if (implementation(symbol, member) !== undefined || table.diagnostics.lost.has(member.name.toLowerCase()))
        continue;
      table.diagnostics.error(
        symbol.declaration.implements[index] ?? symbol.declaration.name,
        codes.interfaceMember,
        `${describeObject(symbol)} does not implement the interface member '${target.name}.${member.name}' with its parameters and return type`,
      );
    }
  }
}
