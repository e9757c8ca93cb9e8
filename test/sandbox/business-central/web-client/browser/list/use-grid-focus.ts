import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useSnapshot } from '../session/hooks.ts';
import { hasNoFocus } from '../shell/use-focus-of-before.ts';

/**
 * Keeps the focus on the active cell as long as the focus is in the grid. `wants` asks for it: when the grid is drawn
 * next, it takes the focus from wherever it is.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>, isWanted: boolean) {
  const wants = useRef(isWanted);
  const hadFocus = useRef(false);
  const focused = useRef<Element>(undefined);
  useLayoutEffect(() => {
    const isInside = grid.current?.contains(document.activeElement) === true;
    // What had the focus was taken away as another cell became the active one.
    const wasInside = document.activeElement === document.body && focused.current?.isConnected === false;
    if ((isInside || wasInside || wants.current) && focusActiveCell(grid.current)) wants.current = false;
  });

  // A dialog gives the focus back to what had it, but the cell may have been drawn anew meanwhile.
  const isInterrupted = useSnapshot(({ prompts }) => prompts.length > 0);
  useEffect(() => {
    if (!isInterrupted && hadFocus.current && hasNoFocus()) focusActiveCell(grid.current);
  }, [isInterrupted, grid]);

  return {
    wants,
    onFocus: ({ target }: FocusEvent) => {
      hadFocus.current = true;
      focused.current = target;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      const isOnPage = document.querySelector('main')?.contains(relatedTarget as Node | null) === true;
      if (relatedTarget !== null && isOnPage) hadFocus.current = grid.current?.contains(relatedTarget as Node) === true;
    },
  };
}

/** Focuses the active cell, or what is entered in it; false when it is not drawn yet. */
function focusActiveCell(grid: HTMLElement | null): boolean {
  const cell = grid?.querySelector<HTMLElement>('[data-cell=active]');
  if (cell === null || cell === undefined) return false;
  const focused = document.activeElement;
  if (cell.contains(focused) && focused !== cell) return true;
  const input = cell.querySelector<HTMLInputElement>('input, select, textarea');
  (input ?? cell).focus({ preventScroll: true });
  if (input instanceof HTMLInputElement && input.type === 'text') input.select();
  return true;
}
