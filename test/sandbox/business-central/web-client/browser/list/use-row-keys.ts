import { useRef } from 'react';
import type { Bookmark, FormState } from '../../../page-engine/page-model.ts';

/**
 * Keys to draw rows by. A row that gets its bookmark, or another one, while the user types in it goes on being the same
 * row.
 */
export function useRowKeys({ current, formerBookmark }: FormState): (bookmark: Bookmark) => string {
  const known = useRef({ count: 0, keys: new Map<Bookmark, string>() });
  const { keys } = known.current;
  if (current !== undefined && formerBookmark !== undefined && !keys.has(current)) {
    keys.set(current, keys.get(formerBookmark) ?? formerBookmark);
    // Another row may come to have the bookmark that this one had.
    keys.set(formerBookmark, `\u0000${++known.current.count}`);
  }
  return (bookmark) => keys.get(bookmark) ?? bookmark;
}
