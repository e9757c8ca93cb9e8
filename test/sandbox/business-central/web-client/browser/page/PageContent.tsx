import type { ControlNode } from '../../../page-engine/page-model.ts';
import type { OpenForm } from '../session/hooks.ts';
import { ControlView, controlKey } from './ControlView.tsx';
import { FastTab } from './FastTab.tsx';

interface Props extends OpenForm {
  /** A list draws its repeater itself. */
  readonly skipsRepeater?: boolean;
}

/** Everything of a page's content area: FastTabs, fields, parts. */
export function PageContent({ definition, state, skipsRepeater = false }: Props) {
  const area = definition.areas.find(({ name }) => name.toLowerCase() === 'content');
  const nodes = area !== undefined && 'children' in area ? area.children : [];
  const shown = skipsRepeater ? nodes.filter((node) => !containsRepeater(node)) : nodes;
  if (shown.length === 0) return null;
  const hasTabs = ['Card', 'Document', 'ListPlus'].includes(definition.pageType);
  return shown.map((node) =>
    hasTabs && node.kind === 'group' ? (
      <FastTab key={controlKey(node)} definition={definition} state={state} node={node} />
    ) : (
      <ControlView key={controlKey(node)} definition={definition} state={state} node={node} />
    ),
  );
}

function containsRepeater(node: ControlNode): boolean {
  return node.kind === 'repeater' || ('children' in node && node.children.some(containsRepeater));
}
