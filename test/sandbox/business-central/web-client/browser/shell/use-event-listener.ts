import { useEffect, useRef } from 'react';

/** Listens on the window as long as the component is there; always calls the latest listener. */
export function useEventListener<K extends keyof WindowEventMap>(
  name: K,
  listener: (event: WindowEventMap[K]) => void,
): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const call = (event: WindowEventMap[K]) => latest.current(event);
    addEventListener(name, call);
    return () => removeEventListener(name, call);
  }, [name]);
}
