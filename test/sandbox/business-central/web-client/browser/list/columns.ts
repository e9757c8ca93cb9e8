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

/** Width in pixels at least; wide texts take what room is left. */
export function trackOf(column: FieldNode, caption: string): string {
  const forCaption = Math.min(caption.length * 7.2 + 40, 170);
  const width = Math.round(Math.max(widthOf(column), forCaption));
  return column.type === 'text' && (column.maxLength === 0 || column.maxLength > 60)
    ? `minmax(${width}px, 3fr)`
    : `minmax(${width}px, 1fr)`;
}

function widthOf({ type, maxLength }: FieldNode): number {
  switch (type) {
    case 'boolean':
      return 70;
    case 'date':
    case 'time':
    case 'integer':
      return 100;
    case 'decimal':
      return 120;
    case 'datetime':
      return 165;
    case 'option':
      return 130;
    case 'code':
      return 130;
    default:
      return maxLength > 0 && maxLength <= 30 ? 130 : maxLength > 0 && maxLength <= 60 ? 180 : 270;
  }
}
