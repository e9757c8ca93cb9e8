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
const LEAST_ENTERED = 90;
const NARROW_LEAST = 40;
const SELECTOR = 32;

/** Room of a column in pixels. */
export interface ColumnWidth {
  /** All of its values and its caption can be read. */
  readonly needed: number;
  /** Where room is scarce texts are cut and end in an ellipsis. Numbers never are: what is left would be another number. */
  readonly least: number;
  /** Nothing of its longest value is cut. */
  readonly whole: number;
}

/** Widths of the columns, for the rows that are there. */
export function columnWidths(
  columns: readonly ColumnRoom[],
  rows: readonly Row[],
  measure: MeasureText,
  isNarrow: boolean,
): ColumnWidth[] {
  const sample = rows.slice(0, SAMPLE);
  const padding = isNarrow ? NARROW_PADDING : PADDING;
  return columns.map(({ column, caption, isEntered }) => {
    const values = sample.map(({ cells }) => {
      const cell = cells[column.name];
      return cell === undefined ? 0 : measure(cell.text, cell.style !== 'None');
    });
    const forValues = Math.max(0, ...values) + padding + (isEntered && hasList(column) ? LIST_ARROW : 0);
    const forCaption = inTwoLines(caption, measure) + padding + (isNarrow ? 0 : SIGN);
    const widest = isText(column) ? (isLongText(column) ? LEAST_OF_LONG_TEXT : WIDEST) : Number.POSITIVE_INFINITY;
    const lowest = isEntered ? LEAST_ENTERED : isNarrow ? NARROW_LEAST : LEAST;
    const needed = Math.ceil(Math.max(forCaption, Math.min(forValues, widest), lowest));
    const least = isNarrow && isText(column) ? Math.min(needed, Math.ceil(Math.max(forCaption, lowest))) : needed;
    return { needed, least, whole: Math.max(needed, Math.ceil(forValues)) };
  });
}

/**
 * The columns in the room there is. What is left over goes to texts that are cut, then to long texts, or to all columns
 * when there is none. Where texts have to be cut, it is the longest ones. When not all columns fit, the room ends with
 * the last one that does, and those behind it are reached by scrolling.
 */
export function fitColumns(
  columns: readonly FieldNode[],
  widths: readonly ColumnWidth[],
  room: number,
  isNarrow: boolean,
): number[] {
  const available = room - selectorWidth(isNarrow);
  const needed = widths.map((width) => width.needed);
  if (sum(needed) <= available) return grown(columns, levelled(needed, widths.map(wholeOf), available), available);
  const least = widths.map((width) => width.least);
  if (sum(least) <= available) return levelled(least, needed, available);
  let shown = 0;
  while (shown < least.length && sum(least.slice(0, shown + 1)) <= available) shown++;
  return [...grown(columns.slice(0, shown), least.slice(0, shown), available), ...needed.slice(shown)];
}

/** As many columns as possible get what they want, the modest ones first. */
function levelled(least: readonly number[], wanted: readonly number[], available: number): number[] {
  const upTo = (level: number) => least.map((width, index) => Math.max(width, Math.min(level, wanted[index]!)));
  let [fits, tooMuch] = [0, Math.max(0, ...wanted) + 1];
  while (tooMuch - fits > 1) {
    const level = Math.floor((fits + tooMuch) / 2);
    if (sum(upTo(level)) <= available) fits = level;
    else tooMuch = level;
  }
  return upTo(fits);
}

function wholeOf({ whole }: ColumnWidth): number {
  return whole;
}

function grown(columns: readonly FieldNode[], widths: readonly number[], available: number): number[] {
  const takes = columns.some(isLongText) ? columns.map(isLongText) : columns.map(() => true);
  const extra = available - sum(widths);
  const weight = sum(widths.filter((_width, index) => takes[index]));
  const result = widths.map((width, index) => width + (takes[index] ? Math.floor((extra * width) / weight) : 0));
  const last = takes.lastIndexOf(true);
  return result.map((width, index) => (index === last ? width + available - sum(result) : width));
}

/** Room of the marks that select rows, before all columns. A FactBox has none. */
export function selectorWidth(isNarrow: boolean): number {
  return isNarrow ? 0 : SELECTOR;
}

export type Cut = 'start' | 'end' | undefined;

/** Which columns an edge of what is shown goes through, by the edge. */
export function cutColumns(widths: readonly number[], isNarrow: boolean, scrolled: number, room: number): Cut[] {
  let end = selectorWidth(isNarrow);
  return widths.map((width) => {
    const start = end;
    end += width;
    if (start < scrolled + room - 1 && end > scrolled + room + 1) return 'end';
    return start < scrolled - 1 && end > scrolled + 1 ? 'start' : undefined;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isText({ type }: FieldNode): boolean {
  return ['text', 'code', 'option', 'guid', 'media', 'blob', 'other'].includes(type);
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
