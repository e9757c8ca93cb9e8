import { useEffect, useState } from 'react';
import type { Bookmark, FormState, Row } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';

/** Several rows that an action is meant for. Without any it is meant for the current row. */
export function useSelection(state: FormState) {
  const session = useSession();
  const { form } = state;
  const [selected, setSelected] = useState<ReadonlySet<Bookmark>>(new Set());
  const fromServer = state.selection.join('\n');
  useEffect(() => {
    setSelected(new Set(fromServer === '' ? [] : fromServer.split('\n')));
  }, [fromServer]);
  const set = (bookmarks: readonly Bookmark[]) => {
    if (bookmarks.length === 0 && selected.size === 0) return;
    setSelected(new Set(bookmarks));
    void session.send({ form, command: 'selection', bookmarks });
  };
  const toggle = (bookmark: Bookmark) => {
    const next = new Set(selected);
    if (!next.delete(bookmark)) next.add(bookmark);
    set([...next]);
  };
  const range = (rows: readonly Row[], from: number, to: number) => {
    const [start, end] = from < to ? [from, to] : [to, from];
    set(rows.slice(Math.max(start, 0), end + 1).map(({ bookmark }) => bookmark));
  };
  return { selected, set, toggle, range };
}
