import type { FieldNode, Row } from '../../../sandbox/business-central/page-engine/page-model.ts';
import {
  type ColumnWidth,
  columnWidths,
  cutColumns,
  fitColumns,
} from '../../../sandbox/business-central/web-client/browser/list/column-widths.ts';

/** Each letter is 10 pixels wide, a strong one 11. */
const measure = (text: string, isStrong: boolean) => text.length * (isStrong ? 11 : 10);

function column(name: string, type: FieldNode['type'], more: Partial<FieldNode> = {}): FieldNode {
  return { kind: 'field', name, type, maxLength: 0, hasLookup: false, ...more } as FieldNode;
}

function row(values: Readonly<Record<string, string>>, style: 'None' | 'Strong' = 'None'): Row {
  const cells = Object.entries(values).map(([name, text]) => [name, { text, value: text, style, error: undefined }]);
  return { bookmark: JSON.stringify(values), level: 0, cells: Object.fromEntries(cells) };
}

const code = column('Code', 'code', { maxLength: 20 });
const message = column('Message', 'text', { maxLength: 2048 });
const amount = column('Amount', 'decimal');

function widthOf(
  of: FieldNode,
  caption: string,
  values: readonly string[],
  { isEntered = false, isNarrow = false, style = 'None' as 'None' | 'Strong' } = {},
): ColumnWidth {
  const rows = values.map((value) => row({ [of.name]: value }, style));
  return columnWidths([{ column: of, caption, isEntered }], rows, measure, isNarrow)[0]!;
}

test('a column is as wide as its widest value', () => {
  expect(widthOf(code, 'Code', ['AB', 'TWELVELETTER']).needed).toBe(120 + 16);
  expect(widthOf(code, 'Code', ['TWELVELETTER'], { style: 'Strong' }).needed).toBe(132 + 16);
});

test('a caption breaks once where that needs the least room', () => {
  expect(widthOf(amount, 'Amount at Stake (LCY)', ['1.00']).needed).toBe(110 + 16 + 18);
  expect(widthOf(code, 'Indivisible', []).needed).toBe(110 + 16 + 18);
});

test('a text longer than the screen is cut, a number never is', () => {
  expect(widthOf(code, 'Code', ['X'.repeat(50)]).needed).toBe(230);
  expect(widthOf(message, 'Message', ['X'.repeat(300)]).needed).toBe(150);
  expect(widthOf(amount, 'Amount', ['1'.repeat(50)])).toEqual({ needed: 516, least: 516, whole: 516 });
});

test('in a FactBox texts need no more than their caption, where room is scarce', () => {
  expect(widthOf(code, 'Code', ['TWELVELETTER'], { isNarrow: true })).toEqual({ needed: 130, least: 50, whole: 130 });
  expect(widthOf(amount, 'VAT', ['1,234.50'], { isNarrow: true })).toEqual({ needed: 90, least: 90, whole: 90 });
  expect(widthOf(code, 'Code', ['TWELVELETTER'])).toEqual({ needed: 136, least: 136, whole: 136 });
});

test('a field with a list of values has room for its arrow while something is entered', () => {
  const lookup = column('Group', 'code', { hasLookup: true });
  expect(widthOf(lookup, 'Group', ['TENLETTERS']).needed).toBe(100 + 16);
  expect(widthOf(lookup, 'Group', ['TENLETTERS'], { isEntered: true }).needed).toBe(100 + 16 + 28);
});

const fixed = (width: number): ColumnWidth => ({ needed: width, least: width, whole: width });

test('long texts share the room that is left', () => {
  expect(fitColumns([code, message], [fixed(80), fixed(150)], 500, false)).toEqual([80, 500 - 32 - 80]);
});

test('without long texts all columns share it, and a FactBox has no marks to select rows', () => {
  expect(fitColumns([code, code], [fixed(80), fixed(60)], 280, true)).toEqual([160, 120]);
});

test('in a FactBox the longest texts give up room first, so that all columns fit', () => {
  const text = (needed: number) => ({ needed, least: 50, whole: needed });
  expect(fitColumns([code, amount, code], [text(130), fixed(90), text(70)], 250, true)).toEqual([90, 90, 70]);
  expect(fitColumns([code, amount, code], [text(130), fixed(90), text(90)], 250, true)).toEqual([80, 90, 80]);
});

test('room that is left goes to a text that is cut before one that is not', () => {
  const short = { needed: 150, least: 150, whole: 150 };
  const long = { needed: 150, least: 150, whole: 400 };
  expect(fitColumns([message, message], [short, long], 32 + 500, false)).toEqual([150, 350]);
  expect(fitColumns([message, message], [short, long], 32 + 660, false)).toEqual([180, 480]);
});

test('what is shown ends between two columns, where they do not all fit', () => {
  const widths = [fixed(100), fixed(150), fixed(90), fixed(120)];
  expect(fitColumns([code, message, amount, amount], widths, 400, false)).toEqual([100, 178, 90, 120]);
  expect(fitColumns([amount, amount], [fixed(90), fixed(120)], 150, true)).toEqual([150, 120]);
  expect(fitColumns([amount], [fixed(90)], 50, true)).toEqual([90]);
});

test('it is known which columns are shown in part only', () => {
  const widths = [100, 178, 90, 120];
  expect(cutColumns(widths, false, 0, 400)).toEqual([undefined, undefined, undefined, undefined]);
  expect(cutColumns(widths, false, 60, 400)).toEqual(['start', undefined, undefined, 'end']);
  expect(cutColumns(widths, false, 132, 400)).toEqual([undefined, undefined, undefined, undefined]);
});
