import type { ControlNode, FieldNode, FormDefinition, FormState, Row } from '../../../page-engine/page-model.ts';

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

/**
 * Where the user begins in a list that was opened to put one row right: at what is missing, else at the first value that
 * can be changed. Never at the key, for there the first letter typed would rename the row.
 */
export function columnToFill(columns: readonly FieldNode[], state: FormState, row: Row): number {
  const isOpen = (column: FieldNode) => state.fields[column.name]?.isEditable === true && !column.isKey;
  const missing = columns.findIndex((column) => isOpen(column) && row.cells[column.name]?.text === '');
  return Math.max(0, missing >= 0 ? missing : columns.findIndex(isOpen));
}
