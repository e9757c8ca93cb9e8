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

/** Room of the mark that selects a row, before all columns. */
const SELECTOR_PX = 32;

/** Columns of the grid as a style (narrow in FactBoxes): each has a width at least, and wide texts take what room is left. */
export function gridTracks(columns: readonly FieldNode[], captions: readonly string[], isNarrow: boolean) {
  const widths = columns.map((column, index) => {
    const forCaption = Math.min(captions[index]!.length * 7 + 36, 150);
    return Math.round(isNarrow ? Math.min(widthOf(column), 96) : Math.max(widthOf(column), forCaption));
  });
  const tracks = columns.map((column, index) => `minmax(${widths[index]}px, ${isWideText(column) ? 4 : 1}fr)`);
  return {
    template: [`${SELECTOR_PX}px`, ...tracks].join(' '),
    minWidth: widths.reduce((sum, width) => sum + width, SELECTOR_PX),
  };
}

function isWideText({ type, maxLength }: FieldNode): boolean {
  return type === 'text' && (maxLength === 0 || maxLength > 60);
}

function widthOf({ type, maxLength, options }: FieldNode): number {
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
      return Math.min(Math.max(110, ...options.map(({ caption }) => caption.length * 7 + 20)), 180);
    case 'code':
      return 120;
    default:
      return maxLength > 0 && maxLength <= 30
        ? 130
        : maxLength > 0 && maxLength <= 60
          ? 180
          : maxLength > 0 && maxLength <= 250
            ? 160
            : 260;
  }
}
