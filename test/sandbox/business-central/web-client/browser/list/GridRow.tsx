import type { MouseEvent } from 'react';
import type { FieldNode, FieldState, FormId, Row } from '../../../page-engine/page-model.ts';
import { FieldEditor, isNumber } from '../fields/FieldEditor.tsx';
import { FieldValue } from '../fields/FieldValue.tsx';
import type { Cut } from './column-widths.ts';

export interface GridRowProps {
  readonly form: FormId;
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly FieldNode[];
  readonly captions: readonly string[];
  readonly template: string;
  /** Columns that are shown in part only. */
  readonly cuts: readonly Cut[];
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** Column that has the focus, in the current row. */
  readonly activeColumn: number | undefined;
  /** Fields of the current row when it is being edited. */
  readonly editing: Readonly<Record<string, FieldState>> | undefined;
  /** Opens the row from its first column. */
  readonly opens: boolean;
  readonly onCell: (index: number, column: number, event: MouseEvent) => void;
  readonly onOpen: (index: number) => void;
  readonly onToggle: (index: number) => void;
}

export function GridRow(props: GridRowProps) {
  const { form, row, index, columns, captions, isCurrent, isSelected, activeColumn, editing } = props;
  const name = row.cells[columns[0]?.name ?? '']?.text ?? '';
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={isSelected || isCurrent}
      className={`grid-row${isCurrent ? ' current' : ''}${isSelected ? ' selected' : ''}`}
      style={{ transform: `translateY(${props.top}px)`, gridTemplateColumns: props.template }}
    >
      <div role="gridcell" tabIndex={-1} aria-colindex={1} className="grid-cell selector">
        <button
          type="button"
          tabIndex={-1}
          aria-label={`${isSelected ? 'Deselect' : 'Select'} row ${name || index + 1}`}
          aria-pressed={isSelected}
          onClick={() => props.onToggle(index)}
        />
      </div>
      {columns.map((column, columnIndex) => {
        const cell = row.cells[column.name];
        const isActive = activeColumn === columnIndex;
        const field = editing?.[column.name];
        const isEditing = isActive && field?.isEditable === true;
        const error = field?.error ?? cell?.error;
        const content = isEditing ? (
          <FieldEditor
            form={form}
            node={column}
            state={field}
            bookmark={row.bookmark}
            label={captions[columnIndex] ?? ''}
          />
        ) : cell === undefined ? null : error !== undefined ? (
          // What was refused leads nowhere.
          <span className="read-only">{cell.text}</span>
        ) : columnIndex === 0 && props.opens && cell.text !== '' ? (
          <button
            type="button"
            className={`link read-only style-${cell.style}`}
            tabIndex={-1}
            onClick={() => props.onOpen(index)}
          >
            {cell.text}
          </button>
        ) : (
          <FieldValue form={form} node={column} state={cell} bookmark={row.bookmark} isTabStop={isActive} />
        );
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
          <div
            key={column.name}
            role="gridcell"
            aria-colindex={columnIndex + 2}
            aria-readonly={field === undefined ? undefined : !field.isEditable}
            aria-invalid={error !== undefined}
            tabIndex={isActive && !isEditing ? 0 : -1}
            data-cell={isActive ? 'active' : undefined}
            data-cut={isNumber(column) && !isEditing && error === undefined ? props.cuts[columnIndex] : undefined}
            className={`grid-cell${isNumber(column) ? ' number' : ''}${isEditing ? ' editing' : ''}${error === undefined ? '' : ' in-error'}`}
            style={columnIndex === 0 && row.level > 0 ? { paddingInlineStart: 8 + row.level * 16 } : undefined}
            title={cell?.text}
            onClick={(event) => props.onCell(index, columnIndex, event)}
            onDoubleClick={() => props.onOpen(index)}
          >
            {content}
            {error !== undefined && !isEditing && (
              <span role="alert" className="cell-error">
                {error}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
