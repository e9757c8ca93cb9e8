/** What a list most likely looks like once the server has followed the user, so that keys which come before are not lost. */
import type { Bookmark, CellState, FieldState, FormState, Row } from '../../../page-engine/page-model.ts';

/** Fields of a row the user has gone on to: its values are known, and what may be entered is as in the row before. */
export function expectedFields(state: FormState, row: Row): Readonly<Record<string, FieldState>> {
  const fields: Record<string, FieldState> = {};
  for (const [name, cell] of Object.entries(row.cells)) {
    const field = state.fields[name];
    if (field !== undefined) fields[name] = { ...field, ...cell };
  }
  return fields;
}

/** The rows with a new one below another. */
export function withNewRow(rows: readonly Row[], bookmark: Bookmark, below: Bookmark | undefined): readonly Row[] {
  const index = rows.findIndex((row) => row.bookmark === below);
  const like = rows[index] ?? rows[0];
  if (like === undefined) return rows;
  const nothing: CellState = { text: '', value: '', style: 'None', error: undefined };
  const cells = Object.fromEntries(Object.keys(like.cells).map((name) => [name, nothing]));
  return rows.toSpliced(index < 0 ? rows.length : index + 1, 0, { bookmark, cells, level: 0 });
}
