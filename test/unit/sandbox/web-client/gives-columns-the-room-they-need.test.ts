import type { FieldNode, Row } from '../../../sandbox/business-central/page-engine/page-model.ts';
import { columnWidths, gridTracks } from '../../../sandbox/business-central/web-client/browser/list/column-widths.ts';

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

function widthOf(
  of: FieldNode,
  caption: string,
  values: readonly string[],
  { isEntered = false, isNarrow = false, style = 'None' as 'None' | 'Strong' } = {},
): number {
  const rows = values.map((value) => row({ [of.name]: value }, style));
  return columnWidths([{ column: of, caption, isEntered }], rows, measure, isNarrow)[0]!;
}

test('a column is as wide as its widest value', () => {
  expect(widthOf(code, 'Code', ['AB', 'TWELVELETTER'])).toBe(120 + 16);
  expect(widthOf(code, 'Code', ['TWELVELETTER'], { style: 'Strong' })).toBe(132 + 16);
});

test('a caption breaks once where that needs the least room', () => {
  expect(widthOf(column('Amount', 'decimal'), 'Amount at Stake (LCY)', ['1.00'])).toBe(110 + 16 + 18);
  expect(widthOf(code, 'Indivisible', [])).toBe(110 + 16 + 18);
});

test('a value longer than the screen is cut', () => {
  expect(widthOf(code, 'Code', ['X'.repeat(50)])).toBe(230);
  expect(widthOf(message, 'Message', ['X'.repeat(300)])).toBe(150);
  expect(widthOf(code, 'Code', ['X'.repeat(50)], { isNarrow: true })).toBe(96);
});

test('a field with a list of values has room for its arrow while something is entered', () => {
  const lookup = column('Group', 'code', { hasLookup: true });
  expect(widthOf(lookup, 'Group', ['TENLETTERS'])).toBe(100 + 16);
  expect(widthOf(lookup, 'Group', ['TENLETTERS'], { isEntered: true })).toBe(100 + 16 + 28);
});

test('long texts share the room that is left', () => {
  expect(gridTracks([code, message], [80, 150], false)).toEqual({
    template: '32px 80px minmax(150px, 150fr)',
    minWidth: 262,
  });
});

test('without long texts all columns share it, and a FactBox has no marks to select rows', () => {
  expect(gridTracks([code, code], [80, 60], true)).toEqual({
    template: '0px minmax(80px, 80fr) minmax(60px, 60fr)',
    minWidth: 140,
  });
});
