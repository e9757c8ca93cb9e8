/** What page extensions and customizations change: something, once, and not what they add themselves. */
import { pageNodesOf } from '../semantics/anchors.ts';
import { property, textProperty } from '../semantics/properties.ts';
import { type AnyObjectSymbol, describeObject } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

type Node = ast.PageNode | ast.ActionNode;

export function checkModifications(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    if (symbol.kind === 'pageExtension' || symbol.kind === 'reportExtension') {
      const page = pageNodesOf(symbol);
      checkNodes(page?.layout ?? [], 'control', symbol, analysed);
      checkNodes(page?.actions ?? [], 'action', symbol, analysed);
      if (symbol.declaration.kind === 'pageCustomization') checkCustomization(symbol.declaration, analysed);
    } else if (symbol.kind === 'tableExtension') {
      for (const field of symbol.declaration.modifiedFields) checkChange(field.name, field, analysed);
    } else if (symbol.kind === 'profile') checkProfile(symbol.declaration, symbol.scope, analysed);
  }
}

interface Change {
  readonly properties: readonly ast.Property[];
  readonly triggers: readonly ast.Trigger[];
}

function checkChange(name: ast.Identifier, { properties, triggers }: Change, { diagnostics }: AnalysedApp): void {
  if (properties.length > 0 || triggers.length > 0) return;
  const message = `To modify '${name.text}' at least one property or trigger must be added`;
  diagnostics.error(name, codes.emptyModification, message);
}

function checkNodes(nodes: readonly Node[], what: string, symbol: AnyObjectSymbol, analysed: AnalysedApp): void {
  const { diagnostics } = analysed;
  const added = new Set(nodes.flatMap((node) => (node.kind === 'pagePlacement' ? namesIn(node.children) : [])));
  const changed = nodes.flatMap((node) => (node.kind === 'pageModification' ? [node.target] : []));
  for (const name of repeated(changed, ({ text }) => text)) {
    const message = `Cannot modify the ${what} '${name.text}' multiple times. The changes belong into one place`;
    diagnostics.error(name, codes.modifiedTwice, message);
  }
  for (const node of nodes) {
    if (node.kind === 'pageModification') checkChange(node.target, node, analysed);
    const touched = node.kind === 'pageModification' ? [node.target] : node.kind === 'pageMove' ? node.moved : [];
    for (const name of touched) {
      if (!added.has(name.text.toLowerCase())) continue;
      const message = `Cannot move or modify the ${what} '${name.text}' in ${describeObject(symbol)}, which adds it`;
      diagnostics.error(name, codes.modifiedWhereAdded, message);
    }
    if (node.kind === 'pageMove') checkMove(node, what, analysed);
  }
}

function checkMove({ anchor, moved }: ast.PageMove, what: string, { diagnostics }: AnalysedApp): void {
  for (const name of repeated(moved, ({ text }) => text)) {
    const message = `Cannot move the ${what} '${name.text}' multiple times inside of a single move operation`;
    diagnostics.error(name, codes.movedTwice, message);
  }
  for (const name of moved)
    if (name.text.toLowerCase() === anchor.text.toLowerCase())
      diagnostics.error(name, codes.movedToItself, `Cannot move the ${what} '${name.text}' relative to itself`);
}

function namesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'pageControl' && node.kind !== 'pageAction') return [];
    return [...(node.name === undefined ? [] : [node.name.text.toLowerCase()]), ...namesIn(node.children)];
  });
}

/** Customizations have no code and no actions of their own. */
function checkCustomization(node: ast.PageCustomizationObject, { diagnostics }: AnalysedApp): void {
  for (const { name } of node.procedures)
    diagnostics.error(
      name,
      codes.codeInCustomization,
      'Procedures and triggers are not allowed on page customizations',
    );
  for (const action of node.actions) {
    if (action.kind !== 'pagePlacement') continue;
    for (const child of action.children) {
      if (child.kind !== 'pageAction' || child.name === undefined) continue;
      const message = `Only actions that exist can be moved and modified in a page customization, '${child.name.text}' is a new one`;
      diagnostics.error(child.name, codes.actionInCustomization, message);
    }
  }
}

/** A profile brings one customization for each page. */
function checkProfile(
  node: ast.ObjectDeclaration,
  scope: AnyObjectSymbol['scope'],
  { table, diagnostics }: AnalysedApp,
): void {
  if (node.name.text !== node.name.text.trim()) {
    const message = `The profile name '${node.name.text}' is not valid because it contains leading or trailing spaces`;
    diagnostics.error(node.name, codes.profileName, message);
  }
  const list = property(node, 'Customizations');
  if (list?.kind !== 'listOfNamesValue') return;
  const pages = new Set<AnyObjectSymbol>();
  for (const name of list.names) {
    const page = table.lookup('pageExtension', name, scope)?.target;
    if (page === undefined) continue;
    if (pages.has(page)) {
      const message = `Multiple page customizations have been specified for the same page '${page.name}' within the profile '${textProperty(node, 'Caption') ?? node.name.text}'`;
      diagnostics.error(name, codes.customizedTwice, message);
    }
    pages.add(page);
  }
}
