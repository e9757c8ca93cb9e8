import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type Cut, cutColumns, selectorWidth } from './column-widths.ts';

/** Width of what is shown of an element, without its scroll bar. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = () => setRoom(watched.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

/** Which columns are cut by an edge of what is shown, as the user scrolls. */
export function useCuts(
  scroller: RefObject<HTMLElement | null>,
  widths: readonly number[],
  isNarrow: boolean,
  room: number,
): readonly Cut[] {
  const [scrolled, setScrolled] = useState(0);
  const cuts = cutColumns(widths, isNarrow, scrolled, room);
  const known = cuts.join();
  useEffect(() => {
    const element = scroller.current;
    const follow = () => {
      const now = element?.scrollLeft ?? 0;
      // Drawn anew only when another column is cut.
      if (cutColumns(widths, isNarrow, now, room).join() !== known) setScrolled(now);
    };
    follow();
    element?.addEventListener('scroll', follow, { passive: true });
    return () => element?.removeEventListener('scroll', follow);
  });
  return cuts;
}

/** Shows all of the column the user goes to. */
export function useColumnInSight(
  scroller: RefObject<HTMLElement | null>,
  widths: readonly number[],
  isNarrow: boolean,
  column: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the user goes to another column, not while scrolling
  useLayoutEffect(() => {
    const element = scroller.current;
    const width = widths[column];
    if (element === null || width === undefined) return;
    const start = widths.slice(0, column).reduce((total, before) => total + before, selectorWidth(isNarrow));
    const left = column === 0 ? 0 : start;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (start + width > element.scrollLeft + element.clientWidth)
      element.scrollLeft = Math.min(left, start + width - element.clientWidth);
  }, [column]);
}
