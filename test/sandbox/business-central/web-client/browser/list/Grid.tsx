import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type OpenForm, useRows, useSession } from '../session/hooks.ts';
import { PAGE_OF_ROWS } from '../session/rows.ts';
import { fitColumns, selectorWidth } from './column-widths.ts';
import { captionOf, columnToFill, visibleColumns } from './columns.ts';
import { expectedFields } from './expected-rows.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { type GridMoves, gridKey } from './grid-keys.ts';
import { useColumnWidths } from './use-column-widths.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useNewRows } from './use-new-rows.ts';
import { useRowCursor } from './use-row-cursor.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useSelection } from './use-selection.ts';
import { useColumnInSight, useCuts, useRoom } from './use-sight.ts';

export const ROW_HEIGHT = 34;
/** Captions may break once. */
export const HEADER_HEIGHT = 44;
/** So many rows before the end of what is loaded, more are asked for. */
const AHEAD = 30;

interface Props extends OpenForm {
  /** Takes the focus when the page opens. */
  readonly hasFocus?: boolean;
  readonly isFactBox?: boolean;
}

/** The repeater of a page: rows are drawn where the user looks and read as the user comes near them. */
export function Grid({ definition, state, hasFocus = false, isFactBox = false }: Props) {
  const session = useSession();
  const { form } = definition;
  const loaded = useRows(form);
  const columns = useMemo(() => visibleColumns(definition, state), [definition, state]);
  const captions = columns.map((column) => captionOf(column, state));
  const cursor = useRowCursor(state, () => sendEntry());
  const newRows = useNewRows(state, () => sendEntry());
  const current = newRows.current ?? cursor.current;
  const rows = newRows.among(loaded?.rows ?? []);
  const selection = useSelection(state);
  const keyOf = useRowKeys(state);
  const [chosenColumn, setActiveColumn] = useState<number>();
  const firstColumn = useRef<number>(undefined);
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef(0);
  const focus = useGridFocus(scroller, hasFocus);
  const isLoading = useRef(false);
  const currentIndex = rows.findIndex(({ bookmark }) => bookmark === current);
  const isEditing = state.isEditable && state.mode !== 'view';
  const currentRow = rows[currentIndex];
  if (firstColumn.current === undefined && currentRow !== undefined)
    firstColumn.current = definition.isModal && isEditing ? columnToFill(columns, state, currentRow) : 0;
  const activeColumn = chosenColumn ?? firstColumn.current ?? 0;
  const opens = definition.cardPageId !== 0 || definition.isLookup;
  const needs = columns.map((column, index) => ({
    column,
    caption: captions[index]!,
    isEntered: isEditing && state.fields[column.name]?.isEditable === true,
  }));
  const room = useRoom(scroller);
  const widths = fitColumns(columns, useColumnWidths(needs, loaded, isFactBox), room, isFactBox);
  const cuts = useCuts(scroller, widths, isFactBox, room);
  useColumnInSight(scroller, widths, isFactBox, activeColumn);
  const tracks = [selectorWidth(isFactBox), ...widths];
  const template = tracks.map((width) => `${width}px`).join(' ');
  const minWidth = tracks.reduce((total, width) => total + width, 0);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: HEADER_HEIGHT,
    // What is being typed stays when the row is scrolled out of sight.
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), currentIndex),
  });
  const items = virtualizer.getVirtualItems();

  useEffect(() => {
    if (loaded === undefined)
      void session.send({ form, command: 'rows', from: { at: 'current' }, count: PAGE_OF_ROWS });
  }, [loaded, session, form]);

  const firstShown = virtualizer.range?.startIndex ?? 0;
  const lastShown = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (loaded === undefined || isLoading.current) return;
    const direction =
      !loaded.atEnd && lastShown > rows.length - AHEAD
        ? 'after'
        : !loaded.atStart && firstShown < AHEAD
          ? 'before'
          : undefined;
    if (direction === undefined) return;
    isLoading.current = true;
    void session.moreRows(form, direction).finally(() => {
      isLoading.current = false;
    });
  }, [loaded, firstShown, lastShown, rows.length, session, form]);

  // Rows that come before must not push away what the user looks at.
  const generation = loaded?.generation;
  const known = useRef({ generation, first: rows[0]?.bookmark });
  useLayoutEffect(() => {
    const { first } = known.current;
    const added = known.current.generation === generation ? rows.findIndex(({ bookmark }) => bookmark === first) : 0;
    if (added > 0 && scroller.current !== null) scroller.current.scrollTop += added * ROW_HEIGHT;
    known.current = { generation, first: rows[0]?.bookmark };
  }, [generation, rows]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the user moves or the list is another one, not when it grows
  useEffect(() => {
    if (currentIndex >= 0) virtualizer.scrollToIndex(currentIndex, { align: 'auto' });
  }, [current, generation]);

  const goTo = (index: number, extend = false) => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (row === undefined) return;
    focus.wants.current = true;
    if (extend) selection.range(rows, anchor.current, index);
    else {
      anchor.current = index;
      selection.set([]);
    }
    newRows.leave();
    void cursor.moveTo(row.bookmark);
  };
  const open = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    if (definition.isLookup) {
      void cursor.moveTo(row.bookmark).then(() => session.send({ form, command: 'close', button: 'ok' }));
    } else if (definition.cardPageId !== 0 || state.canGoToEdit) {
      focus.wants.current = true;
      void session.send({ form, command: 'openRow', bookmark: row.bookmark });
    }
  };
  const onCell = (index: number, column: number, event: MouseEvent) => {
    focus.wants.current = true;
    setActiveColumn(column);
    if (event.ctrlKey) return selection.toggle(rows[index]!.bookmark);
    goTo(index, event.shiftKey);
  };
  const newRow = () => {
    focus.wants.current = true;
    cursor.arrive();
    if (isEditing) void newRows.begin(current);
    // The card opens for it.
    else void session.send({ form, command: 'newRow' });
  };

  const toEdge = async (to: 'first' | 'last') => {
    const isThere = to === 'first' ? loaded?.atStart : loaded?.atEnd;
    if (isThere !== true) await session.send({ form, command: 'rows', from: { at: to }, count: PAGE_OF_ROWS });
    const now = session.snapshot().rows.get(form)?.rows ?? [];
    const row = to === 'first' ? now[0] : now.at(-1);
    focus.wants.current = true;
    newRows.leave();
    if (row !== undefined) await cursor.moveTo(row.bookmark);
  };

  /** What was typed is sent by the field as it loses the focus; drawing another cell in its place would lose it. */
  const sendEntry = () => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement) || scroller.current?.contains(field) !== true) return;
    field.blur();
    // Keys that follow at once are for the grid too.
    field.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const moves: GridMoves = {
      isEditing,
      canInsert: state.canInsert,
      canDelete: state.canDelete,
      columnCount: columns.length,
      activeColumn,
      rowsInSight: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
      isOnLastRow: currentIndex === rows.length - 1 && loaded?.atEnd === true,
      moveRows: (by, extend) => {
        sendEntry();
        goTo(currentIndex + by, extend);
      },
      moveTo: (edge) => {
        sendEntry();
        void toEdge(edge);
      },
      setColumn: (column) => {
        sendEntry();
        focus.wants.current = true;
        setActiveColumn(column);
      },
      isEditable: (column) => state.fields[columns[column]?.name ?? '']?.isEditable === true,
      open: () => open(currentIndex),
      newRow,
      deleteRows: () => {
        const several = selection.selected.size > 1 ? { bookmarks: [...selection.selected] } : {};
        void session.send({ form, command: 'deleteRow', ...several });
      },
      toggleSelection: () => currentIndex >= 0 && selection.toggle(rows[currentIndex]!.bookmark),
      selectAll: () => selection.range(rows, 0, rows.length - 1),
    };
    if (gridKey(moves, event)) event.preventDefault();
  };

  const rowCount = loaded?.atStart === true && loaded.atEnd ? rows.length + 1 : -1;
  return (
    <div
      role="grid"
      tabIndex={-1}
      aria-label={state.caption}
      aria-rowcount={rowCount}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      className="grid"
      ref={scroller}
      onKeyDown={onKeyDown}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      <div role="rowgroup" className="grid-head" style={{ minWidth }}>
        <div
          role="row"
          tabIndex={-1}
          aria-rowindex={1}
          className="grid-row head"
          style={{ gridTemplateColumns: template }}
        >
          <div role="columnheader" tabIndex={-1} aria-colindex={1} className="grid-header">
            <span className="visually-hidden">Selection</span>
          </div>
          {columns.map((column, index) => (
            <GridHeader
              key={column.name}
              definition={definition}
              state={state}
              column={column}
              index={index}
              cut={cuts[index]}
              currentValue={currentRow?.cells[column.name]?.text}
            />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="grid-body" style={{ height: virtualizer.getTotalSize(), minWidth }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isCurrent = index === currentIndex;
          return (
            <GridRow
              key={keyOf(row.bookmark)}
              form={form}
              row={row}
              index={index}
              top={start}
              columns={columns}
              captions={captions}
              template={template}
              cuts={cuts}
              isCurrent={isCurrent}
              isSelected={selection.selected.has(row.bookmark)}
              activeColumn={isCurrent ? activeColumn : undefined}
              editing={
                isCurrent && isEditing
                  ? cursor.isMoving || newRows.current !== undefined
                    ? expectedFields(state, row)
                    : state.fields
                  : undefined
              }
              opens={opens && !isEditing}
              onCell={onCell}
              onOpen={open}
              onToggle={(at) => selection.toggle(rows[at]!.bookmark)}
            />
          );
        })}
      </div>
      {loaded?.rows.length === 0 && <p className="empty">There is nothing to show here.</p>}
    </div>
  );
}

function withIndex(shown: number[], index: number): number[] {
  if (index < 0 || shown.includes(index)) return shown;
  return [...shown, index].sort((left, right) => left - right);
}
