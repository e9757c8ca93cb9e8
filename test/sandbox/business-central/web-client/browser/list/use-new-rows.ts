import { useRef, useState } from 'react';
import type { Bookmark, FormState, Row } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';
import { withNewRow } from './expected-rows.ts';

interface AskedRow {
  readonly row: Bookmark;
  /** The row that was the current one. */
  readonly below: Bookmark | undefined;
}

/**
 * New rows the user has asked for and the server has not begun yet. They are drawn at once and have names, so that what
 * is typed meanwhile goes into them and into no other row. `giveUp` runs before a row goes that could not be begun.
 */
export function useNewRows(state: FormState, giveUp: () => void) {
  const session = useSession();
  const { form } = state;
  const [asked, setAsked] = useState<readonly AskedRow[]>([]);
  /** The user stands on the last of them, and has not gone elsewhere since. */
  const isOn = useRef(false);
  const begun = asked.findIndex(({ row }) => row === state.current);
  const expected = asked.slice(begun + 1);
  return {
    current: isOn.current ? expected.at(-1)?.row : undefined,
    /** The rows of the list with the new ones in their places. */
    among: (rows: readonly Row[]): readonly Row[] =>
      expected.reduce((all, { row, below }) => withNewRow(all, row, below), rows),
    begin: async (below: Bookmark | undefined): Promise<void> => {
      const row = session.nameNewRow();
      isOn.current = true;
      session.goOn(form, row);
      setAsked((rows) => [...rows, { row, below }]);
      const { error } = await session.send({ form, command: 'newRow', row });
      if (error !== undefined) giveUp();
      session.arrived(form, row);
      setAsked((rows) => rows.filter((one) => one.row !== row));
    },
    leave: () => {
      isOn.current = false;
    },
  };
}
