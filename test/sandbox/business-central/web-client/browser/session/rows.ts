/** The rows of a list that the browser has so far: a stretch without gaps that grows at either end. */
import type { FieldState, FormState, Row, RowAnchor, RowWindow } from '../../../page-engine/page-model.ts';

/** Rows asked for at once. */
export const PAGE_OF_ROWS = 100;

/** After actions the whole stretch is read anew, but no more than the server gives at once. */
export const LONGEST_REREAD = 500;

export interface LoadedRows extends RowWindow {
  /** Another number means another list, not the same one grown. */
  readonly generation: number;
}

export function anew(loaded: LoadedRows | undefined, window: RowWindow): LoadedRows {
  return { ...window, generation: (loaded?.generation ?? 0) + 1 };
}

/** Takes in the rows that answer a `rows` command. */
export function withAnswer(loaded: LoadedRows | undefined, from: RowAnchor, window: RowWindow): LoadedRows {
  const edge = from.at === 'after' ? loaded?.rows.at(-1) : from.at === 'before' ? loaded?.rows[0] : undefined;
  if (loaded === undefined || (from.at !== 'after' && from.at !== 'before')) return anew(loaded, window);
  // The list became another one since they were asked for.
  if (edge?.bookmark !== from.bookmark) return loaded;
  return from.at === 'after'
    ? { ...loaded, rows: [...loaded.rows, ...unknownIn(loaded, window)], atEnd: window.atEnd }
    : { ...loaded, rows: [...unknownIn(loaded, window), ...loaded.rows], atStart: window.atStart };
}

function unknownIn(loaded: LoadedRows, window: RowWindow): Row[] {
  const known = new Set(loaded.rows.map(({ bookmark }) => bookmark));
  return window.rows.filter(({ bookmark }) => !known.has(bookmark));
}

/**
 * Takes in rows that came with another command: the engine reads again what was asked for last. When they are the same
 * rows, only their values change; undefined says that rows came or went and the stretch must be read anew.
 */
export function withReread(loaded: LoadedRows, window: RowWindow): LoadedRows | undefined {
  const first = window.rows[0];
  if (first === undefined) return loaded.rows.length === 0 ? loaded : undefined;
  const start = loaded.rows.findIndex(({ bookmark }) => bookmark === first.bookmark);
  const same = start >= 0 && window.rows.every((row, index) => loaded.rows[start + index]?.bookmark === row.bookmark);
  if (!same) return undefined;
  const rows = loaded.rows.slice();
  rows.splice(start, window.rows.length, ...window.rows);
  return { ...loaded, rows };
}

/** The current row may stand outside of what was read again; its values come with the form's state. */
export function withCurrentRow(loaded: LoadedRows, state: FormState): LoadedRows {
  const index = loaded.rows.findIndex(({ bookmark }) => bookmark === state.current);
  const row = loaded.rows[index];
  if (row === undefined) return loaded;
  const cells = { ...row.cells };
  for (const name of Object.keys(cells)) {
    const field: FieldState | undefined = state.fields[name];
    if (field !== undefined)
      cells[name] = { text: field.text, value: field.value, style: field.style, error: field.error };
  }
  const rows = loaded.rows.slice();
  rows[index] = { ...row, cells };
  return { ...loaded, rows };
}
