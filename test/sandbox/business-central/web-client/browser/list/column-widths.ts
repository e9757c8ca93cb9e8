/** How much room the columns of a grid get: as much as their values need, and long texts take what is left. */
import type { FieldNode, Row } from '../../../page-engine/page-model.ts';

/** Width of a text as it is drawn, in pixels. */
export type MeasureText = (text: string, isStrong: boolean) => number;

export interface ColumnRoom {
  readonly column: FieldNode;
  readonly caption: string;
  /** Something is entered in it, so that it needs room for the arrow of its list too. */
  readonly isEntered: boolean;
}

/** Padding of a cell, left and right. */
const PADDING = 16;
const NARROW_PADDING = 10;
/** Arrow of the order, or sign of a filter, beside a caption. */
const SIGN = 18;
const LIST_ARROW = 28;
/** So many rows say how wide a column is. */
const SAMPLE = 60;
/** Longer values are cut, and shown in full when pointed at. */
const WIDEST = 230;
const LEAST_OF_LONG_TEXT = 150;
const LEAST = 56;
/** Room of the mark that selects a row, before all columns. */
const SELECTOR = 32;

/** Least widths of the columns, for the rows that are there. */
export function columnWidths(
  columns: readonly ColumnRoom[],
  rows: readonly Row[],
  measure: MeasureText,
  isNarrow: boolean,
): number[] {
  const sample = rows.slice(0, SAMPLE);
  const padding = isNarrow ? NARROW_PADDING : PADDING;
  return columns.map(({ column, caption, isEntered }) => {
    const values = sample.map(({ cells }) => {
      const cell = cells[column.name];
      return cell === undefined ? 0 : measure(cell.text, cell.style !== 'None');
    });
    const forValues = Math.max(0, ...values) + padding + (isEntered && hasList(column) ? LIST_ARROW : 0);
    const forCaption = inTwoLines(caption, measure) + padding + (isNarrow ? 0 : SIGN);
    const widest = isNarrow ? 96 : isLongText(column) ? LEAST_OF_LONG_TEXT : WIDEST;
    const needed = Math.max(forCaption, Math.min(forValues, widest), isEntered ? 90 : LEAST);
    return Math.ceil(needed);
  });
}

/** The columns as a style of the grid. Long texts share the room that is left; without any, all columns do. */
export function gridTracks(columns: readonly FieldNode[], widths: readonly number[], isNarrow: boolean) {
  const selector = isNarrow ? 0 : SELECTOR;
  const hasLongText = columns.some(isLongText);
  const tracks = columns.map((column, index) => {
    const width = widths[index]!;
    return hasLongText && !isLongText(column) ? `${width}px` : `minmax(${width}px, ${width}fr)`;
  });
  return {
    template: [`${selector}px`, ...tracks].join(' '),
    minWidth: widths.reduce((sum, width) => sum + width, selector),
  };
}

function isLongText({ type, maxLength }: FieldNode): boolean {
  return type === 'text' && (maxLength === 0 || maxLength > 60);
}

function hasList({ type, hasLookup }: FieldNode): boolean {
  return hasLookup || type === 'option';
}

/** A caption may break once. */
function inTwoLines(caption: string, measure: MeasureText): number {
  const words = caption.split(' ');
  const breaks = words.map((_word, index) =>
    Math.max(measure(words.slice(0, index).join(' '), false), measure(words.slice(index).join(' '), false)),
  );
  return Math.min(...breaks);
}
