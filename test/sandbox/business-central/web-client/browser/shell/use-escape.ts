import { useEventListener } from './use-event-listener.ts';

/**
 * Closes a dialog with Escape. The library would close it before others hear of the key, and they would close the page
 * below as well.
 */
export function useEscape(close: () => void): void {
  useEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
}
