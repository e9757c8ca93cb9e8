/** Views of pages: fields they filter and sort by, controls they rearrange, views that extensions change or move. */
import type * as ast from '../syntax/ast.ts';
import { checkAnchor } from './anchors.ts';
import { bindFieldName, checkView } from './conditions.ts';
import { codes } from './diagnostics.ts';
import { property } from './properties.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import { type PageSymbol, visibleExtensions } from './symbols.ts';

export function checkViews(page: PageSymbol, nodes: readonly ast.ViewNode[], scope: RoutineScope): void {
  const seen = visibleExtensions(page, scope.file.app);
  const known = new Set(
    [page, ...seen].flatMap(({ declaration }) => viewsIn(declaration.views)).map(({ text }) => text.toLowerCase()),
  );
  const checkName = (name: ast.Identifier | undefined) => {
    if (name === undefined || known.has(name.text.toLowerCase())) return;
    const message = `The view '${name.text}' is not found in the target '${page.name}'`;
    report(scope, name, codes.viewMissing, message);
  };
  const checkNodes = (children: readonly ast.ViewNode[]) => {
    for (const node of children) {
      if (node.kind === 'pageModification') checkName(node.target);
      else if (node.kind !== 'pageView') checkName(node.anchor);
      if (node.kind === 'pageMove') for (const name of node.moved) checkName(name);
      if (node.kind === 'pagePlacement') checkNodes(node.children);
      if (node.kind === 'pageView' || node.kind === 'pageModification') checkRows(page, node.properties, scope);
      if (node.kind === 'pageView') checkLayout(page, node.layout, scope);
    }
  };
  checkNodes(nodes);
}

function viewsIn(nodes: readonly ast.ViewNode[]): ast.Identifier[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'pagePlacement') return viewsIn(node.children);
    return node.kind === 'pageView' ? [node.name] : [];
  });
}

function checkRows(page: PageSymbol, properties: readonly ast.Property[], scope: RoutineScope): void {
  const source = page.sourceTable;
  if (source === undefined) return;
  checkView(property({ properties }, 'Filters'), source, scope);
  const order = property({ properties }, 'OrderBy');
  if (order?.kind === 'orderByValue') for (const { column } of order.columns) bindFieldName(column, source, scope);
}

/** A view changes and moves controls that the page has; it cannot add any. */
function checkLayout(page: PageSymbol, nodes: readonly ast.PageNode[], scope: RoutineScope): void {
  const checkName = (name: ast.Identifier | undefined) => checkAnchor(name, 'control', page, scope);
  for (const node of nodes) {
    switch (node.kind) {
      case 'pageControl':
        report(scope, node.name, codes.controlInView, 'Adding new controls in a view is not allowed');
        break;
      case 'pagePlacement':
        checkName(node.anchor);
        checkLayout(page, node.children, scope);
        break;
      case 'pageMove':
        for (const name of [node.anchor, ...node.moved]) checkName(name);
        break;
      case 'pageModification':
        checkName(node.target);
    }
  }
}
