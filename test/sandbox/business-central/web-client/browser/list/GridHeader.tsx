import { Menu, Tooltip } from '@mantine/core';
import { ArrowDown, ArrowUp, Funnel } from 'lucide-react';
import type { FieldNode } from '../../../page-engine/page-model.ts';
import { isNumber } from '../fields/FieldEditor.tsx';
import { type OpenForm, useSession } from '../session/hooks.ts';
import type { Cut } from './column-widths.ts';
import { captionOf } from './columns.ts';

interface Props extends OpenForm {
  readonly column: FieldNode;
  readonly index: number;
  /** The column is shown in part only. */
  readonly cut: Cut;
  /** Value of the current row, to filter by. */
  readonly currentValue: string | undefined;
}

export function GridHeader({ definition, state, column, index, cut, currentValue }: Props) {
  const session = useSession();
  const { form } = definition;
  const { fieldNo } = column;
  const caption = captionOf(column, state);
  const sorted = fieldNo !== 0 && state.sorting?.fieldNo === fieldNo ? state.sorting : undefined;
  const filter = state.filters.find((candidate) => candidate.fieldNo === fieldNo && fieldNo !== 0);
  const sort = (isAscending: boolean) => void session.changeList({ form, command: 'sort', fieldNo, isAscending });
  const setFilter = (text: string) => void session.changeList({ form, command: 'filter', fieldNo, filter: text });
  const ariaSort = sorted === undefined ? undefined : sorted.isAscending ? 'ascending' : 'descending';
  const content = (
    <>
      <span className="header-text">{caption}</span>
      {sorted !== undefined &&
        (sorted.isAscending ? <ArrowUp size={14} aria-hidden /> : <ArrowDown size={14} aria-hidden />)}
      {filter !== undefined && <Funnel size={12} aria-label="filtered" role="img" />}
    </>
  );
  const explanation = (
    <>
      <strong>{caption}</strong>
      {column.toolTip !== '' && <div>{column.toolTip}</div>}
    </>
  );
  const className = `grid-header${isNumber(column) ? ' number' : ''}`;
  if (fieldNo === 0) {
    return (
      <div role="columnheader" tabIndex={-1} aria-colindex={index + 2} data-cut={cut} className={className}>
        <span className="header-button">
          <Tooltip label={explanation}>
            <span className="header-content">{content}</span>
          </Tooltip>
        </span>
      </div>
    );
  }
  return (
    <div
      role="columnheader"
      tabIndex={-1}
      aria-colindex={index + 2}
      aria-sort={ariaSort}
      data-cut={cut}
      className={className}
    >
      <Menu>
        <Menu.Target>
          <button type="button" className="header-button" tabIndex={-1}>
            <Tooltip label={explanation}>
              <span className="header-content">{content}</span>
            </Tooltip>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<ArrowUp size={14} />} onClick={() => sort(true)}>
            Ascending
          </Menu.Item>
          <Menu.Item leftSection={<ArrowDown size={14} />} onClick={() => sort(false)}>
            Descending
          </Menu.Item>
          <Menu.Divider />
          {currentValue !== undefined && currentValue !== '' && (
            <Menu.Item leftSection={<Funnel size={14} />} onClick={() => setFilter(quoted(currentValue))}>
              Filter to this value
            </Menu.Item>
          )}
          <Menu.Item disabled={filter === undefined} onClick={() => setFilter('')}>
            Clear filter
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** Signs that mean something in a filter stand for themselves between quotes. */
function quoted(value: string): string {
  return /[|&()<>=*?@.'"]/.test(value) ? `'${value.replaceAll("'", "''")}'` : value;
}
