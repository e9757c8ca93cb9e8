import { useRef } from 'react';
import type { Bookmark, FormState } from '../../../page-engine/page-model.ts';

/** Keys to draw rows by. A row that gets its bookmark while the user types in it goes on being the same row. */
export function useRowKeys({ current, wasNew }: FormState): (bookmark: Bookmark) => string {
  const known = useRef({ count: 0, keys: new Map<Bookmark, string>() });
  const { keys } = known.current;
  const entered = keys.get('');
  if (wasNew && current !== undefined && entered !== undefined) {
    keys.delete('');
    keys.set(current, entered);
  }
  return (bookmark) => {
    if (bookmark === '' && !keys.has('')) keys.set('', `\u0000new ${++known.current.count}`);
    return keys.get(bookmark) ?? bookmark;
  };
}
