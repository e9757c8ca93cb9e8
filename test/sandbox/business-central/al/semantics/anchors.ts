/** Controls and actions that extensions and views change, move, or put others beside. */
import type * as ast from '../syntax/ast.ts';
import { codes } from './diagnostics.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import { type OtherObjectSymbol, visibleExtensions } from './symbols.ts';

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

/** A page, or the request page of a report; names in lower case. */
export interface Anchors {
  readonly name: string;
  readonly controls: Pick<ReadonlySet<string>, 'has'>;
  readonly actions: Pick<ReadonlySet<string>, 'has'>;
}

export function checkAnchor(
  name: ast.Identifier | undefined,
  what: 'control' | 'action',
  { name: target, controls, actions }: Anchors,
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

/** What the request pages of the extended report, and of its extensions that are seen from here, hold. */
export function requestPageAnchors({ target: base, scope }: OtherObjectSymbol): Anchors | undefined {
  if (base === undefined) return undefined;
  const pages = [base, ...visibleExtensions(base, scope.app)].flatMap(({ declaration }) =>
    'requestPage' in declaration && declaration.requestPage !== undefined ? [declaration.requestPage] : [],
  );
  return {
    name: base.name,
    controls: new Set(pages.flatMap(({ layout }) => [...namesOf(layout)])),
    actions: new Set(pages.flatMap(({ actions }) => [...namesOf(actions)])),
  };
}

/** Names of controls or actions, those inside of others too, in lower case. */
function* namesOf(nodes: readonly (ast.PageNode | ast.ActionNode)[]): Iterable<string> {
  for (const node of nodes) {
    if ((node.kind === 'pageControl' || node.kind === 'pageAction') && node.name !== undefined)
      yield node.name.text.toLowerCase();
    if ('children' in node) yield* namesOf(node.children);
  }
}
