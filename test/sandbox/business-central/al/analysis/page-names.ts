/** Names of controls and actions: each once, and those that are referred to must exist. */
import { type PageNodes, pageNodesOf } from '../semantics/anchors.ts';
import { describeObject } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

export function checkPageNames(analysed: AnalysedApp): void {
  const { app, diagnostics } = analysed;
  for (const symbol of app.objects) {
    const own = pageNodesOf(symbol);
    if (own === undefined) continue;
    const extended = 'target' in symbol && symbol.target !== undefined ? pageNodesOf(symbol.target) : undefined;
    const seen = new Set(
      extended === undefined ? [] : [...declaredNames(extended)].map(({ text }) => text.toLowerCase()),
    );
    for (const name of repeated(declaredNames(own), ({ text }) => text, seen)) {
      const message = `A member of type page with name '${name.text}' is already defined in ${describeObject(symbol)}`;
      diagnostics.error(name, codes.duplicateMember, message);
    }
    if (symbol.kind !== 'page' && symbol.kind !== 'pageExtension') continue;
    const page = symbol.kind === 'page' ? symbol : symbol.target;
    if (page === undefined) continue;
    for (const target of promotedActions(symbol.declaration.actions)) {
      if (page.actions.has(target.text.toLowerCase())) continue;
      const message = `The action '${target.text}' is not found in the target '${page.name}'`;
      diagnostics.error(target, codes.actionMissing, message);
    }
  }
}

function* declaredNames(node: PageNodes): Iterable<ast.Identifier> {
  yield* namesIn(node.layout);
  yield* namesIn(node.actions);
}

function* namesIn(nodes: readonly (ast.PageNode | ast.ActionNode)[]): Iterable<ast.Identifier> {
  for (const node of nodes) {
    if (node.kind === 'pagePlacement') yield* namesIn(node.children);
    if (node.kind !== 'pageControl' && node.kind !== 'pageAction') continue;
    if (node.type !== 'area' && node.name !== undefined) yield node.name;
    yield* namesIn(node.children);
    if (node.kind === 'pageControl') yield* namesIn(node.actions);
  }
}

/** What `actionref(Name; Action)` refers to. */
function* promotedActions(nodes: readonly ast.ActionNode[]): Iterable<ast.Identifier> {
  for (const node of nodes) {
    if (node.kind === 'pagePlacement') yield* promotedActions(node.children);
    if (node.kind !== 'pageAction') continue;
    if (node.type === 'actionref' && node.target !== undefined) yield node.target;
    yield* promotedActions(node.children);
  }
}
