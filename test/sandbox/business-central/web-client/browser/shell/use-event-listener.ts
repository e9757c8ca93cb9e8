import { useEffect, useRef } from 'react';

/** Listens on the window as long as the component is there; always calls the latest listener. */
export function useEventListener<K extends keyof WindowEventMap>(
  name: K,
  listener: (event: WindowEventMap[K]) => void,
  /** Before whatever has the focus hears of it, or after. */
  when: 'before' | 'after' = 'after',
): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const call = (event: WindowEventMap[K]) => latest.current(event);
    const capture = when === 'before';
    addEventListener(name, call, { capture });
    return () => removeEventListener(name, call, { capture });
  }, [name, when]);
}
