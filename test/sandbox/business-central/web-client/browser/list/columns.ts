import type { ControlNode, FieldNode, FormDefinition, FormState } from '../../../page-engine/page-model.ts';

/** The fields of the page's repeater, in order, whether they are shown or not. */
export function columnsOf(definition: FormDefinition): FieldNode[] {
  const inside = (nodes: readonly ControlNode[], isInRepeater: boolean): FieldNode[] =>
    nodes.flatMap((node) => {
      if (node.kind === 'field') return isInRepeater ? [node] : [];
      return 'children' in node ? inside(node.children, isInRepeater || node.kind === 'repeater') : [];
    });
  return inside(definition.areas, false);
}

export function visibleColumns(definition: FormDefinition, state: FormState): FieldNode[] {
  return columnsOf(definition).filter(({ name }) => state.fields[name]?.isVisible !== false);
}

export function captionOf(column: FieldNode, state: FormState): string {
  return state.fields[column.name]?.caption || column.caption;
}
