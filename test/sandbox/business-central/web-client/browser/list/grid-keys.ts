import type { KeyboardEvent } from 'react';

/** What keys can do in a grid. */
export interface GridMoves {
  readonly isEditing: boolean;
  readonly canInsert: boolean;
  readonly canDelete: boolean;
  readonly columnCount: number;
  readonly activeColumn: number;
  /** Rows that fit on the screen. */
  readonly rowsInSight: number;
  /** The current row is the last one there is. */
  readonly isOnLastRow: boolean;
  moveRows(by: number, extend: boolean): void;
  moveTo(edge: 'first' | 'last'): void;
  setColumn(column: number): void;
  isEditable(column: number): boolean;
  open(): void;
  newRow(): void;
  deleteRows(): void;
  toggleSelection(): void;
  selectAll(): void;
}

type Handler = (moves: GridMoves, event: KeyboardEvent<HTMLElement>) => boolean;

/** True when the key did something. */
export function gridKey(moves: GridMoves, event: KeyboardEvent<HTMLElement>): boolean {
  return handlers[event.key]?.(moves, event) ?? false;
}

const handlers: Readonly<Record<string, Handler>> = {
  ArrowDown: (moves, event) => {
    if (event.altKey || event.target instanceof HTMLSelectElement) return false;
    if (moves.isOnLastRow && moves.isEditing && moves.canInsert) moves.newRow();
    else moves.moveRows(1, event.shiftKey);
    return true;
  },
  ArrowUp: (moves, event) => {
    if (event.target instanceof HTMLSelectElement) return false;
    moves.moveRows(-1, event.shiftKey);
    return true;
  },
  PageDown: (moves, event) => {
    moves.moveRows(moves.rowsInSight, event.shiftKey);
    return true;
  },
  PageUp: (moves, event) => {
    moves.moveRows(-moves.rowsInSight, event.shiftKey);
    return true;
  },
  ArrowRight: (moves, event) => moveColumn(moves, event, moves.activeColumn + 1),
  ArrowLeft: (moves, event) => moveColumn(moves, event, moves.activeColumn - 1),
  Home: (moves, event) => toEdge(moves, event, 'first', 0),
  End: (moves, event) => toEdge(moves, event, 'last', moves.columnCount - 1),
  Enter: (moves, event) => {
    if (event.ctrlKey) return false;
    if (!moves.isEditing) moves.open();
    else if (!toNextField(moves, 1)) toNextRow(moves);
    return true;
  },
  Tab: (moves, event) => moves.isEditing && toNextField(moves, event.shiftKey ? -1 : 1),
  ' ': (moves, event) => {
    if (isInText(event) || event.target instanceof HTMLButtonElement) return false;
    moves.toggleSelection();
    return true;
  },
  a: (moves, event) => {
    if (!event.ctrlKey || isInText(event)) return false;
    moves.selectAll();
    return true;
  },
  Delete: (moves, event) => {
    if (!event.ctrlKey || !moves.canDelete) return false;
    moves.deleteRows();
    return true;
  },
  Insert: (moves, event) => {
    if (!event.ctrlKey || !moves.canInsert) return false;
    moves.setColumn(nextEditable(moves, -1, 1) ?? 0);
    moves.newRow();
    return true;
  },
};

function isInText({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Inside of a text the arrows move in the text. */
function moveColumn(moves: GridMoves, event: KeyboardEvent, column: number): boolean {
  if (isInText(event)) return false;
  moves.setColumn(Math.max(0, Math.min(column, moves.columnCount - 1)));
  return true;
}

function toEdge(moves: GridMoves, event: KeyboardEvent, row: 'first' | 'last', column: number): boolean {
  if (event.ctrlKey) moves.moveTo(row);
  else if (isInText(event)) return false;
  else moves.setColumn(column);
  return true;
}

function toNextField(moves: GridMoves, step: 1 | -1): boolean {
  const next = nextEditable(moves, moves.activeColumn, step);
  if (next === undefined) return false;
  moves.setColumn(next);
  return true;
}

/** Behind the last field the next row begins, a new one behind the last row. */
function toNextRow(moves: GridMoves): void {
  moves.setColumn(nextEditable(moves, -1, 1) ?? 0);
  if (moves.isOnLastRow && moves.canInsert) moves.newRow();
  else moves.moveRows(1, false);
}

function nextEditable(moves: GridMoves, from: number, step: 1 | -1): number | undefined {
  for (let column = from + step; column >= 0 && column < moves.columnCount; column += step)
    if (moves.isEditable(column)) return column;
  return undefined;
}
