/** Controls and actions that extensions and views change, move, or put others beside. */
import type * as ast from '../syntax/ast.ts';
import { collectActions, collectControls } from './declare.ts';
import { codes } from './diagnostics.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import { type AnyObjectSymbol, type OtherObjectSymbol, type PageSymbol, visibleExtensions } from './symbols.ts';

/** What an extension can add controls to, whether or not the page declares it. */
export const standardAreas: ReadonlySet<string> = new Set([
  'content',
  'factboxes',
  'rolecenter',
  'prompt',
  'promptoptions',
  'navigation',
]);

export const standardActionAreas: ReadonlySet<string> = new Set([
  'processing',
  'navigation',
  'reporting',
  'creation',
  'promoted',
  'sections',
  'embedding',
  'prompting',
  'promptguide',
  'systemactions',
]);

/** What a page has, or the request page of a report or an XMLport. */
export type PageParts = Pick<PageSymbol, 'name' | 'sourceTable' | 'controls' | 'actions'>;

export function checkAnchor(
  name: ast.Identifier | undefined,
  what: 'control' | 'action',
  { name: target, controls, actions }: PageParts,
  scope: RoutineScope,
): void {
  if (name === undefined) return;
  const key = name.text.toLowerCase();
  const [known, areas, code] =
    what === 'control'
      ? [controls, standardAreas, codes.controlMissing]
      : [actions, standardActionAreas, codes.actionMissing];
  if (known.has(key) || areas.has(key)) return;
  report(scope, name, code, `The ${what} '${name.text}' is not found in the target '${target}'`);
}

/** The request page that an object declares. */
export function requestPageOf(symbol: AnyObjectSymbol): ast.RequestPage | undefined {
  const declaration = 'declaration' in symbol ? symbol.declaration : undefined;
  return declaration !== undefined && 'requestPage' in declaration ? declaration.requestPage : undefined;
}

/** The controls and actions that an object writes: a page, its extension, a request page. */
export interface PageNodes {
  readonly layout: readonly ast.PageNode[];
  readonly actions: readonly ast.ActionNode[];
}

/** Those of the object itself, or of its request page. */
export function pageNodesOf(symbol: AnyObjectSymbol): PageNodes | undefined {
  if (symbol.kind === 'page' || symbol.kind === 'pageExtension') return symbol.declaration;
  return requestPageOf(symbol);
}

/** Controls and actions of the request pages of a report, or of the one that it extends and of the extensions seen from here. */
export function requestPageParts(symbol: OtherObjectSymbol): PageParts | undefined {
  const base = symbol.kind === 'reportExtension' ? symbol.target : symbol;
  if (base === undefined) return undefined;
  const controls: PageSymbol['controls'] = new Map();
  const actions: PageSymbol['actions'] = new Map();
  for (const owner of [base, ...visibleExtensions(base, symbol.scope.app)]) {
    const page = requestPageOf(owner);
    if (page === undefined) continue;
    collectControls(page.layout, owner, controls);
    collectActions(page.actions, actions);
  }
  return { name: base.name, sourceTable: symbol.requestPageTable ?? base.requestPageTable, controls, actions };
}
