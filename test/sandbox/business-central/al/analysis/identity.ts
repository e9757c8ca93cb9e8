/** Names and numbers: affixes, ranges of field numbers, lengths, namespaces, procedures declared twice. */
import { property } from '../semantics/properties.ts';
import { type AnyObjectSymbol, describeObject } from '../semantics/symbols.ts';
import { sameType } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { isExternal } from './tables.ts';

const LONGEST_FIELD_NAME = 30;
const LONGEST_ENUM_NAME = 30;

export function checkIdentity(analysed: AnalysedApp): void {
  const { app, diagnostics } = analysed;
  checkUsings(analysed);
  for (const symbol of app.objects) {
    if (!('declaration' in symbol) || symbol.declaration === undefined) continue;
    const node = symbol.declaration;
    checkAffixes(symbol, node, analysed);
    checkAddedNumbers(node, analysed);
    checkProcedures(symbol, analysed);
    if (symbol.kind === 'enum' && symbol.name.length > LONGEST_ENUM_NAME) {
      diagnostics.warning(
        node.name,
        codes.enumNameTooLong,
        `The length of the enum identifier '${symbol.name}' should not exceed ${LONGEST_ENUM_NAME} characters`,
      );
    }
    if ((node.kind === 'table' && !isExternal(node)) || node.kind === 'tableExtension') {
      for (const { name } of node.fields) {
        if (name.text.length <= LONGEST_FIELD_NAME) continue;
        diagnostics.warning(
          name,
          codes.fieldNameTooLong,
          `Length of the table field name '${name.text}' must not exceed ${LONGEST_FIELD_NAME} characters`,
        );
      }
    }
  }
}

/** Namespaces of `using` must be declared by some object that the app sees. */
function checkUsings({ app, diagnostics }: AnalysedApp): void {
  const known = new Set<string>();
  for (const visible of app.visible) {
    for (const namespace of visible.namespaces) {
      const parts = namespace.split('.');
      for (let length = 1; length <= parts.length; length++) known.add(parts.slice(0, length).join('.'));
    }
  }
  for (const scope of new Set(app.objects.map((symbol) => symbol.scope))) {
    for (const [index, name] of scope.usingNames.entries()) {
      if (known.has(scope.usings[index]!)) continue;
      const text = name.parts.map((part) => part.text).join('.');
      diagnostics.error(name, codes.namespaceUnknown, `The namespace '${text}' is unknown`);
    }
  }
}

/** Objects need an affix, and so does what extensions add to objects of others. */
function checkAffixes(symbol: AnyObjectSymbol, node: ast.ObjectDeclaration, analysed: AnalysedApp): void {
  const { mandatoryAffixes, diagnostics } = analysed;
  if (mandatoryAffixes.length === 0) return;
  const check = (name: ast.Identifier | undefined, what: string) => {
    if (name === undefined || hasAffix(name.text, mandatoryAffixes)) return;
    diagnostics.error(
      name,
      codes.affixMissing,
      `The ${what} '${name.text}' must have at least one of the mandatory affixes '${mandatoryAffixes.join(', ')}'`,
    );
  };
  if (symbol.kind !== 'entitlement') check(node.name, 'object');
  if (node.kind === 'tableExtension') for (const field of node.fields) check(field.name, 'field');
  if (node.kind === 'enumExtension') for (const value of node.values) check(value.name, 'enum value');
  if (node.kind === 'pageExtension') {
    for (const control of addedNodes(node.layout)) check(control.name, 'control');
    for (const action of addedNodes(node.actions)) check(action.name, 'action');
  }
}

function* addedNodes<Node extends { readonly kind: string }>(
  nodes: readonly (Node | ast.PagePlacement<Node>)[],
): Iterable<{ readonly name: ast.Identifier | undefined }> {
  for (const node of nodes) {
    if (node.kind === 'pagePlacement') yield* addedNodes((node as ast.PagePlacement<Node>).children);
    else if (node.kind === 'pageControl' || node.kind === 'pageAction') {
      const added = node as unknown as ast.PageControl | ast.PageAction;
      yield added;
      yield* addedNodes(added.children as readonly ast.PageControl[]);
    }
  }
}

export function hasAffix(name: string, affixes: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return affixes.some((affix) => lower.startsWith(affix.toLowerCase()) || lower.endsWith(affix.toLowerCase()));
}

/** Fields and values added to tables and enums of another app need numbers of the own range. */
function checkAddedNumbers(node: ast.ObjectDeclaration, { app, diagnostics }: AnalysedApp): void {
  const { idRanges } = app.manifest;
  // Microsoft's own apps extend each other with numbers of the application.
  if (idRanges.length === 0 || app.manifest.publisher === 'Microsoft') return;
  const isOwn = (number: number) => idRanges.some((range) => number >= range.from && number <= range.to);
  const ranges = idRanges.map((range) => `${range.from}..${range.to}`).join(', ');
  if (node.kind === 'enumExtension') {
    for (const { name, ordinal } of node.values) {
      if (isOwn(ordinal)) continue;
      const message = `The enum ordinal value ${ordinal} of '${name.text}' should be within the allowed ranges '${ranges}'`;
      diagnostics.add(name, codes.ordinalOutsideRange, message, 'info');
    }
  }
  if (node.kind !== 'tableExtension') return;
  for (const field of node.fields) {
    if (isOwn(field.id)) continue;
    if (property(field, 'ObsoleteState') !== undefined || property(field, 'MovedFrom') !== undefined) continue;
    diagnostics.error(
      field.name,
      codes.fieldOutsideRange,
      `The field ID ${field.id} of '${field.name.text}' must be within the allowed ranges '${ranges}'`,
    );
  }
}

function checkProcedures(symbol: AnyObjectSymbol, { diagnostics }: AnalysedApp): void {
  for (const [key, overloads] of symbol.procedures) {
    const [first] = overloads;
    const variable = symbol.globals.get(key);
    if (first !== undefined && variable?.span !== undefined) {
      const message = `A member of type variable with name '${variable.name}' is already defined in ${describeObject(symbol)}`;
      diagnostics.error(first.declaration.name, codes.duplicateMember, message);
    }
    for (const [index, procedure] of overloads.entries()) {
      const twin = overloads
        .slice(0, index)
        .find(
          (other) =>
            other.parameters.length === procedure.parameters.length &&
            other.parameters.every((parameter, at) => sameType(parameter.type, procedure.parameters[at]!.type)),
        );
      if (twin === undefined) continue;
      diagnostics.error(
        procedure.declaration.name,
        codes.duplicateProcedure,
        `${describeObject(symbol)} already defines a method called '${procedure.name}' with the same parameter types`,
      );
    }
  }
}
