import { useEffect, useRef, useState } from 'react';
import type { Bookmark, FormState } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';

/**
 * The row the user stands on. The grid moves at once and the server follows with the latest row only, so that holding
 * an arrow key does not queue a command for each row passed.
 * `giveUp` runs before the user is put back on a row that could not be left.
 */
export function useRowCursor(state: FormState, giveUp: () => void) {
  const session = useSession();
  const { form } = state;
  const [wanted, setWanted] = useState<Bookmark>();
  const target = useRef<Bookmark>(undefined);
  const latest = useRef<Bookmark>(undefined);
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current && wanted !== undefined) setWanted(undefined);
  }, [wanted]);

  /** Goes to the latest row before whatever is sent next, instead of once the row before is reached. */
  const arrive = (): void => {
    const bookmark = target.current;
    target.current = undefined;
    if (bookmark !== undefined) void session.send({ form, command: 'selectRow', bookmark });
  };

  const moveTo = async (bookmark: Bookmark): Promise<void> => {
    target.current = bookmark;
    setWanted(bookmark);
    latest.current = bookmark;
    session.goOn(form, bookmark);
    if (isMoving.current) return;
    isMoving.current = true;
    let reached: Bookmark | undefined = session.snapshot().states.get(form)?.current;
    while (target.current !== undefined && reached !== target.current) {
      const next: Bookmark = target.current;
      await session.send({ form, command: 'selectRow', bookmark: next });
      reached = session.snapshot().states.get(form)?.current;
      // The row could not be left: its values are wrong.
      if (reached !== next && target.current === next) {
        giveUp();
        break;
      }
    }
    isMoving.current = false;
    target.current = undefined;
    setWanted(undefined);
    if (latest.current !== undefined) session.arrived(form, latest.current);
  };
  return { current: wanted ?? state.current, isMoving: wanted !== undefined, moveTo, arrive };
}
