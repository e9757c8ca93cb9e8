import type { FormState, RowWindow } from '../../../sandbox/business-central/page-engine/page-model.ts';
import {
  anew,
  withAnswer,
  withCurrentRow,
  withReread,
} from '../../../sandbox/business-central/web-client/browser/session/rows.ts';

function window(
  from: number,
  to: number,
  change: { text?: string; atStart?: boolean; atEnd?: boolean } = {},
): RowWindow {
  const rows = [];
  for (let number = from; number <= to; number++) {
    const text = change.text ?? `row ${number}`;
    rows.push({
      bookmark: String(number),
      level: 0,
      cells: { Name: { text, value: text, style: 'None' as const, error: undefined } },
    });
  }
  return { rows, atStart: change.atStart ?? from === 1, atEnd: change.atEnd ?? false };
}

const bookmarks = (loaded: RowWindow | undefined) => loaded?.rows.map(({ bookmark }) => Number(bookmark));

test('rows that follow or precede make the same list longer', () => {
  const middle = anew(undefined, window(4, 6));
  const longer = withAnswer(middle, { at: 'after', bookmark: '6' }, window(7, 8, { atEnd: true }));
  const whole = withAnswer(longer, { at: 'before', bookmark: '4' }, window(1, 3));
  expect(bookmarks(whole)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(whole).toMatchObject({ atStart: true, atEnd: true, generation: middle.generation });
});

test('rows that were asked for before the list became another one are left out', () => {
  const loaded = anew(undefined, window(10, 12));
  expect(withAnswer(loaded, { at: 'after', bookmark: '6' }, window(7, 8))).toBe(loaded);
});

test('rows from an edge are another list', () => {
  const loaded = anew(undefined, window(1, 3));
  const last = withAnswer(loaded, { at: 'last' }, window(98, 99, { atStart: false, atEnd: true }));
  expect(bookmarks(last)).toEqual([98, 99]);
  expect(last.generation).not.toBe(loaded.generation);
});

test('the same rows read again bring their new values, other rows make the list stale', () => {
  const loaded = anew(undefined, window(1, 6));
  const again = withReread(loaded, window(3, 4, { text: 'changed' }));
  expect(again?.rows.map((row) => row.cells.Name?.text)).toEqual([
    'row 1',
    'row 2',
    'changed',
    'changed',
    'row 5',
    'row 6',
  ]);
  const without4 = { ...window(3, 5), rows: window(3, 5).rows.filter(({ bookmark }) => bookmark !== '4') };
  expect(withReread(loaded, without4)).toBeUndefined();
  expect(withReread(loaded, window(7, 8))).toBeUndefined();
});

test('the current row shows what its fields show, wherever it stands', () => {
  const loaded = anew(undefined, window(1, 3));
  const fields = { Name: { text: 'typed', value: 'typed', style: 'Strong', error: 'No such name.' } };
  const shown = withCurrentRow(loaded, { current: '2', fields } as unknown as FormState);
  expect(shown.rows[1]?.cells.Name).toEqual(fields.Name);
  expect(shown.rows[0]).toBe(loaded.rows[0]);
});
